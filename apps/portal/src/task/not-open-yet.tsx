import { PageTitle } from '../shell/page';
import { useWords } from '../words/words';
import type { Task } from './task-form';

export function NotOpenYet({ task }: { task: Task }) {
  const { t, say, when } = useWords();
  const names = { partner: task.partnerName, counselor: task.counselorName, isApart: task.isApart };
  return (
    <div className="flow">
      <PageTitle>{say(task.exercise.title, names)}</PageTitle>
      <p className="muted">{t.task.minutes(task.exercise.minutes)}.</p>
      <p className="pill quiet">{t.task.opens(when(task.opensAt))}</p>
    </div>
  );
}
