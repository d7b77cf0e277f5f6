import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { recipientsOf } from '@roadback/domain/assign';
import { isRefusal } from '@roadback/domain/refusal';
import { addDays, faultsOfSchedule, type Schedule } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { CouplesService } from '../couples/couples.service.js';
import { LibraryService, type ExerciseVersion } from '../library/library.service.js';
import { Plan } from '../plans/plan.entity.js';
import { ClearancesService } from '../safety/clearances.service.js';
import type { AssignExerciseInput, ScheduleInput } from '../generated/inputs.js';
import { occurrencesOf, type Occurrence } from './occurrences.js';
import { Assignment, Recipient } from './task.entity.js';

/** An assignment as the care team sees it. */
export interface AssignmentView {
  id: string;
  coupleId: string;
  exercise: ExerciseVersion;
  mode: Assignment['mode'];
  clientIds: string[];
  schedule: Schedule;
  note: string | null;
  assignedAt: Date;
  endedAt: Date | null;
}

const previewed = 12;

/** Giving exercises to a couple, and taking them back. */
@Injectable()
export class AssignmentsService implements OnModuleInit {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(LibraryService) private readonly library: LibraryService,
    @Inject(ClearancesService) private readonly clearances: ClearancesService,
  ) {}

  onModuleInit(): void {
    this.clearances.whenWithdrawn((scope, coupleId) => this.endWhatNeedsClearance(scope, coupleId));
  }

  async preview(scope: Scope, coupleId: string, clientId: string, input: ScheduleInput): Promise<Occurrence[]> {
    const couple = await this.couples.known(scope, coupleId);
    if (!couple.partnerIds.includes(clientId)) throw notFound();
    const timeZone = (await this.zonesOf(scope, [clientId])).get(clientId)!;
    return occurrencesOf(this.checked(input, dayIn(timeZone, scope.now)), timeZone, aYearAfter(input.startsOn), previewed);
  }

  async assign(scope: Scope, input: AssignExerciseInput): Promise<AssignmentView> {
    const { practiceId } = scope;
    const sent = await scope.entities.findOneBy(Assignment, {
      practiceId,
      assignedBy: scope.personId,
      idempotencyKey: input.idempotencyKey,
    });
    if (sent) {
      const known = await this.view(scope, sent);
      if (!isSameAssignment(sent, input, known)) throw conflict('KEY_REUSED');
      return known;
    }

    const couple = await this.couples.known(scope, input.coupleId);
    const exercise = await this.library.version(scope, input.exerciseVersionId);
    const plan = await scope.entities.findOneBy(Plan, { practiceId, coupleId: couple.id });
    const isCleared = exercise.safetyClass === 'NEEDS_CLEARANCE' && (await this.clearances.until(scope, couple.id)) !== null;
    const recipients = recipientsOf({ ...couple, plan, isCleared }, exercise, input.mode, input.clientId ?? null);
    if (isRefusal(recipients)) throw refused(recipients.refused);
    const zones = await this.zonesOf(scope, recipients);
    // The first day may be yesterday for one partner and today for the other: the earlier calendar decides.
    const today = [...zones.values()].map(zone => dayIn(zone, scope.now)).sort()[0]!;
    const schedule = this.checked(input.schedule, today);
    if (occurrencesOf(schedule, [...zones.values()][0]!, aYearAfter(schedule.startsOn), 1).length === 0) throw refused('NO_OCCURRENCE');

    const assignment: Assignment = {
      practiceId,
      id: newId(),
      coupleId: couple.id,
      exerciseVersionId: exercise.id,
      mode: input.mode,
      ...schedule,
      note: input.note?.trim() || null,
      assignedBy: scope.personId,
      assignedAt: scope.now,
      endedAt: null,
      idempotencyKey: input.idempotencyKey,
    };
    await scope.entities.insert(Assignment, assignment);
    await scope.entities.insert(
      Recipient,
      recipients.map(clientId => ({ practiceId, assignmentId: assignment.id, clientId, coupleId: couple.id })),
    );
    // The wake-up brings the tasks of later weeks, and these ones too should the worker be down; the outbox brings the first now.
    await scope.rows(
      `insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at)
       select $1, 'MAKE_TASKS', $2, unnest($3::uuid[]), $4, $5`,
      [practiceId, assignment.id, recipients, couple.id, scope.now],
    );
    for (const clientId of recipients)
      await scope.enqueue('tasks', 'make-tasks', { coupleId: couple.id, assignmentId: assignment.id, clientId });
    return this.view(scope, assignment);
  }

  async end(scope: Scope, assignmentId: string): Promise<AssignmentView> {
    const { practiceId } = scope;
    const assignment = await scope.entities.findOneBy(Assignment, { practiceId, id: assignmentId });
    if (!assignment) throw notFound();
    if (assignment.endedAt === null) {
      // R3: of an exercise that needs a clearance nothing stays open, whoever ends it and why: both endings look the same.
      const { safetyClass } = await this.library.version(scope, assignment.exerciseVersionId);
      await scope.entities.update(Assignment, { practiceId, id: assignmentId }, { endedAt: scope.now });
      await scope.rows(
        `delete from clinical.task where practice_id = $1 and assignment_id = $2 and state = 'WAITING' and (opens_at > $3 or $4::boolean)`,
        [practiceId, assignmentId, scope.now, safetyClass === 'NEEDS_CLEARANCE'],
      );
      await scope.rows("delete from jobs.wake_up where practice_id = $1 and kind = 'MAKE_TASKS' and subject_id = $2", [
        practiceId,
        assignmentId,
      ]);
    }
    return this.view(scope, { ...assignment, endedAt: assignment.endedAt ?? scope.now });
  }

  /** R3: in the transaction that takes a clearance back. */
  private async endWhatNeedsClearance(scope: Scope, coupleId: string): Promise<void> {
    for (const { id, exercise } of await this.ofCouple(scope, coupleId))
      if (exercise.safetyClass === 'NEEDS_CLEARANCE') await this.end(scope, id);
  }

  /** What is given to a couple now, newest first. */
  async ofCouple(scope: Scope, coupleId: string): Promise<AssignmentView[]> {
    const { practiceId } = scope;
    const assignments = await scope.rows<Assignment & { clientIds: string[] }>(
      `select a.id, a.couple_id as "coupleId", a.exercise_version_id as "exerciseVersionId", a.mode, a.starts_on as "startsOn", a.opens_at as "opensAt",
              a.open_for_hours as "openForHours", a.rule, a.note, a.assigned_at as "assignedAt", a.ended_at as "endedAt",
              (select array_agg(r.client_id) from clinical.recipient r where r.practice_id = $1 and r.assignment_id = a.id) as "clientIds"
         from clinical.assignment a
        where a.practice_id = $1 and a.couple_id = $2 and a.ended_at is null
        order by a.assigned_at desc, a.id desc`,
      [practiceId, coupleId],
    );
    const views: AssignmentView[] = [];
    for (const assignment of assignments)
      views.push(asView(assignment, assignment.clientIds, await this.library.version(scope, assignment.exerciseVersionId)));
    return views;
  }

  private async view(scope: Scope, assignment: Assignment): Promise<AssignmentView> {
    const recipients = await scope.entities.findBy(Recipient, { practiceId: scope.practiceId, assignmentId: assignment.id });
    const exercise = await this.library.version(scope, assignment.exerciseVersionId);
    return asView(
      assignment,
      recipients.map(recipient => recipient.clientId),
      exercise,
    );
  }

  private checked(input: ScheduleInput, today: string): Schedule {
    const schedule: Schedule = {
      startsOn: input.startsOn,
      opensAt: input.opensAt,
      openForHours: input.openForHours,
      rule: input.rule ?? null,
    };
    const faults = faultsOfSchedule(schedule, today);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    return schedule;
  }

  private async zonesOf(scope: Scope, clientIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await scope.rows<{ id: string; timeZone: string }>(
      'select person_id as id, time_zone as "timeZone" from directory.membership where practice_id = $1 and person_id = any ($2::uuid[])',
      [scope.practiceId, clientIds],
    );
    return new Map(rows.map(row => [row.id, row.timeZone]));
  }
}

