/**
 * What stays plain, and why: every text, JSON and list of texts in the tables of practices and of the directory that is not sealed. A column
 * that is in neither table fails `catalog.spec.ts`: somebody has to decide.
 */
interface Plain {
  why: string;
  columns: readonly string[];
}

export const plainColumns: readonly Plain[] = [
  {
    why: 'A state or a kind from a short closed list. Policies, indexes, schedules and figures compare it; it says that something was done, and never a word of what.',
    columns: [
      'couple.state',
      'care_team.part',
      'care_team_change.happened',
      'care_exclusion.tie',
      'plan.kind',
      'plan.outcome',
      'plan_outcome.outcome',
      'step_episode.step',
      'step_episode.kind',
      'step_episode.standing',
      'step_transition.step',
      'step_transition.from_state',
      'step_transition.to_state',
      'lapse.kind',
      'assignment.mode',
      'task.mode',
      'task.state',
      'submission.kind',
      'question.urgency',
      'question.place',
      'question_answer.kind',
      'agreement_pause.cause',
      'commitment.kind',
      'commitment.timing',
      'moment_report.kind',
      'moment_view.kind',
      'trigger_card.need',
      'reassurance_ask.need',
      'reassurance_landing.kind',
      'statement.kind',
    ],
  },
  {
    why: 'Who may read the row: the policies of row-level security compare it.',
    columns: [
      'submission.visibility',
      'check_in.visibility',
      'question.visibility',
      'question_answer.visibility',
      'commitment.visibility',
      'commitment_end.visibility',
      'moment.visibility',
      'moment_report.visibility',
      'moment_view.visibility',
      'noticed.visibility',
      'reassurance_ask.visibility',
      'reassurance_answer.visibility',
      'reassurance_landing.visibility',
      'pause_agreement.visibility',
      'statement.visibility',
    ],
  },
  {
    why: 'A time of day, a rule of recurrence or a zone: jobs compute from it when something is due.',
    columns: [
      'assignment.rule',
      'question_windows.opens_at',
      'question_windows.rule',
      'question_windows.time_zone',
      'commitment.at',
      'commitment.rule',
      'moment.at',
    ],
  },
  {
    why: 'Words of the practice about nobody: exercises of its own are library content, compared and searched like the platform’s, and were never about a client.',
    columns: ['own_exercise.draft', 'own_exercise_version.content', 'applied_pathway.left_out'],
  },
  {
    why: 'Names and addresses: signing in, finding and sorting need them as they are. They say who is in care and nothing of what was said there.',
    columns: ['client.given_name', 'client.family_name', 'client_contact.email'],
  },
  {
    why: 'The directory: how people sign in and what a practice shows of itself. Nothing clinical lives here; passwords and tokens are hashes.',
    columns: [
      'directory.account.email',
      'directory.account.password_hash',
      'directory.exercise.slug',
      'directory.exercise_version.content',
      'directory.membership.audience',
      'directory.membership.language',
      'directory.membership.roles',
      'directory.membership.staff_email',
      'directory.membership.staff_name',
      'directory.membership.staff_title',
      'directory.membership.state',
      'directory.membership.time_zone',
      'directory.pathway_version.content',
      'directory.pathway_version.slug',
      'directory.platform_admin.name',
      'directory.practice.crisis_lines',
      'directory.practice.language',
      'directory.practice.name',
      'directory.practice.portal_name',
      'directory.practice.state',
      'directory.practice.time_zone',
      'directory.session.audience',
      'directory.sign_in_limit.key',
    ],
  },
  {
    why: 'Names of queues and ids of what is to be done: jobs carry no words.',
    columns: ['jobs.outbox.data', 'jobs.outbox.name', 'jobs.outbox.queue', 'jobs.wake_up.kind'],
  },
];

/** What is no text at all, and therefore in neither table. */
export const neverSealed: readonly Plain[] = [
  {
    why: 'Scales for trends: SQL sums them into weeks and months, and orders by them.',
    columns: [
      'check_in.feel',
      'check_in.safety',
      'check_in_week.*_sum',
      'review_quality.quality',
      'trigger_card.intensity',
      'look_together.before',
      'look_together.after',
      'moment_report.minutes_to_repair',
    ],
  },
  { why: 'Ids, days, instants and counts: keys, order, and what is due.', columns: ['all tables'] },
];

/** `schema.table.column` of every plain column. */
export const plainNames: readonly string[] = plainColumns.flatMap(({ columns }) =>
  columns.map(column => (column.split('.').length === 2 ? `clinical.${column}` : column)),
);
