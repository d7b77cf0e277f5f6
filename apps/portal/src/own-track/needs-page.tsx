import { statementKinds } from '@roadback/domain/statement';
import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import type { ReaderNames } from '../shell/readers';
import { CouldNotLoad, Empty, MayBeOld, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { OwnPart } from './own-part';
import { useOwnTrack, type MyOwnTrack, type StatementForMe } from './use-own-track';

/** Needs for safety, asking now, and the choice to trust: one's own place, and what the partner shared of theirs. */
export function NeedsPage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useOwnTrack(personId);
  return (
    <Page back={{ to: '/roadmap', label: t.app.roadmap }}>
      {!data ? (
        error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[60, 160, 160]} />
        )
      ) : !data.maySay && data.theirs.length === 0 ? (
        <Empty title={t.own.title} text={t.own.nothing} />
      ) : (
        <div className="flow">
          <div>
            <PageTitle>{data.maySay ? t.own.title : t.own.theirsTitle(data.partnerName ?? '')}</PageTitle>
            {data.maySay && <p className="muted">{t.own.intro}</p>}
          </div>
          <MayBeOld shown={error !== null} />
          <Parts personId={personId} track={data} />
        </div>
      )}
    </Page>
  );
}

function Parts({ personId, track }: { personId: string; track: MyOwnTrack }) {
  const names: ReaderNames = { partner: track.partnerName ?? '', counselor: track.counselorName ?? '', isApart: track.isApart };
  return (
    <>
      {track.maySay &&
        statementKinds.map(kind => (
          <OwnPart key={kind} personId={personId} kind={kind} statements={track.mine.filter(one => one.kind === kind)} names={names} />
        ))}
      <Theirs theirs={track.theirs} partner={names.partner} />
    </>
  );
}

/** What the partner shared: words, a day for an ask, and nothing that says how long something has been there. */
function Theirs({ theirs, partner }: { theirs: StatementForMe[]; partner: string }) {
  const { t, day } = useWords();
  const of = (kind: StatementForMe['kind']) => theirs.filter(one => one.kind === kind);
  const [needs, asks, trust] = [of('SAFETY_NEED'), of('ASK'), of('TRUST')];
  return (
    <>
      {asks.length > 0 && (
        <section className="card" aria-label={t.own.theirs.asks(partner)}>
          <h2>{t.own.theirs.asks(partner)}</h2>
          <p className="muted">{t.own.theirs.hint}</p>
          <ul className="moments">
            {asks.map(({ id, words, askedOn }) => (
              <li key={id}>
                <p className="own">{words}</p>
                {askedOn && <p className="muted small">{t.own.theirs.on(day(askedOn, 'PLAIN'))}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {needs.length > 0 && (
        <section className="card" aria-label={t.own.theirs.needs(partner)}>
          <h2>{t.own.theirs.needs(partner)}</h2>
          <ul className="moments">
            {needs.map(({ id, words }) => (
              <li key={id}>
                <p className="own">{words}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {trust.map(({ id, words }) => (
        <section key={id} className="card" aria-label={t.own.theirs.trust(partner)}>
          <p>{t.own.theirs.trust(partner)}</p>
          {words && <p className="own">{words}</p>}
        </section>
      ))}
    </>
  );
}
