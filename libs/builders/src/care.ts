import type { Answers } from '@roadback/domain/answers';
import type { AnswerVisibility } from '@roadback/domain/exercise';
import type { LapseKind, RoadmapStep } from '@roadback/domain/roadmap';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll, sealedRows, type Row } from './records.js';

export interface BuiltEpisode {
  step: RoadmapStep;
  openedAt: Date;
  closedAt: Date | null;
  isStepBack?: boolean;
  openReason: string;
  closeReason?: string;
  wordsForBoth?: string | null;
}

export interface BuiltTask {
  clientId: string;
  day: string;
  /** What was sent, or null while it waits. */
  sent: {
    kind: 'SENT' | 'NOT_READY' | 'LET_US_DISCUSS';
    answers: Answers;
    visibility: AnswerVisibility;
    /** Hours after the task opened. */
    afterHours: number;
    review: { reply: string; afterHours: number } | null;
  } | null;
}

export interface BuiltAssignment {
  exerciseVersionId: string;
  mode: 'ONE' | 'EACH' | 'TOGETHER';
  recipients: BuiltPerson[];
  startsOn: string;
  opensAt: string;
  openForHours: number;
  rule: string | null;
  endedAt: Date | null;
  tasks: BuiltTask[];
}

export interface BuiltCheckIn {
  clientId: string;
  day: string;
  feel: number;
  safety: number | null;
  note: string | null;
  visibility: 'PRIVATE' | 'SHARED';
  sentAt: Date;
}

/** Builds what happened between a couple and their counselor, straight in the database, as its owner: a past cannot be typed in. */
export class Care {
  constructor(
    private readonly db: Client,
    private readonly couple: BuiltCouple,
    private readonly counselor: BuiltPerson,
  ) {}

  async plan(kind: 'ONE_REBUILDS' | 'MUTUAL', rebuilding: BuiltPerson | null, focus: string, openedAt: Date): Promise<string> {
    const id = v7();
    await insertAll(this.db, 'clinical.plan', [
      {
        ...this.keys(),
        id,
        kind,
        rebuilding_client_id: rebuilding?.personId ?? null,
        focus,
        opened_by: this.counselor.personId,
        opened_at: openedAt,
      },
    ]);
    return id;
  }

  async episodes(planId: string, episodes: readonly BuiltEpisode[]): Promise<void> {
    const rows = episodes.map(episode => ({ id: v7(), episode }));
    await insertAll(
      this.db,
      'clinical.step_episode',
      rows.map(({ id, episode }) => ({
        ...this.keys(),
        id,
        plan_id: planId,
        step: episode.step,
        kind: episode.isStepBack ? 'STEP_BACK' : 'FIRST',
        opened_at: episode.openedAt,
        closed_at: episode.closedAt,
        words_for_both: episode.wordsForBoth ?? null,
      })),
    );
    const moved = (
      id: string,
      { step, isStepBack, wordsForBoth }: BuiltEpisode,
      toState: 'OPEN' | 'CLOSED',
      reason: string,
      at: Date,
    ): Row => ({
      ...this.keys(),
      id: v7(),
      plan_id: planId,
      episode_id: id,
      step,
      from_state: toState === 'CLOSED' ? 'OPEN' : isStepBack ? 'CLOSED' : 'NOT_OPEN',
      to_state: toState,
      reason,
      words_for_both: wordsForBoth ?? null,
      evidence: [],
      moved_by: this.counselor.personId,
      moved_at: at,
    });
    await insertAll(
      this.db,
      'clinical.step_transition',
      rows.flatMap(({ id, episode }) => [
        moved(id, episode, 'OPEN', episode.openReason, episode.openedAt),
        ...(episode.closedAt
          ? [moved(id, episode, 'CLOSED', episode.closeReason ?? 'Completed together in session.', episode.closedAt)]
          : []),
      ]),
    );
  }

  /** A lapse as the counselor recorded it; the step back beside it is an episode. */
  async lapse(planId: string, whose: BuiltPerson, kind: LapseKind, day: string, note: string): Promise<void> {
    await insertAll(this.db, 'clinical.lapse', [
      {
        ...this.keys(),
        id: v7(),
        plan_id: planId,
        client_id: whose.personId,
        kind,
        day,
        note,
        recorded_by: this.counselor.personId,
        recorded_at: new Date(`${day}T17:00:00Z`),
        idempotency_key: v7(),
      },
    ]);
  }

  /** An assignment with its tasks, what was sent for them and what was replied; the worker makes the coming ones. Returns its id. */
  async assignment(assignment: BuiltAssignment): Promise<string> {
    const id = v7();
    const { recipients, tasks, endedAt } = assignment;
    const assignedAt = new Date(`${assignment.startsOn}T09:00:00Z`);
    await insertAll(this.db, 'clinical.assignment', [
      {
        ...this.keys(),
        id,
        exercise_version_id: assignment.exerciseVersionId,
        mode: assignment.mode,
        starts_on: assignment.startsOn,
        opens_at: assignment.opensAt,
        open_for_hours: assignment.openForHours,
        rule: assignment.rule,
        note: null,
        assigned_by: this.counselor.personId,
        assigned_at: assignedAt,
        ended_at: endedAt,
        idempotency_key: v7(),
      },
    ]);
    await insertAll(
      this.db,
      'clinical.recipient',
      recipients.map(person => ({ ...this.keys(), assignment_id: id, client_id: person.personId })),
    );
    if (endedAt === null)
      await insertAll(
        this.db,
        'jobs.wake_up',
        recipients.map(person => ({ ...this.keys(), kind: 'MAKE_TASKS', subject_id: id, client_id: person.personId, next_at: assignedAt })),
      );
    await this.tasks(id, assignment, tasks);
    return id;
  }

