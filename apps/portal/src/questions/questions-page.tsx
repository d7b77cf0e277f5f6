import { Link, useLocation } from 'wouter';
import { Attention } from '../sending/attention';
import { useEntries } from '../sending/post-office-context';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Empty, MayBeOld, Skeleton } from '../shell/states';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';
import { OneAnswer } from './answer-words';
import { useQuestions, type Ledger, type MyQuestion, type QuestionForMe } from './use-questions';

/** The question ledger: ask, see what was asked, and what is there to answer. No counts, no marks of reading (R8, R19). */
export function QuestionsPage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useQuestions(personId);
  return (
    <Page>
      {data ? (
        <>
          <MayBeOld shown={error !== null} />
          <LedgerView ledger={data} personId={personId} />
        </>
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : (
        <Skeleton heights={[60, 96, 220]} />
      )}
      <p className="muted small centred">
        <AtOnce>{t.questions.atOnce}</AtOnce>
      </p>
    </Page>
  );
}

function LedgerView({ ledger, personId }: { ledger: Ledger; personId: string }) {
  const { t } = useWords();
  const { mayAsk, partnerName, counselorName, mine, forMe, answersAlone } = ledger;
  const [, navigate] = useLocation();
  const entries = useEntries(personId).filter(({ cargo }) => cargo.kind === 'QUESTION');
  if (partnerName === null || counselorName === null) return <Empty title={t.questions.title} text={t.questions.noCouple} />;
  if (!mayAsk && mine.length + forMe.length + answersAlone.length === 0 && ledger.window === null)
    return <Empty title={t.questions.none} text={t.questions.noneText(counselorName)} />;
  const waiting = forMe.filter(({ answer }) => answer === null);
  const done = forMe.filter(({ answer }) => answer !== null);
  return (
    <div className="flow">
      <div>
        <PageTitle>{t.questions.title}</PageTitle>
        <p className="muted">{t.questions.intro(partnerName)}</p>
      </div>
      <WindowLine ledger={ledger} />
      {entries.map(entry =>
        entry.trouble ? (
          <Attention
            key={entry.key}
            entry={entry}
            title={t.questions.question}
            canEdit
            onEdit={() =>
              navigate(
                entry.cargo.kind === 'QUESTION' && entry.cargo.input.earlierId
                  ? `/questions/${entry.cargo.input.earlierId}/again`
                  : '/questions/ask',
              )
            }
          />
        ) : (
          <p key={entry.key} className="kept" role="status">
            <Icon name="check" size={16} weight={2} />
            {t.questions.onItsWay}
          </p>
        ),
      )}
      {mayAsk && (
        <Link href="/questions/ask" className="btn">
          {t.questions.ask}
        </Link>
      )}
      <ForMe title={t.questions.forMe} questions={waiting} />
      <Mine questions={mine} />
      <ForMe title={t.questions.forMeDone} questions={done} />
      <AnsweredAlone answers={answersAlone} />
    </div>
  );
}

/** When the two meet over questions; by each one's own clock (R14). */
function WindowLine({ ledger: { window, mayAsk } }: { ledger: Ledger }) {
  const { t, when, time } = useWords();
  if (window === null) return null;
  const until = time(new Date(window.closesAt));
  return (
    <section className="card" aria-label={t.questions.title}>
      <p>
        <b>{window.isOpen ? t.questions.window.open(until) : t.questions.window.next(when(window.opensAt), until)}</b>
      </p>
      {!window.isOpen && <p className="muted">{mayAsk ? t.questions.window.write : t.questions.window.answer}</p>}
    </section>
  );
}

function ForMe({ title, questions }: { title: string; questions: QuestionForMe[] }) {
  const { t } = useWords();
  if (questions.length === 0) return null;
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <ul className="rows">
        {questions.map(({ id, words, askerName, answer }) => (
          <QuestionRow key={id} id={id} words={words} hint={answer ? t.questions.kinds[answer.kind] : t.questions.from(askerName)} />
        ))}
      </ul>
    </section>
  );
}

function Mine({ questions }: { questions: MyQuestion[] }) {
  const { t } = useWords();
  if (questions.length === 0) return null;
  return (
    <section className="card" aria-label={t.questions.mine}>
      <h2>{t.questions.mine}</h2>
      <ul className="rows">
        {questions.map(question => (
          <QuestionRow key={question.id} id={question.id} words={question.words} hint={placeOf(t, question)} />
        ))}
      </ul>
    </section>
  );
}

/** R15: what one answered stays one's own, also where the question is no longer to be found. */
function AnsweredAlone({ answers }: { answers: Ledger['answersAlone'] }) {
  const { t } = useWords();
  if (answers.length === 0) return null;
  return (
    <section className="card" aria-label={t.questions.alone}>
      <h2>{t.questions.alone}</h2>
      <p className="muted">{t.questions.aloneText}</p>
      {answers.map(answer => (
        <OneAnswer key={answer.id} answer={answer} dated />
      ))}
    </section>
  );
}

type Texts = ReturnType<typeof useWords>['t'];

const placeOf = (t: Texts, { place, answer, counselorName, partnerName }: MyQuestion): string => {
  if (answer !== null && place !== 'WITHDRAWN') return t.questions.answered;
  if (place === 'WITH_COUNSELOR') return t.questions.place.WITH_COUNSELOR(counselorName);
  return place === 'WITH_PARTNER' ? t.questions.place.WITH_PARTNER(partnerName) : t.questions.place[place];
};

const QuestionRow = ({ id, words, hint }: { id: string; words: string; hint: string }) => (
  <li>
    <Link href={`/questions/${id}`} className="row news">
      <span className="row-words">
        <b className="one-question">{words}</b>
        <span className="muted">{hint}</span>
      </span>
      <Icon name="next" weight={1.8} />
    </Link>
  </li>
);