/** The same key with another exercise, person or time is another act, and must not be answered as if it had been done (R12). */
const isSameAssignment = (sent: Assignment, input: AssignExerciseInput, { clientIds }: AssignmentView): boolean =>
  sent.coupleId === input.coupleId &&
  sent.exerciseVersionId === input.exerciseVersionId &&
  sent.mode === input.mode &&
  (!input.clientId || clientIds.includes(input.clientId)) &&
  sent.startsOn === input.schedule.startsOn &&
  sent.opensAt.startsWith(input.schedule.opensAt) &&
  sent.openForHours === input.schedule.openForHours &&
  sent.rule === (input.schedule.rule ?? null) &&
  sent.note === (input.note?.trim() || null);

const aYearAfter = (day: string): Date => new Date(`${addDays(day, 366)}T00:00:00Z`);

const asView = (assignment: Assignment, clientIds: string[], exercise: ExerciseVersion): AssignmentView => ({
  id: assignment.id,
  coupleId: assignment.coupleId,
  exercise,
  mode: assignment.mode,
  clientIds,
  schedule: { startsOn: assignment.startsOn, opensAt: assignment.opensAt, openForHours: assignment.openForHours, rule: assignment.rule },
  note: assignment.note,
  assignedAt: assignment.assignedAt,
  endedAt: assignment.endedAt,
});
