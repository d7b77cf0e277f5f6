import type { Answers } from '@roadback/domain/answers';
import { useWords } from '../words/words';
import { AnswerList } from './answer-list';
import type { Task } from './task-form';

/** What was sent, to be read back by its author. */
export function YouWrote({ task, answers }: { task: Task; answers: Answers }) {
  const { t } = useWords();
  const names = { partner: task.partnerName, counselor: task.counselorName, isApart: task.isApart };
  return (
    <section className="card" aria-labelledby="you-wrote">
      <h2 id="you-wrote">{t.sent.youWrote}</h2>
      <AnswerList questions={task.exercise.questions} answers={answers} names={names} />
    </section>
  );
}