  async checkIns(checkIns: readonly BuiltCheckIn[]): Promise<void> {
    await insertAll(
      this.db,
      'clinical.check_in',
      checkIns.map(({ clientId, day, feel, safety, note, visibility, sentAt }) => ({
        ...this.keys(),
        id: v7(),
        client_id: clientId,
        day,
        feel,
        safety,
        note,
        visibility,
        sent_at: sentAt,
        replaced_at: null,
        idempotency_key: v7(),
      })),
    );
    await this.db.query(
      `insert into clinical.check_in_week (practice_id, couple_id, client_id, week_starts_on, check_ins, feel_sum, safety_sum, safety_count)
       select practice_id, couple_id, client_id, date_trunc('week', day)::date, count(*), sum(feel), coalesce(sum(safety), 0), count(safety)
         from clinical.check_in where practice_id = $1 and couple_id = $2 and replaced_at is null group by 1, 2, 3, 4`,
      [this.couple.practiceId, this.couple.id],
    );
  }

  private async tasks(assignmentId: string, assignment: BuiltAssignment, tasks: readonly BuiltTask[]): Promise<void> {
    const zones = new Map(this.couple.partners.map(partner => [partner.personId, partner.timeZone]));
    const rows = tasks.map(task => ({ id: v7(), submissionId: v7(), task, zone: zones.get(task.clientId)! }));
    // The same rule as in the product: the wall clock of the client.
    await this.db.query(
      `insert into clinical.task (practice_id, id, couple_id, client_id, assignment_id, exercise_version_id, mode, note, day, opens_at, closes_at, state, answered_at)
       select $1, x.id, $2, x.client_id, $3, $4, $5, null, x.day, (x.day + $6::time) at time zone x.zone,
              (x.day + $6::time + make_interval(hours => $7)) at time zone x.zone, coalesce(x.kind, 'WAITING'),
              ((x.day + $6::time) at time zone x.zone) + x.after_hours * interval '1 hour'
         from jsonb_to_recordset($8::jsonb) as x(id uuid, client_id uuid, day date, zone text, kind text, after_hours numeric)`,
      [
        this.couple.practiceId,
        this.couple.id,
        assignmentId,
        assignment.exerciseVersionId,
        assignment.mode,
        assignment.opensAt,
        assignment.openForHours,
        JSON.stringify(
          rows.map(({ id, task, zone }) => ({
            id,
            client_id: task.clientId,
            day: task.day,
            zone,
            kind: task.sent?.kind ?? null,
            after_hours: task.sent?.afterHours ?? null,
          })),
        ),
      ],
    );
    const answered = rows.flatMap(({ id, submissionId, task }) =>
      task.sent ? [{ id, submissionId, clientId: task.clientId, sent: task.sent }] : [],
    );
    await this.db.query(
      `insert into clinical.submission (practice_id, id, couple_id, client_id, task_id, exercise_version_id, kind, answers, visibility, sent_at, idempotency_key)
       select $1, x.id, $2, t.client_id, t.id, t.exercise_version_id, t.state, x.answers, x.visibility, t.answered_at, x.id
         from jsonb_to_recordset($3::jsonb) as x(id uuid, task_id uuid, answers text, visibility text)
         join clinical.task t on t.practice_id = $1 and t.id = x.task_id`,
      [
        this.couple.practiceId,
        this.couple.id,
        JSON.stringify(
          await sealedRows(
            this.db,
            'clinical.submission',
            answered.map(({ id, submissionId, clientId, sent }) => ({
              practice_id: this.couple.practiceId,
              id: submissionId,
              client_id: clientId,
              task_id: id,
              answers: sent.kind === 'SENT' ? sent.answers : {},
              visibility: sent.kind === 'SENT' ? sent.visibility : 'PRIVATE',
            })),
          ),
        ),
      ],
    );
    await this.db.query(
      `insert into clinical.review (practice_id, submission_id, couple_id, client_id, reply, reviewed_by, reviewed_at)
       select $1, s.id, $2, s.client_id, x.reply, $3, s.sent_at + x.after_hours * interval '1 hour'
         from jsonb_to_recordset($4::jsonb) as x(submission_id uuid, reply text, after_hours numeric)
         join clinical.submission s on s.practice_id = $1 and s.id = x.submission_id`,
      [
        this.couple.practiceId,
        this.couple.id,
        this.counselor.personId,
        JSON.stringify(
          await sealedRows(
            this.db,
            'clinical.review',
            answered.flatMap(({ submissionId, clientId, sent }) =>
              sent.review
                ? [
                    {
                      practice_id: this.couple.practiceId,
                      submission_id: submissionId,
                      client_id: clientId,
                      reply: sent.review.reply,
                      after_hours: sent.review.afterHours,
                    },
                  ]
                : [],
            ),
          ),
        ),
      ],
    );
    await this.waitForReplies();
  }

  /** What was sent and has no reply waits for one. */
  private async waitForReplies(): Promise<void> {
    await this.db.query(
      `insert into clinical.to_review (practice_id, submission_id, couple_id, client_id)
       select $1, s.id, $2, s.client_id
         from clinical.submission s
         left join clinical.review v on v.practice_id = $1 and v.submission_id = s.id
        where s.practice_id = $1 and s.couple_id = $2 and v.submission_id is null
       on conflict do nothing`,
      [this.couple.practiceId, this.couple.id],
    );
  }

  private keys(): Row {
    return { practice_id: this.couple.practiceId, couple_id: this.couple.id };
  }
}
