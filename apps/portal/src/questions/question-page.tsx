import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { CouldNotLoad, NothingHere, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { AskedQuestion } from './asked-question';
import { QuestionToAnswer } from './question-to-answer';
import { useQuestions } from './use-questions';

/** One question: as the one who asked sees it, or as the one who answers. */
export function QuestionPage({ id }: { id: string }) {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useQuestions(personId);
  const asked = data?.mine.find(question => question.id === id);
  const toAnswer = data?.forMe.find(question => question.id === id);
  return (
    <Page back={{ to: '/questions', label: t.questions.title }}>
      {asked ? (
        <AskedQuestion question={asked} mayAsk={data?.mayAsk ?? false} personId={personId} />
      ) : toAnswer ? (
        <QuestionToAnswer key={id} question={toAnswer} personId={personId} />
      ) : data ? (
        <NothingHere />
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : (
        <Skeleton heights={[60, 160, 48]} />
      )}
    </Page>
  );
}
