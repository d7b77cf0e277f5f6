import { useQuery } from '@tanstack/react-query';
import type { SharedSubmissionQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { troubleOf } from '../server/fault';
import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Empty, Skeleton } from '../shell/states';
import { AnswerList } from '../task/answer-list';
import { sharedDocument } from '../task/task-documents';
import { useWords } from '../words/words';

/** What the partner shared, to read. Gone, never shared and unknown look alike (R19). */
export function SharedPage({ id }: { id: string }) {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: [personId, 'shared', id],
    queryFn: () => ask(sharedDocument, { id }),
    // Sharing may have stopped in the meantime: nothing is shown that was read earlier.
    gcTime: 0,
    staleTime: 0,
  });
  const gone = error !== null && ['NOT_FOUND', 'INVALID'].includes(troubleOf(error).code);
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {gone ? (
        <Empty title={t.shared.none} text={t.shared.noneText} />
      ) : error && !data ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : !data ? (
        <Skeleton heights={[60, 240]} />
      ) : (
        <SharedWords {...data} />
      )}
    </Page>
  );
}

function SharedWords({ submission, today }: SharedSubmissionQuery) {
  const { t, say, onDay, dayOf } = useWords();
  // The questions were put to the author: their partner is the person who reads here.
  const names = { partner: today.givenName, counselor: today.counselorName ?? '' };
  return (
    <div className="flow">
      <PageTitle>{say(submission.exercise.title, names)}</PageTitle>
      <p className="muted">
        {t.shared.by(submission.authorName, onDay(dayOf(submission.sentAt)))} {t.shared.calm}
      </p>
      <section className="card">
        <AnswerList questions={submission.exercise.questions} answers={submission.answers} names={names} />
      </section>
    </div>
  );
}
