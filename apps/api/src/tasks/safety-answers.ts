import { Inject, Injectable } from '@nestjs/common';
import type { Answers } from '@roadback/domain/answers';
import type { AlertOrigin } from '@roadback/domain/alert-origin';
import type { ExerciseContent, Question } from '@roadback/domain/exercise';
import { areasOf } from '@roadback/domain/safety-item';
import type { Scope } from '../platform/database/practice-scope.js';
import { invalid, notFound } from '../platform/errors.js';
import { AlertsService, type Answered } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { LibraryService } from '../library/library.service.js';
import type { AnswerSafetyItemInput } from '../generated/inputs.js';

interface AnsweredTask {
  id: string;
  coupleId: string;
  clientId: string;
}

/** Answers about safety: each counts in the moment in which it is chosen, and once, also when the whole is sent later (decision 43). */
@Injectable()
export class SafetyAnswers {
  constructor(
    @Inject(LibraryService) private readonly library: LibraryService,
    @Inject(AlertsService) private readonly alerts: AlertsService,
  ) {}

  /** R20: the same statements and the same answer, whatever was chosen, and whatever the state of the task is. */
  async chosen(scope: Scope, { taskId, question: key, option: place }: AnswerSafetyItemInput): Promise<boolean> {
    const [task] = await scope.rows<AnsweredTask & { exerciseVersionId: string }>(
      `select t.id, t.couple_id as "coupleId", t.client_id as "clientId", t.exercise_version_id as "exerciseVersionId"
         from clinical.task t where t.practice_id = $1 and t.id = $2 and t.client_id = $3`,
      [scope.practiceId, taskId, scope.personId],
    );
    if (!task) throw notFound();
    const { questions, title } = await this.library.version(scope, task.exerciseVersionId, 'WHOLE');
    const question = questions.find(each => each.key === key && each.safety);
    if (!question) throw invalid({ question: 'UNKNOWN_QUESTION' });
    const option = question.options?.[place];
    if (!option) throw invalid({ option: 'NOT_AN_OPTION' });
    await this.alerts.raiseFrom(scope, task, found(task, { from: 'EXERCISE', title }, question, option.key));
    return true;
  }

  /**
   * What was sent as a whole; what was told when it was chosen tells nothing anew.
   * @param submissionId under which the answers are kept
   */
  async sent(
    scope: Scope,
    task: AnsweredTask,
    submissionId: string,
    { questions, title }: Pick<ExerciseContent, 'questions' | 'title'>,
    answers: Answers,
  ): Promise<void> {
    const origin: AlertOrigin = { from: 'EXERCISE', title, submissionId };
    const freely = questions.filter(({ type }) => type === 'SHORT_TEXT' || type === 'LONG_TEXT').map(({ key }) => answers[key]);
    const asked = questions.filter(({ safety }) => safety);
    const chosen = asked.map(question => found(task, origin, question, answers[question.key]));
    await this.alerts.raiseFrom(scope, task, ...chosen, ...written(scope, origin, submissionId, ...freely));
  }
}

/** Each answer is a cause of its own, and the same one however often it is given. */
const found = ({ id }: AnsweredTask, origin: AlertOrigin, question: Question, answer: unknown): Answered => ({
  source: { from: 'ITEM', areas: areasOf(question, answer) },
  aboutId: `${id} ${question.key} ${typeof answer === 'string' ? answer : ''}`,
  origin,
});
