import { longestScreeningWords, type ScreeningAnswers } from '@roadback/domain/screening';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useId, useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { newKey } from '../device/new-key';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { CrisisLines, useCrisisLines } from '../help/crisis-lines';
import { Choices } from '../questions/choices';
import { Icon } from '../shell/icons';
import { PageTitle } from '../shell/page';
import { TroubleLine } from '../shell/states';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { sendAloneDocument } from './alone-documents';
import { aloneKey, type Asked, type AskedQuestion } from './use-alone';
import { useTellAtOnce } from './use-tell-at-once';

/** A question a page, then words of one's own; everything in the memory of this page, and gone with it. */
export function AloneForm({ asked, personId, onSent }: { asked: Asked; personId: string; onSent: () => void }) {
  const queries = useQueryClient();
  const [page, setPage] = useState(0);
  const [answers, setAnswers] = useState<ScreeningAnswers>({});
  const [words, setWords] = useState('');
  // One key for this visit: a second tap, or another try, records once (R12).
  const [idempotencyKey] = useState(newKey);
  const { roundId } = asked;
  const send = useAct(
    useCallback(
      async (input: { answers: ScreeningAnswers; words: string }) => {
        await ask(sendAloneDocument, { input: { roundId, ...input, idempotencyKey } });
        onSent();
        void queries.invalidateQueries({ queryKey: aloneKey(personId) });
      },
      [roundId, idempotencyKey, onSent, queries, personId],
    ),
  );
  const tellAtOnce = useTellAtOnce(asked);
  const question = asked.questions[page];
  const steps = { page, count: asked.questions.length + 1, back: page === 0 ? null : () => setPage(page - 1) };
  if (question)
    return (
      <QuestionPage
        key={question.key}
        question={question}
        asked={asked}
        steps={steps}
        chosen={answers[question.key] ?? null}
        onChoose={chosen => {
          tellAtOnce(question, chosen);
          setAnswers(({ [question.key]: _, ...rest }) => (chosen === null ? rest : { ...rest, [question.key]: chosen }));
        }}
        onNext={() => setPage(page + 1)}
      />
    );
  return (
    <WordsPage
      asked={asked}
      steps={steps}
      words={words}
      onWrite={setWords}
      send={{ run: () => send.run({ answers, words }), busy: send.busy, trouble: send.trouble }}
    />
  );
}

interface Steps {
  page: number;
  count: number;
  back: (() => void) | null;
}

function QuestionPage({
  question,
  asked,
  steps,
  chosen,
  onChoose,
  onNext,
}: {
  question: AskedQuestion;
  asked: Asked;
  steps: Steps;
  chosen: string | null;
  onChoose: (key: string | null) => void;
  onNext: () => void;
}) {
  const { t, say } = useWords();
  const [tried, setTried] = useState(false);
  const lines = useCrisisLines();
  const { key, prompt, help, options, isOptional } = question;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen !== null || isOptional) onNext();
  };
  return (
    <form className="flow" onSubmit={submit} noValidate>
      <p className="progress-line">
        <span>{t.alone.of(steps.page + 1, steps.count)}</span>
      </p>
      <div className="asked">
        <PageTitle part={key}>{say(prompt)}</PageTitle>
      </div>
      {help && <p className="muted">{say(help)}</p>}
      <p className="muted small">{t.task.safety(asked.counselorName)}</p>
      <Choices
        legend={say(prompt)}
        hiddenLegend
        choices={options.map(option => ({ value: option.key, label: say(option.label) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      {options.some(option => option.key === chosen && option.showsLines) && (
        <section className="stack" role="status">
          <p>{t.alone.linesFirst}</p>
          <CrisisLines lines={lines ?? []} />
        </section>
      )}
      {isOptional && chosen !== null && (
        <button type="button" className="inline-act" onClick={() => onChoose(null)}>
          {t.alone.open}
        </button>
      )}
      <p className="fault" role="alert">
        {tried && chosen === null && !isOptional && t.alone.choose}
      </p>
      <Foot asked={asked}>
        <Onward back={steps.back} next={t.task.next} />
      </Foot>
    </form>
  );
}

function WordsPage({
  asked,
  steps,
  words,
  onWrite,
  send,
}: {
  asked: Asked;
  steps: Steps;
  words: string;
  onWrite: (words: string) => void;
  send: { run: () => void; busy: boolean; trouble: Parameters<typeof TroubleLine>[0]['trouble'] };
}) {
  const { t } = useWords();
  const id = useId();
  const isTooLong = words.length > longestScreeningWords;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isTooLong) send.run();
  };
  return (
    <form className="flow" onSubmit={submit} noValidate>
      <p className="progress-line">
        <span>{t.alone.of(steps.page + 1, steps.count)}</span>
      </p>
      <div className="asked">
        <PageTitle part="words">{t.alone.words(asked.counselorName)}</PageTitle>
      </div>
      <div className="field">
        <label htmlFor={id}>{t.alone.wordsField}</label>
        <textarea
          id={id}
          className="own-words"
          rows={6}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          value={words}
          onChange={event => onWrite(event.target.value)}
        />
        <p id={`${id}-help`} className="hint">
          {t.alone.wordsHelp}
        </p>
        <p className="fault" role="alert">
          {isTooLong && t.faults.answers.TOO_LONG}
        </p>
      </div>
      <TroubleLine trouble={send.trouble} />
      {send.trouble && send.trouble.reason !== 'ALREADY_SENT' && <p className="muted">{t.alone.again}</p>}
      <Foot asked={asked}>
        <Onward back={steps.back} next={t.alone.send} busy={send.busy} />
      </Foot>
    </form>
  );
}

const Onward = ({ back, next, busy = false }: { back: (() => void) | null; next: string; busy?: boolean }) => {
  const { t } = useWords();
  return (
    <div className="onward">
      {back ? (
        <button type="button" className="btn line" onClick={back}>
          {t.app.back}
        </button>
      ) : (
        <Link href="/" className="btn line">
          {t.alone.notNow}
        </Link>
      )}
      <button type="submit" className="btn" disabled={busy}>
        {next}
      </button>
    </div>
  );
};

/** Who reads, and that nobody reads at once (R5, R9). */
function Foot({ asked, children }: { asked: Asked; children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <p className="reads-line">
        <Icon name="lock" />
        <span>{t.alone.readers(asked.counselorName)}</span>
      </p>
      <div className="foot">
        {children}
        <p className="muted small centred">
          <AtOnce>{t.questions.atOnce}</AtOnce>
        </p>
      </div>
    </>
  );
}
