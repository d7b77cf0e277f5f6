import type { Answers } from '@roadback/domain/answers';
import { questionsShown } from '@roadback/domain/questions-shown';
import { answerWords, isOwnWords, type AskedQuestion } from '../task/answer-words';
import type { ReaderNames } from '../shell/readers';
import { useWords } from '../words/words';

/** Both answers under each question, one's own first. What is not shared (any more) is simply not there. */
export function BothWrote({
  questions,
  mine,
  theirs,
  names,
  own,
}: {
  questions: readonly AskedQuestion[];
  mine: Answers;
  theirs: Answers | null;
  names: ReaderNames;
  /** The reader's given name: what the questions of the partner call them. */
  own: string;
}) {
  const { t, say } = useWords();
  const asked = (answers: Answers | null) => new Set(answers && questionsShown(questions, answers).map(({ key }) => key));
  const voices = [
    { who: t.reveal.you, answers: mine, shown: asked(mine), names },
    { who: names.partner, answers: theirs, shown: asked(theirs), names: { ...names, partner: own } },
  ];
  return (
    <section className="card" aria-labelledby="both-wrote">
      <h2 id="both-wrote">{t.reveal.both}</h2>
      <dl className="answers">
        {questions
          .filter(({ key }) => voices.some(({ shown }) => shown.has(key)))
          .map(question => (
            <div key={question.key}>
              <dt>{say(question.prompt, names)}</dt>
              {voices
                .filter(({ shown }) => shown.has(question.key))
                .map(voice => (
                  <Voice key={voice.who} question={question} asked={say(question.prompt, names)} {...voice} />
                ))}
            </div>
          ))}
      </dl>
    </section>
  );
}

function Voice({
  question,
  asked,
  who,
  answers,
  names,
}: {
  question: AskedQuestion;
  /** As it stands above, in the reader's own wording. */
  asked: string;
  who: string;
  answers: Answers | null;
  names: ReaderNames;
}) {
  const words = useWords();
  const prompt = words.say(question.prompt, names);
  const answer = answerWords(question, answers ?? {}, words, names);
  return (
    <dd className="voice">
      <b className="small">{who}</b>
      {prompt !== asked && <span className="muted small">{prompt}</span>}
      {answer === null ? (
        <span className="muted">{words.t.task.leftOpen}</span>
      ) : (
        <span className={isOwnWords(question) ? 'own' : undefined}>{answer}</span>
      )}
    </dd>
  );
}
