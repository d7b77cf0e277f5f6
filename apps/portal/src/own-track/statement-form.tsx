import { faultsOfStatement, longestStatement } from '@roadback/domain/statement';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { useDraft } from '../device/use-draft';
import type { CheckAskingLanguageMutation, SayStatementInput, StatementKind, Visibility } from '../generated/graphql';
import { usePostOffice } from '../sending/post-office-context';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { Skeleton, TroubleLine } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { checkAskingLanguageDocument } from './own-documents';

const readers: readonly Visibility[] = ['PRIVATE', 'SHARED'];

/** A need, an ask or the choice to trust, private until its author says otherwise (R5). */
export function StatementForm({
  personId,
  kind,
  names,
  onLeave,
}: {
  personId: string;
  kind: StatementKind;
  names: ReaderNames;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<{ words: string; visibility: Visibility }>(personId, `statement:${kind}`, () => ({
    words: '',
    visibility: 'PRIVATE',
  }));
  const send = useAct(
    useCallback(
      async (input: SayStatementInput) => {
        await postOffice.put(personId, { kind: 'STATEMENT', input });
        onLeave();
      },
      [postOffice, personId, onLeave],
    ),
  );
  if (!inHand) return <Skeleton heights={[120, 60]} />;
  const { draft, write, survives } = inHand;
  const { words, visibility } = draft.content;
  const fault = faultsOfStatement({ kind, words }).words;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault) send.run({ kind, words: words.trim() || null, visibility, idempotencyKey: draft.key });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{t.own.kinds[kind].label}</label>
        <textarea
          id={id}
          className="own-words"
          rows={3}
          maxLength={longestStatement}
          aria-describedby={`${id}-fault`}
          value={words}
          onChange={event => write(content => ({ ...content, words: event.target.value }))}
        />
        <p id={`${id}-fault`} className="fault" role="alert">
          {tried && fault && (fault === 'NO_PLACE_HERE' ? t.own.noPlace : t.own.needed)}
        </p>
      </div>
      {kind === 'ASK' && <ReadAsk words={words} />}
      <p className="hint">
        <AtOnce>{t.task.atOnce}</AtOnce>
      </p>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <Readers
        visibility={visibility}
        names={names}
        choice={{ allowed: readers, onChange: each => write(content => ({ ...content, visibility: each })) }}
      />
      <TroubleLine trouble={send.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={onLeave}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn soft" disabled={send.busy}>
          {t.own.kinds[kind].send}
        </button>
      </div>
    </form>
  );
}

/** Reads an ask with its author, when they want that and only then. It never stands before sending. */
function ReadAsk({ words }: { words: string }) {
  const { t, say, language } = useWords();
  const [reading, setReading] = useState<{ words: string; findings: CheckAskingLanguageMutation['checkAskingLanguage'] } | null>(null);
  const act = useAct(
    useCallback(async () => {
      const { checkAskingLanguage } = await ask(checkAskingLanguageDocument, { input: { language, words } });
      setReading({ words, findings: checkAskingLanguage });
    }, [language, words]),
  );
  // What has been written anew since is not shown any more.
  const findings = reading?.words === words ? reading.findings : null;
  return (
    <div className="read-with-me">
      <button type="button" className="inline-act" disabled={act.busy || words.trim() === ''} onClick={() => act.run()}>
        {t.own.reading.ask}
      </button>
      <p className="muted small">{t.own.reading.hint}</p>
      <div role="status">{findings && <p className="small">{findings.length === 0 ? t.own.reading.nothing : t.own.reading.some}</p>}</div>
      {findings && findings.length > 0 && (
        <ul className="marked" aria-label={t.own.reading.marked}>
          {findings.map(({ start, end, why, direction }) => (
            <li key={start}>
              <q>{words.slice(start, end)}</q>
              <p>{say(why)}</p>
              <p className="muted">{say(direction)}</p>
            </li>
          ))}
        </ul>
      )}
      <TroubleLine trouble={act.trouble} />
    </div>
  );
}
