import type { Answers } from '@roadback/domain/answers';
import type { AnswerVisibility } from '@roadback/domain/exercise';
import type { LapseKind, RoadmapStep } from '@roadback/domain/roadmap';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { buildTasks } from './homework.js';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll, type Row } from './records.js';

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
    const { recipients, endedAt } = assignment;
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
    await buildTasks(this.db, this.couple, this.counselor, id, assignment);
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

  private keys(): Row {
    return { practice_id: this.couple.practiceId, couple_id: this.couple.id };
  }
}
