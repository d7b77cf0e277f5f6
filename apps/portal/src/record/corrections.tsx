import { faultOfRecordWords, longestRecordWords, recordParts, type RecordPart } from '@roadback/domain/records';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { forgetDraft } from '../device/drafts';
import { useDraft } from '../device/use-draft';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { CouldNotLoad, Skeleton, TroubleLine } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { useWords } from '../words/words';
import { askCorrectionDocument, myCorrectionsDocument } from './record-documents';

const keyOf = (personId: string) => [personId, 'corrections'];

/** What one wishes to have put right, and what the counselor answered. */
export function Corrections({ personId }: { personId: string }) {
  const { t, day } = useWords();
  const words = t.record.correct;
  const [writing, setWriting] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(personId),
    queryFn: async () => (await ask(myCorrectionsDocument, {})).myCorrections,
  });
  const close = useCallback(() => setWriting(false), []);
  return (
    <section className="card" aria-labelledby="corrections">
      <h2 id="corrections">{words.title}</h2>
      <p className="muted">{words.text}</p>
      {!data ? (
        error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[60]} />
        )
      ) : (
        data.length > 0 && (
          <ul className="moments">
            {data.map(({ id, part, words: said, askedOn, outcome, reply }) => (
              <li key={id} className="stack">
                <p className="muted small">{[t.record.parts[part], words.asked(day(askedOn, 'PLAIN'))].join(' · ')}</p>
                <p className="own">{said}</p>
                <p>{outcome === null ? words.waiting : words.outcomes[outcome]}</p>
                {reply && <p>{reply}</p>}
              </li>
            ))}
          </ul>
        )
      )}
      {writing ? (
        <CorrectionForm personId={personId} onLeave={close} />
      ) : (
        <button type="button" className="btn soft" onClick={() => setWriting(true)}>
          {words.open}
        </button>
      )}
    </section>
  );
}

function CorrectionForm({ personId, onLeave }: { personId: string; onLeave: () => void }) {
  const { t } = useWords();
  const words = t.record.correct;
  const id = useId();
  const queries = useQueryClient();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<{ part: RecordPart; words: string }>(personId, 'correction', () => ({ part: 'CHECK_INS', words: '' }));
  const send = useAct(
    useCallback(
      async (input: { part: RecordPart; words: string; idempotencyKey: string }) => {
        await ask(askCorrectionDocument, { input });
        await forgetDraft(personId, 'correction');
        await queries.invalidateQueries({ queryKey: keyOf(personId) });
        onLeave();
      },
      [personId, queries, onLeave],
    ),
  );
  if (!inHand) return <Skeleton heights={[120, 60]} />;
  const { draft, write, survives } = inHand;
  const fault = faultOfRecordWords(draft.content.words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault) send.run({ ...draft.content, words: draft.content.words.trim(), idempotencyKey: draft.key });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={`${id}-part`}>{words.where}</label>
        <select
          id={`${id}-part`}
          value={draft.content.part}
          onChange={event => write(content => ({ ...content, part: event.target.value as RecordPart }))}
        >
          {recordParts.map(part => (
            <option key={part} value={part}>
              {t.record.parts[part]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={id}>{words.words}</label>
        <textarea
          id={id}
          className="own-words"
          rows={4}
          maxLength={longestRecordWords}
          aria-describedby={`${id}-fault`}
          value={draft.content.words}
          onChange={event => write(content => ({ ...content, words: event.target.value }))}
        />
        <p id={`${id}-fault`} className="fault" role="alert">
          {tried && fault && words.needed}
        </p>
      </div>
      <p className="hint">
        {t.task.atOnce} <Link href="/help">{t.app.helpNow}</Link>.
      </p>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <TroubleLine trouble={send.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={onLeave}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn soft" disabled={send.busy}>
          {send.busy ? words.sending : words.send}
        </button>
      </div>
    </form>
  );
}
