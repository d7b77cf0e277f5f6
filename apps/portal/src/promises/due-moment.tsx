import { useCallback, useState } from 'react';
import { newKey } from '../device/new-key';
import type { ReportKind, ReportMomentInput } from '../generated/graphql';
import { NewsMark } from '../news/looking';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries, usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { Icon } from '../shell/icons';
import { Readers, type ReaderNames } from '../shell/readers';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { ReportForm } from './report-form';
import type { APromise, DueMoment } from './use-promises';

/** Says one thing of one moment; what was tapped is kept on the phone until the server has it. */
export function useReport(personId: string, onSent?: () => void) {
  const postOffice = usePostOffice();
  return useAct(
    useCallback(
      async (input: ReportMomentInput) => {
        await postOffice.put(personId, { kind: 'MOMENT', input });
        onSent?.();
      },
      [postOffice, personId, onSent],
    ),
  );
}

/**
 * One moment that waits: kept with one tap, and the other answers weigh the same (R8).
 * @param inItsCard the promise, and who reads it, stand above already
 */
export function DueMomentRow({
  personId,
  promise,
  moment,
  names,
  inItsCard = false,
}: {
  personId: string;
  promise: APromise;
  moment: Pick<DueMoment, 'day' | 'isDue'> & { dueAt: string | null };
  names: ReaderNames;
  inItsCard?: boolean;
}) {
  const { t, when, today } = useWords();
  const [otherwise, setOtherwise] = useState(false);
  const report = useReport(personId);
  const subject = `moment:${promise.id}:${moment.day}`;
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === subject);
  const say = (kind: ReportKind) =>
    report.run({ commitmentId: promise.id, day: moment.day, kind, visibility: promise.visibility, idempotencyKey: newKey() });
  const canBeKept = moment.day <= today();
  const isPast = moment.isDue || moment.dueAt === null;
  return (
    <li className="moment stack">
      <div>
        {!inItsCard && <p className="own">{promise.words}</p>}
        <p className="muted small">
          {moment.dueAt === null ? t.promises.schedule.whenever : when(moment.dueAt)}{' '}
          {!entry && <NewsMark kinds={['PROMISE']} of={[promise.id]} />}
        </p>
      </div>
      {entry?.trouble ? (
        <Attention entry={entry} title={promise.words} canEdit={isPast} onEdit={() => setOtherwise(true)} />
      ) : entry ? (
        <p className="kept" role="status">
          <Icon name="check" size={16} weight={2} />
          {t.promises.onItsWay}
        </p>
      ) : otherwise ? (
        <ReportForm
          personId={personId}
          promise={promise}
          day={moment.day}
          momentId={null}
          names={names}
          onLeave={() => setOtherwise(false)}
        />
      ) : (
        <>
          {!inItsCard && <Readers visibility={promise.visibility} names={names} />}
          <div className="same">
            {canBeKept && (
              <button type="button" className="btn soft" disabled={report.busy} onClick={() => say('KEPT')}>
                {t.promises.kept}
              </button>
            )}
            {isPast ? (
              <button type="button" className="btn soft" onClick={() => setOtherwise(true)}>
                {t.promises.notThisTime}
              </button>
            ) : (
              <button type="button" className="btn soft" disabled={report.busy} onClick={() => say('RENEGOTIATED')}>
                {t.promises.renegotiated}
              </button>
            )}
          </div>
          <TroubleLine trouble={report.trouble} />
        </>
      )}
    </li>
  );
}
