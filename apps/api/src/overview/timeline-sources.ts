import { opens } from '@roadback/sealing/marks';
import { joinVersion, versionContent } from '../library/version.queries.js';

/**
 * Where the story of a couple is told: every source gives `id`, `at`, `client_id` and `entry`, of $1 a practice and $2 a couple. `waits`
 * says of a row that it waits for the counselor's reply, `shared` that both partners can read it; a source without the one has no such rows.
 */
export interface TimelineSource {
  type: string;
  /** One of the counselor's acts on the plan. */
  isStep?: true;
  at: string;
  clientId?: string;
  /** The parts of the entry: field and expression. */
  fields: Record<string, string>;
  from: string;
  waits?: string;
  shared?: string;
}

const isShared = (row: string): string => `${row}.visibility = 'SHARED'`;
/** A submission that was shared, or held and then released, or is part of a reveal that was opened. */
const readByBoth = `(${isShared('s')} or (s.visibility = 'HELD' and (s.opening_id is not null or s.released_at is not null)))`;

export const timelineSources: readonly TimelineSource[] = [
  {
    type: 'StepMovedEntry',
    isStep: true,
    at: 'x.moved_at',
    fields: { step: 'x.step', fromState: 'x.from_state', toState: 'x.to_state' },
    from: 'clinical.step_transition x',
  },
  {
    type: 'LapseEntry',
    isStep: true,
    at: 'x.recorded_at',
    fields: { partnerId: 'x.client_id', lapse: 'x.kind', day: 'x.day' },
    from: 'clinical.lapse x',
  },
  { type: 'OutcomeEntry', isStep: true, at: 'x.set_at', fields: { outcome: 'x.outcome' }, from: 'clinical.plan_outcome x' },
  {
    type: 'SeparationEntry',
    isStep: true,
    at: 'x.declared_at',
    fields: {},
    from: '(select s.practice_id, s.couple_id, s.couple_id as id, s.declared_at from clinical.separation s where s.practice_id = $1) x',
  },
  {
    type: 'CareTeamEntry',
    at: 'x.changed_at',
    fields: {
      change: 'x.happened',
      name: 's.staff_name',
      otherName: 'o.staff_name',
      firstDay: 'x.first_day',
      lastDay: 'x.last_day',
    },
    from: `(select h.* from clinical.care_team_change h
              where h.practice_id = $1 and h.happened not in ('EXCLUDED', 'EXCLUSION_LIFTED')) x
       join directory.membership s on s.practice_id = $1 and s.person_id = x.staff_id
       left join directory.membership o on o.practice_id = $1 and o.person_id = x.other_id`,
  },
  {
    type: 'TaskEntry',
    at: 's.sent_at',
    clientId: 'x.client_id',
    fields: {
      title: `${versionContent} -> 'title'`,
      state: 'x.state',
      submissionId: 's.id',
      visibility: `case when ${readByBoth} then 'SHARED' else 'PRIVATE' end`,
      isReviewed: 'r.submission_id is not null',
    },
    from: `clinical.task x
       join clinical.submission s on s.practice_id = $1 and s.task_id = x.id
       ${joinVersion('x.exercise_version_id')}
       left join clinical.review r on r.practice_id = $1 and r.submission_id = s.id`,
    waits: 'r.submission_id is null',
    shared: readByBoth,
  },
  {
    type: 'RevealOpenedEntry',
    at: 'x.opened_at',
    fields: { title: `${versionContent} -> 'title'` },
    from: `clinical.opening x
       join clinical.assignment a on a.practice_id = $1 and a.id = x.assignment_id
       ${joinVersion('a.exercise_version_id')}`,
    shared: 'true',
  },
  {
    type: 'TaskWaitingEntry',
    at: 'x.opens_at',
    clientId: 'x.client_id',
    fields: { title: `${versionContent} -> 'title'`, day: 'x.day', closesAt: 'x.closes_at' },
    from: `(select t.* from clinical.task t where t.practice_id = $1 and t.state = 'WAITING') x
       ${joinVersion('x.exercise_version_id')}`,
  },
  {
    type: 'CheckInEntry',
    at: 'x.sent_at',
    clientId: 'x.client_id',
    fields: { day: 'x.day', feel: 'x.feel', safety: 'x.safety', note: opens('check_in.note', 'x'), visibility: 'x.visibility' },
    from: '(select c.* from clinical.check_in c where c.practice_id = $1 and c.replaced_at is null) x',
    shared: isShared('x'),
  },
  {
    type: 'ApologyEntry',
    at: 'x.sent_at',
    clientId: 'x.client_id',
    fields: { event: "'DRAFT_SENT'" },
    from: 'clinical.apology_draft x',
  },
  {
    type: 'ApologyEntry',
    at: 'x.recorded_at',
    clientId: 'x.client_id',
    fields: { event: "'SPOKEN'" },
    from: '(select d.*, d.apology_id as id from clinical.apology_delivery d where d.practice_id = $1) x',
    shared: 'true',
  },
  { type: 'ApologyEntry', at: 'x.sent_at', clientId: 'x.client_id', fields: { event: "'HEARD'" }, from: 'clinical.apology_answer x' },
  {
    type: 'QuestionEntry',
    at: 'x.asked_at',
    clientId: 'x.client_id',
    fields: {
      words: opens('question.words', 'x'),
      place: 'x.place',
      visibility: "case when x.place = 'WITH_PARTNER' and x.opens_at <= $3 then 'SHARED' else 'PRIVATE' end",
    },
    from: 'clinical.question x',
    shared: "x.place = 'WITH_PARTNER' and x.opens_at <= $3",
  },
  {
    type: 'AnswerEntry',
    at: 'x.answered_at',
    clientId: 'x.client_id',
    fields: {
      question: opens('question.words', 'q'),
      answer: 'x.kind',
      words: opens('question_answer.words', 'x'),
      isChanged: 'x.number > 1',
      visibility: 'x.visibility',
    },
    from: 'clinical.question_answer x join clinical.question q on q.practice_id = $1 and q.id = x.question_id',
    shared: isShared('x'),
  },
  {
    type: 'PromiseEntry',
    at: 'x.made_at',
    clientId: 'x.client_id',
    fields: { words: opens('commitment.words', 'x'), isEnding: 'false', visibility: 'x.visibility' },
    from: 'clinical.commitment x',
    shared: isShared('x'),
  },
  {
    type: 'PromiseEntry',
    at: 'x.ended_at',
    clientId: 'x.client_id',
    fields: { words: 'x.words', isEnding: 'true', visibility: 'x.visibility' },
    from: `(select e.*, e.commitment_id as id, ${opens('commitment.words', 'c')} as words from clinical.commitment_end e
              join clinical.commitment c on c.practice_id = $1 and c.id = e.commitment_id where e.practice_id = $1) x`,
    shared: isShared('x'),
  },
  {
    type: 'MomentEntry',
    at: 'x.sent_at',
    clientId: 'x.client_id',
    fields: {
      promise: opens('commitment.words', 'c'),
      report: 'x.kind',
      day: 'm.day',
      said: opens('moment_report.words', 'x'),
      visibility: 'x.visibility',
    },
    from: `clinical.moment_report x
       join clinical.moment m on m.practice_id = $1 and m.id = x.moment_id
       join clinical.commitment c on c.practice_id = $1 and c.id = m.commitment_id`,
    shared: isShared('x'),
  },
  {
    type: 'ViewEntry',
    at: 'x.sent_at',
    clientId: 'x.client_id',
    fields: { promise: opens('commitment.words', 'c'), view: 'x.kind', said: opens('moment_view.words', 'x'), visibility: 'x.visibility' },
    from: `clinical.moment_view x
       join clinical.moment m on m.practice_id = $1 and m.id = x.moment_id
       join clinical.commitment c on c.practice_id = $1 and c.id = m.commitment_id`,
    shared: isShared('x'),
  },
  {
    type: 'NoticedEntry',
    at: 'x.sent_at',
    clientId: 'x.client_id',
    fields: { words: opens('noticed.words', 'x'), visibility: 'x.visibility' },
    from: 'clinical.noticed x',
    shared: isShared('x'),
  },
  {
    type: 'TriggerEntry',
    at: 'x.sent_at',
    clientId: 'x.client_id',
    fields: {
      intensity: 'x.intensity',
      cue: opens('trigger_card.cue', 'x'),
      need: 'x.need',
      isNeedShared: "coalesce(a.visibility = 'SHARED', false)",
    },
    from: 'clinical.trigger_card x left join clinical.reassurance_ask a on a.practice_id = $1 and a.id = x.ask_id',
  },
  {
    type: 'ReassuranceEntry',
    at: 'x.answered_at',
    clientId: 'x.client_id',
    // Its author may take it back, and so may the one who asked.
    fields: {
      words: opens('reassurance_answer.words', 'x'),
      visibility: `case when ${isShared('a')} then x.visibility else a.visibility end`,
    },
    from: 'clinical.reassurance_answer x join clinical.reassurance_ask a on a.practice_id = $1 and a.id = x.ask_id',
    shared: `${isShared('a')} and ${isShared('x')}`,
  },
  {
    type: 'LandingEntry',
    at: 'x.sent_at',
    clientId: 'x.client_id',
    fields: { landing: 'x.kind', said: opens('reassurance_landing.words', 'x'), visibility: 'x.visibility' },
    from: 'clinical.reassurance_landing x',
    shared: isShared('x'),
  },
  {
    type: 'PauseEntry',
    at: 'x.started_at',
    clientId: 'x.client_id',
    fields: { endsAt: 'x.ends_at' },
    from: 'clinical.pause x',
    shared: 'true',
  },
  ...(['STARTED', 'STOPPED'] as const).map(event => ({
    type: 'AgreementEntry',
    at: event === 'STARTED' ? 'x.started_at' : 'x.paused_at',
    fields: { happened: `'${event}'`, purpose: opens('agreement.purpose', 'x') },
    from: 'clinical.agreement x',
    shared: 'true',
  })),
  {
    type: 'SessionEntry',
    at: 'x.begins_at',
    clientId: 'x.client_id',
    fields: { minutes: 'x.minutes', counselorName: 'm.staff_name' },
    from: `(select s.* from clinical.session s where s.practice_id = $1 and s.state = 'HELD') x
       join directory.membership m on m.practice_id = $1 and m.person_id = x.counselor_id`,
  },
  {
    // That it was signed, and not a word of it.
    type: 'NoteSignedEntry',
    at: 'x.signed_at',
    clientId: 'x.client_id',
    fields: { byName: 'm.staff_name' },
    from: `(select n.*, s.client_id from clinical.session_note n
              join clinical.session s on s.practice_id = $1 and s.id = n.session_id where n.practice_id = $1 and n.signed_at is not null) x
       join directory.membership m on m.practice_id = $1 and m.person_id = x.author_id`,
  },
  {
    type: 'LookTogetherEntry',
    at: 'x.looked_at',
    clientId: 'x.client_id',
    fields: { before: 'x.before', after: 'x.after' },
    from: 'clinical.look_together x',
  },
];
