import { mostActiveCommitments } from '@roadback/domain/commitment';
import { useState } from 'react';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries } from '../sending/post-office-context';
import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import type { ReaderNames } from '../shell/readers';
import { CouldNotLoad, Empty, MayBeOld, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { MadePromiseCard } from './made-promise';
import { MomentLedger } from './moment-ledger';
import { NoticedPart } from './noticed-part';
import { PromiseForm } from './promise-form';
import { scheduleWords } from './schedule-words';
import { hasPromises, usePromises, type APromise, type MyPromises } from './use-promises';

/** Promises in both directions with their moments, and a place for what one noticed. */
export function PromisesPage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = usePromises(personId);
  const nothing = data && !data.isOpen && !hasPromises(data);
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {!data ? (
        error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[60, 220, 180]} />
        )
      ) : nothing ? (
        <Empty title={t.promises.title} text={t.promises.none} />
      ) : (
        <div className="flow">
          <div>
            <PageTitle>{t.promises.title}</PageTitle>
            <p className="muted">{t.promises.intro}</p>
          </div>
          <MayBeOld shown={error !== null} />
          <Promises
            personId={personId}
            promises={data}
            names={{ partner: data.partnerName ?? '', counselor: data.counselorName ?? '', isApart: data.isApart }}
          />
        </div>
      )}
    </Page>
  );
}

function Promises({ personId, promises, names }: { personId: string; promises: MyPromises; names: ReaderNames }) {
  const { t } = useWords();
  const { made, received, noticed, viewsAlone, mayNote, isOpen } = promises;
  return (
    <>
      <section className="stack" aria-label={t.promises.mine}>
        <h2>{t.promises.mine}</h2>
        <MakeOne personId={personId} names={names} isOpen={isOpen} running={made.filter(({ commitment }) => !commitment.isEnded).length} />
        {made.map(each => (
          <MadePromiseCard key={each.commitment.id} personId={personId} made={each} names={names} />
        ))}
      </section>
      {received.length > 0 && (
        <section className="stack" aria-label={t.promises.received(names.partner)}>
          <h2>{t.promises.received(names.partner)}</h2>
          <p className="muted">{t.promises.receivedText}</p>
          {received.map(promise => (
            <Received key={promise.id} personId={personId} promise={promise} names={names} />
          ))}
        </section>
      )}
      <ViewsAlone views={viewsAlone} />
      {(mayNote || noticed.length > 0) && <NoticedPart personId={personId} noticed={noticed} mayNote={mayNote} names={names} />}
    </>
  );
}

/** R15: what one said stays one's own, also where the promise is no longer to be found. */
function ViewsAlone({ views }: { views: MyPromises['viewsAlone'] }) {
  const { t, day } = useWords();
  if (views.length === 0) return null;
  return (
    <section className="card" aria-label={t.promises.alone}>
      <h2>{t.promises.alone}</h2>
      <p className="muted">{t.promises.aloneText}</p>
      <ul className="moments">
        {views.map(view => (
          <li key={view.id}>
            <p className="muted small">{day(view.day, 'PLAIN')}</p>
            <p>{t.promises.views[view.kind]}</p>
            {view.words && <p className="own">{view.words}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Received({ personId, promise, names }: { personId: string; promise: APromise; names: ReaderNames }) {
  const words = useWords();
  return (
    <article className="card" aria-label={promise.words}>
      <h3 className="own">{promise.words}</h3>
      <p className="muted small">{promise.isEnded ? words.t.promises.ended : scheduleWords(promise, words)}</p>
      <MomentLedger personId={personId} promise={promise} names={names} isMine={false} />
    </article>
  );
}

function MakeOne({ personId, names, isOpen, running }: { personId: string; names: ReaderNames; isOpen: boolean; running: number }) {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === 'promise:new');
  if (entry?.trouble) return <Attention entry={entry} title={t.promises.form.act} canEdit onEdit={() => setWriting(true)} />;
  if (entry)
    return (
      <p className="kept" role="status">
        {t.promises.onItsWay}
      </p>
    );
  if (!isOpen) return <p className="muted">{t.promises.notOpen(names.counselor)}</p>;
  if (running >= mostActiveCommitments) return <p className="muted">{t.promises.enough}</p>;
  if (!writing)
    return (
      <button type="button" className="btn" onClick={() => setWriting(true)}>
        {t.promises.make}
      </button>
    );
  return (
    <div className="card">
      <PromiseForm personId={personId} names={names} onLeave={() => setWriting(false)} />
    </div>
  );
}
