import { useCallback, useState } from 'react';
import { Attention } from '../sending/attention';
import { useEntries } from '../sending/post-office-context';
import { subjectOf } from '../sending/outbox';
import type { ReaderNames } from '../shell/readers';
import { useWords } from '../words/words';
import { ReportForm } from './report-form';
import type { AMoment, APromise } from './use-promises';
import { ViewForm } from './view-form';

/** How many moments are open at first; the others are folded. */
const shownAtOnce = 5;

/** Moments as both told them. Nothing is struck out: what was said before stands below what was said later (R13). */
export function MomentLedger({
  personId,
  promise,
  names,
  isMine,
}: {
  personId: string;
  promise: APromise;
  names: ReaderNames;
  isMine: boolean;
}) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const moments = all ? promise.moments : promise.moments.slice(0, shownAtOnce);
  return (
    <>
      <p className="muted small">{t.promises.keptSoFar(promise.kept)}</p>
      {moments.length > 0 && (
        <ul className="moments">
          {moments.map(moment => (
            <MomentEntry key={moment.id} personId={personId} promise={promise} moment={moment} names={names} isMine={isMine} />
          ))}
        </ul>
      )}
      {promise.moments.length > moments.length && (
        <button type="button" className="inline-act start" onClick={() => setAll(true)}>
          {t.promises.earlier}
        </button>
      )}
    </>
  );
}

function MomentEntry({
  personId,
  promise,
  moment,
  names,
  isMine,
}: {
  personId: string;
  promise: APromise;
  moment: AMoment;
  names: ReaderNames;
  isMine: boolean;
}) {
  const { t, day } = useWords();
  const [open, setOpen] = useState(false);
  const subject = isMine ? `moment:${promise.id}:${moment.id}` : `view:${moment.id}`;
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === subject);
  const close = useCallback(() => setOpen(false), []);
  return (
    <li className="stack">
      <p className="small">
        <b>{day(moment.day, 'WEEKDAY')}</b>
      </p>
      <dl className="voices">
        {moment.reports.map(({ id, kind, words, repair, repairedOn }) => (
          <div key={id}>
            <dt className="muted small">{isMine ? t.promises.youSaid : t.promises.theySaid(promise.makerName)}</dt>
            <dd>
              {t.promises.reports[kind]}
              {words && <p className="own">{words}</p>}
              {repair && repairedOn && (
                <p className="own">
                  {repair} <span className="muted small">{day(repairedOn, 'PLAIN')}</span>
                </p>
              )}
            </dd>
          </div>
        ))}
        {moment.views.map(({ id, kind, words, visibility }) => (
          <div key={id}>
            <dt className="muted small">
              {isMine
                ? t.promises.theySaid(names.partner)
                : visibility === 'SHARED'
                  ? t.promises.youSaidShared(names.partner)
                  : t.promises.youSaidPrivate}
            </dt>
            <dd>
              {t.promises.views[kind]}
              {words && <p className="own">{words}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {entry?.trouble ? (
        <Attention entry={entry} title={promise.words} canEdit onEdit={() => setOpen(true)} />
      ) : entry ? (
        <p className="kept" role="status">
          {t.promises.onItsWay}
        </p>
      ) : !open ? (
        !(isMine && promise.isEnded) && (
          <button type="button" className="inline-act start" onClick={() => setOpen(true)}>
            {isMine ? t.promises.correct : moment.views.length === 0 ? t.promises.sayHow : t.promises.sayMore}
          </button>
        )
      ) : isMine ? (
        <ReportForm
          personId={personId}
          promise={promise}
          day={moment.day}
          momentId={moment.id}
          names={names}
          visibility={moment.visibility}
          onLeave={close}
        />
      ) : (
        <ViewForm personId={personId} moment={moment} names={names} onSent={close} />
      )}
    </li>
  );
}
