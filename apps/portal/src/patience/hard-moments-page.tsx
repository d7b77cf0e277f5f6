import { useState } from 'react';
import { Link } from 'wouter';
import type { LogTriggerInput } from '../generated/graphql';
import { OwnLinks } from '../own-track/own-links';
import { Attention } from '../sending/attention';
import { useEntries } from '../sending/post-office-context';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import type { ReaderNames } from '../shell/readers';
import { CouldNotLoad, Empty, MayBeOld, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { MyTriggerEntry } from './my-trigger';
import { NeedRow } from './patience-today';
import { TriggerForm } from './trigger-form';
import { usePatience, type MyPatience } from './use-patience';

/** Hard moments: a place to write them down, ground before that, and what the partner asked for in theirs. */
export function HardMomentsPage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = usePatience(personId);
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {!data ? (
        error ? (
          // Without a net one can still write: what was begun is here, and goes out later.
          <Unreached personId={personId} error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[60, 70, 320]} />
        )
      ) : !data.mayLog && data.mine.length + data.asks.length === 0 ? (
        <Empty title={t.patience.title} text={t.patience.nothing}>
          <GroundingLink />
        </Empty>
      ) : (
        <div className="flow">
          <div>
            <PageTitle>{t.patience.title}</PageTitle>
            <p className="muted">{data.mayLog ? t.patience.intro : t.patience.notYours}</p>
          </div>
          <MayBeOld shown={error !== null} />
          <Moments personId={personId} patience={data} />
          {data.mayLog && <OwnLinks personId={personId} />}
        </div>
      )}
    </Page>
  );
}

function Unreached({ personId, error, again }: { personId: string; error: unknown; again: () => void }) {
  return (
    <div className="flow">
      <OnTheirWay personId={personId} />
      <CouldNotLoad error={error} again={again} />
      <GroundingLink />
    </div>
  );
}

function Moments({ personId, patience }: { personId: string; patience: MyPatience }) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  const { mayLog, mayShareNeed, offersGrounding, mine, asks, partnerName, counselorName, isApart } = patience;
  const names: ReaderNames = { partner: partnerName ?? '', counselor: counselorName ?? '', isApart };
  return (
    <>
      {offersGrounding ? <Many counselor={names.counselor} /> : mayLog && <GroundingLink />}
      {mayLog && (
        <>
          <OnTheirWay personId={personId} />
          {writing ? (
            <section className="card" aria-label={t.patience.write}>
              <TriggerForm personId={personId} names={names} mayShare={mayShareNeed} onLeave={() => setWriting(false)} />
            </section>
          ) : (
            <button type="button" className={offersGrounding ? 'btn soft' : 'btn'} onClick={() => setWriting(true)}>
              {mine.length === 0 ? t.patience.write : t.patience.another}
            </button>
          )}
        </>
      )}
      {asks.length > 0 && (
        <section className="card" aria-label={t.patience.asks.title(names.partner)}>
          <h2>{t.patience.asks.title(names.partner)}</h2>
          <ul className="rows">
            {asks.map(need => (
              <NeedRow key={need.id} need={need} />
            ))}
          </ul>
        </section>
      )}
      {mine.length > 0 && (
        <section className="card" aria-label={t.patience.mine}>
          <h2>{t.patience.mine}</h2>
          <ul className="moments">
            {mine.map(trigger => (
              <MyTriggerEntry key={trigger.id} personId={personId} trigger={trigger} names={names} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What was written and has not arrived yet: several may wait after one night, each with its own words. */
function OnTheirWay({ personId }: { personId: string }) {
  const { t, day } = useWords();
  const kept = useEntries(personId).flatMap(entry => (entry.cargo.kind === 'TRIGGER' ? [{ entry, input: entry.cargo.input }] : []));
  const said = ({ day: on, intensity }: LogTriggerInput) => `${day(on, 'WEEKDAY')}, ${t.patience.howHard(intensity)}`;
  return kept.map(({ entry, input }) =>
    entry.trouble ? (
      <Attention key={entry.key} entry={entry} title={said(input)} canEdit={false} />
    ) : (
      <p key={entry.key} className="kept" role="status">
        <Icon name="check" size={16} weight={2} />
        {t.patience.onItsWay} ({said(input)})
      </p>
    ),
  );
}

/** More than usual today: ground first, and people who are there. It stands above the form and blocks nothing. */
function Many({ counselor }: { counselor: string }) {
  const { t } = useWords();
  return (
    <section className="card" aria-label={t.patience.many.title}>
      <h2>{t.patience.many.title}</h2>
      <p>{t.patience.many.text(counselor)}</p>
      <Link href="/grounding" className="btn">
        {t.patience.groundFirst}
      </Link>
      <p className="muted">
        {t.patience.many.help} <Link href="/help">{t.app.helpNow}</Link>.
      </p>
    </section>
  );
}

function GroundingLink() {
  const { t } = useWords();
  return (
    <Link href="/grounding" className="card row news">
      <span className="row-words">
        <b>{t.patience.groundFirst}</b>
        <span className="muted">{t.patience.groundHint}</span>
      </span>
      <Icon name="next" weight={1.8} />
    </Link>
  );
}
