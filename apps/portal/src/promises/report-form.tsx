import { longestWords } from '@roadback/domain/commitment';
import { useId, type FormEvent } from 'react';
import { useDraft } from '../device/use-draft';
import type { ReportKind } from '../generated/graphql';
import { Readers, type ReaderNames } from '../shell/readers';
import { Skeleton, TroubleLine } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { useReport } from './due-moment';
import type { APromise } from './use-promises';

interface ReportWords {
  kind: ReportKind | null;
  words: string;
  repair: string;
  repairedOn: string;
  repairedAt: string;
}

/** What else may be said of a moment: late, or not at all, in words if wanted, and what was done about it. */
export function ReportForm({
  personId,
  promise,
  day,
  momentId,
  names,
  visibility = promise.visibility,
  onLeave,
}: {
  personId: string;
  promise: APromise;
  day: string;
  /** The moment of which something else is said now; null for the first report. */
  momentId: string | null;
  names: ReaderNames;
  visibility?: APromise['visibility'];
  onLeave: () => void;
}) {
  const { t, today } = useWords();
  const id = useId();
  const report = useReport(personId, onLeave);
  const inHand = useDraft<ReportWords>(personId, `moment:${promise.id}:${momentId ?? day}`, () => ({
    kind: null,
    words: '',
    repair: '',
    repairedOn: day,
    repairedAt: '',
  }));
  if (!inHand) return <Skeleton heights={[180]} />;
  const { draft, write, survives } = inHand;
  const { kind, words, repair, repairedOn, repairedAt } = draft.content;
  // To correct an earlier report, kept is one of the answers too.
  const kinds: readonly ReportKind[] = momentId === null ? ['LATE', 'MISSED'] : ['KEPT', 'LATE', 'MISSED'];
  const mends = kind !== null && kind !== 'KEPT' && repair.trim() !== '';
  const isWhole = kind !== null && (!mends || repairedAt !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind === null || !isWhole) return;
    report.run({
      commitmentId: promise.id,
      day,
      momentId,
      kind,
      words: words.trim() || null,
      repair: mends ? { words: repair.trim(), on: repairedOn, at: repairedAt } : null,
      visibility,
      idempotencyKey: draft.key,
    });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <fieldset className="picks">
        <legend>{t.promises.howWasIt}</legend>
        {kinds.map(each => (
          <label key={each} className="pick">
            <input type="radio" name={id} checked={kind === each} onChange={() => write(content => ({ ...content, kind: each }))} />
            <span>{t.promises.reports[each]}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-words`}>{t.promises.words}</label>
        <textarea
          id={`${id}-words`}
          className="own-words"
          rows={2}
          maxLength={longestWords}
          value={words}
          onChange={event => write(content => ({ ...content, words: event.target.value }))}
        />
      </div>
      {kind !== null && kind !== 'KEPT' && (
        <div className="field">
          <label htmlFor={`${id}-repair`}>{t.promises.repair}</label>
          <textarea
            id={`${id}-repair`}
            className="own-words"
            rows={2}
            maxLength={longestWords}
            value={repair}
            onChange={event => write(content => ({ ...content, repair: event.target.value }))}
          />
        </div>
      )}
      {mends && (
        <div className="same">
          <div className="field">
            <label htmlFor={`${id}-on`}>{t.promises.repairedOn}</label>
            <input
              id={`${id}-on`}
              type="date"
              max={today()}
              value={repairedOn}
              onChange={event => write(content => ({ ...content, repairedOn: event.target.value }))}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-at`}>{t.promises.repairedAt}</label>
            <input
              id={`${id}-at`}
              type="time"
              value={repairedAt}
              onChange={event => write(content => ({ ...content, repairedAt: event.target.value }))}
            />
          </div>
        </div>
      )}
      <p className="hint">
        <AtOnce>{t.task.atOnce}</AtOnce>
      </p>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <Readers visibility={visibility} names={names} />
      <TroubleLine trouble={report.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={onLeave}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn soft" disabled={report.busy || !isWhole}>
          {t.promises.send}
        </button>
      </div>
    </form>
  );
}
