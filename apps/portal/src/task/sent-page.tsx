import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { CouldNotLoad, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { taskOfSubmissionDocument } from './task-documents';

/** A reply leads to the page of its task, where the answer and the reply stand together. */
export function SentPage({ id }: { id: string }) {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: [personId, 'task-of', id],
    queryFn: async () => (await ask(taskOfSubmissionDocument, { id })).submission.taskId,
  });
  if (data) return <Redirect to={`/tasks/${data}`} replace />;
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      {error ? <CouldNotLoad error={error} again={() => void refetch()} /> : <Skeleton heights={[60, 220]} />}
    </Page>
  );
}
