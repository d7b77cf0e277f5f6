import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { TroubleLine } from '../shell/states';
import { Stopped } from '../shell/stopped';
import { useWords } from '../words/words';
import { DueMomentRow } from './due-moment';
import { MomentLedger } from './moment-ledger';
import { letCommitmentGoDocument, stopSharingCommitmentDocument } from './promise-documents';
import { scheduleWords } from './schedule-words';
import type { DueMoment, MadePromise } from './use-promises';

/** Today's moment and the next one stand open; a row of days that nobody told of would read like a reproach (R8). */
function byNearness(due: readonly DueMoment[], today: string): [near: DueMoment[], far: DueMoment[]] {
  const next = due.find(({ day }) => day > today)?.day;
  const isNear = ({ day }: DueMoment): boolean => day === today || day === next;
  return [due.filter(isNear), due.filter(moment => !isNear(moment))];
}

/** A promise of one's own: what waits, what was said of it, and that it may be let go or taken back. */
export function MadePromiseCard({ personId, made, names }: { personId: string; made: MadePromise; names: ReaderNames }) {
  const words = useWords();
  const { t, today } = words;
  const { commitment: promise, due } = made;
  const [near, far] = byNearness(due, today());
  const whenever = promise.timing === 'WHEN_IT_HAPPENS' && !promise.isEnded;
  return (
    <article className="card" aria-label={promise.words}>
      <h3 className="own">{promise.words}</h3>
      <p className="muted small">
        {t.promises.kinds[promise.kind]}. {promise.isEnded ? t.promises.ended : scheduleWords(promise, words)}
      </p>
      <Readers visibility={promise.visibility} names={names} />
      {(near.length > 0 || whenever) && (
        <ul className="moments">
          {near.map(moment => (
            <DueMomentRow key={moment.day} personId={personId} promise={promise} moment={moment} names={names} inItsCard />
          ))}
          {whenever && (
            <DueMomentRow
              key={promise.moments.length}
              personId={personId}
              promise={promise}
              moment={{ day: today(), dueAt: null, isDue: true }}
              names={names}
              inItsCard
            />
          )}
        </ul>
      )}
      {far.length > 0 && (
        <details>
          <summary>{t.promises.otherDays}</summary>
          <ul className="moments">
            {far.map(moment => (
              <DueMomentRow key={moment.day} personId={personId} promise={promise} moment={moment} names={names} inItsCard />
            ))}
          </ul>
        </details>
      )}
      <MomentLedger personId={personId} promise={promise} names={names} isMine />
      <PromiseActs personId={personId} made={made} names={names} />
    </article>
  );
}

function PromiseActs({ personId, made, names }: { personId: string; made: MadePromise; names: ReaderNames }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'GO' | 'SHARING' | null>(null);
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const { id: commitmentId, isEnded, visibility } = made.commitment;
  const act = useAct(
    useCallback(
      async (which: 'GO' | 'SHARING') => {
        if (which === 'GO') await ask(letCommitmentGoDocument, { commitmentId });
        else setWasRead((await ask(stopSharingCommitmentDocument, { commitmentId })).stopSharingCommitment.wasRead ?? false);
        await queries.invalidateQueries({ queryKey: [personId, 'promises'] });
        setAsking(null);
      },
      [commitmentId, personId, queries],
    ),
  );
  if (asking)
    return (
      <div className="stack" role="group" aria-label={asking === 'GO' ? t.promises.letGo : t.promises.stopSharing}>
        <p>{asking === 'GO' ? t.promises.letGoText : t.promises.stopSharingText(names.partner, names.counselor)}</p>
        <TroubleLine trouble={act.trouble} />
        <div className="same">
          <button type="button" className="btn soft" onClick={() => setAsking(null)}>
            {t.app.cancel}
          </button>
          <button type="button" className="btn soft" disabled={act.busy} onClick={() => act.run(asking)}>
            {asking === 'GO' ? t.promises.letGo : t.promises.stopSharing}
          </button>
        </div>
      </div>
    );
  return (
    <>
      {wasRead !== null && <Stopped wasRead={wasRead} partner={names.partner} />}
      <div className="acts">
        {!isEnded && (
          <button type="button" className="inline-act start" onClick={() => setAsking('GO')}>
            {t.promises.letGo}
          </button>
        )}
        {visibility === 'SHARED' && (
          <button type="button" className="inline-act start" onClick={() => setAsking('SHARING')}>
            {t.promises.stopSharing}
          </button>
        )}
      </div>
    </>
  );
}
