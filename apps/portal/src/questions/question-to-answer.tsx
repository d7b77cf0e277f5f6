import { answerKinds, faultsOfQuestionAnswer, needsReason, needsWords, type AnswerKind } from '@roadback/domain/question';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { useDraft } from '../device/use-draft';
import type { AnswerQuestionInput } from '../generated/graphql';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries, usePostOffice } from '../sending/post-office-context';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { Icon } from '../shell/icons';
import { PageTitle } from '../shell/page';
import { Skeleton, TroubleLine } from '../shell/states';
import { Stopped } from '../shell/stopped';
import { TakeBack } from '../shell/take-back';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { AnswerWords } from './answer-words';
import { Choices } from './choices';
import { takeAnswerBackDocument } from './question-documents';
import type { QuestionForMe } from './use-questions';
import { useStaffNames } from '../care-team/use-care-team';

/** A question that somebody asked this person, how to answer it without defence, and the answer. */
export function QuestionToAnswer({ question, personId }: { question: QuestionForMe; personId: string }) {
  const { t } = useWords();
  const [changing, setChanging] = useState(false);
  const { id, words, askerName, answer, earlierAnswers } = question;
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === `question-answer:${id}`);
  return (
    <div className="flow">
      <div>
        <PageTitle>{t.questions.from(askerName)}</PageTitle>
      </div>
      <p className="own">{words}</p>
      {entry?.trouble && <Attention entry={entry} title={t.questions.answerTitle} canEdit onEdit={() => setChanging(true)} />}
      {entry && !entry.trouble && (
        <p className="kept" role="status">
          <Icon name="check" size={16} weight={2} />
          {t.questions.onItsWay}
        </p>
      )}
      {answer && (
        <section className="card" aria-label={t.questions.yourWords}>
          <h2>{t.questions.yourWords}</h2>
          {answer.visibility === 'PRIVATE' && <p className="muted">{t.questions.answerTakenBack(askerName, question.counselorName)}</p>}
          <AnswerWords answer={answer} earlier={earlierAnswers} />
        </section>
      )}
      {!entry &&
        (answer === null || changing ? (
          <AnswerForm key={answer?.id ?? 'first'} question={question} personId={personId} onSent={() => setChanging(false)} />
        ) : (
          <button type="button" className="btn soft" onClick={() => setChanging(true)}>
            {t.questions.change}
          </button>
        ))}
      {!entry && <TakeAnswerBack question={question} personId={personId} />}
    </div>
  );
}

function TakeAnswerBack({ question, personId }: { question: QuestionForMe; personId: string }) {
  const { id, askerName, counselorName, answer, earlierAnswers } = question;
  const { takeAnswerBack } = useWords().t.questions;
  const [wasRead, setWasRead] = useState<boolean | null>(null);
  const act = useCallback(async () => {
    setWasRead((await ask(takeAnswerBackDocument, { questionId: id })).takeAnswerBack.wasRead ?? false);
  }, [id]);
  return (
    <>
      {wasRead !== null && <Stopped wasRead={wasRead} partner={askerName} />}
      {[answer, ...earlierAnswers].some(said => said?.visibility === 'SHARED') && (
        <TakeBack
          texts={{ ...takeAnswerBack, text: takeAnswerBack.text(askerName, counselorName) }}
          act={act}
          refresh={[personId, 'questions']}
        />
      )}
    </>
  );
}

interface AnswerDraft {
  kind: AnswerKind | null;
  words: string;
  reason: string;
}

function AnswerForm({ question, personId, onSent }: { question: QuestionForMe; personId: string; onSent: () => void }) {
  const { t } = useWords();
  const { staff } = useStaffNames(question.counselorName);
  const id = useId();
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<AnswerDraft>(personId, `question-answer:${question.id}`, () => ({ kind: null, words: '', reason: '' }));
  const send = useAct(
    useCallback(
      async (input: AnswerQuestionInput) => {
        await postOffice.put(personId, { kind: 'QUESTION_ANSWER', input });
        onSent();
      },
      [postOffice, personId, onSent],
    ),
  );
  if (!inHand) return <Skeleton heights={[220, 48]} />;
  const { draft, write, survives } = inHand;
  const { kind, words, reason } = draft.content;
  const faults = kind ? faultsOfQuestionAnswer({ kind, words, reason }) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (kind && Object.keys(faults).length === 0)
      send.run({ questionId: question.id, kind, words, reason: needsReason(kind) ? reason : null, idempotencyKey: draft.key });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ul className="guide">
        {t.questions.guide.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="muted">{t.questions.heavy(question.counselorName)}</p>
      <Choices
        legend={t.questions.kindTitle}
        choices={answerKinds.map(value => ({ value, label: t.questions.kindChoices[value] }))}
        chosen={kind}
        onChoose={value => write(content => ({ ...content, kind: value }))}
      />
      <p className="fault" role="alert">
        {tried && kind === null && t.questions.kindNeeded}
      </p>
      {kind &&
        (['words', 'reason'] as const)
          .filter(part => part === 'words' || needsReason(kind))
          .map(part => (
            <div key={part} className="field">
              <label htmlFor={`${id}-${part}`}>
                {part === 'reason' ? t.questions.reason : needsWords(kind) ? t.questions.words : t.questions.wordsIfAny}
              </label>
              <textarea
                id={`${id}-${part}`}
                className="own-words"
                rows={part === 'words' ? 5 : 3}
                value={draft.content[part]}
                onChange={event => {
                  const text = event.target.value;
                  write(content => ({ ...content, [part]: text }));
                }}
              />
              <p className="fault" role="alert">
                {tried && faults[part] && (faults[part] === 'EMPTY' ? t.questions.wordsNeeded : t.faults.answers.TOO_LONG)}
              </p>
            </div>
          ))}
      <p className="hint">{t.questions.notHere}</p>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <p className="reads-line">
        <Icon name="people" />
        <span>{t.questions.answerReaders(question.askerName, staff)}</span>
      </p>
      <TroubleLine trouble={send.trouble} />
      <button type="submit" className="btn" disabled={send.busy}>
        {t.questions.sendAnswer}
      </button>
      <p className="muted small centred">
        <AtOnce>{t.questions.atOnce}</AtOnce>
      </p>
    </form>
  );
}
