import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { recipientsOf } from '@roadback/domain/assign';
import { needsClearance } from '@roadback/domain/exercise';
import { isRefusal } from '@roadback/domain/refusal';
import { addDays, faultsOfSchedule, type Schedule } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { noteLive } from '../platform/live/note-live.js';
import { CouplesService } from '../couples/couples.service.js';
import { LibraryService, type ExerciseVersion } from '../library/library.service.js';
import { ClearancesService } from '../safety/clearances.service.js';
import type { AssignExerciseInput, ScheduleInput } from '../generated/inputs.js';
import { Giving } from './giving.js';
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
  /** Done in a session: until when the counselor has opened what waits; null while it is not open (R3). */
  openUntil: Date | null;
}

const previewed = 12;

/** Giving exercises to a couple, and taking them back. */
@Injectable()
export class AssignmentsService implements OnModuleInit {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Giving) private readonly giving: Giving,
    @Inject(LibraryService) private readonly library: LibraryService,
    @Inject(ClearancesService) private readonly clearances: ClearancesService,
  ) {}

  onModuleInit(): void {
    this.clearances.whenWithdrawn((scope, coupleId) => this.endWhatNeedsClearance(scope, coupleId));
  }

  async preview(scope: Scope, coupleId: string, clientId: string, input: ScheduleInput): Promise<Occurrence[]> {
    const couple = await this.couples.known(scope, coupleId);
    if (!couple.partnerIds.includes(clientId)) throw notFound();
    const timeZone = (await this.giving.zonesOf(scope, [clientId])).get(clientId)!;
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

    const couple = await this.giving.assignable(scope, input.coupleId);
    const exercise = await this.library.version(scope, input.exerciseVersionId);
    if (!(await this.library.isOffered(scope, exercise))) throw refused('EXERCISE_NOT_OFFERED');
    const recipients = recipientsOf(couple, exercise, input.mode, input.clientId ?? null);
    if (isRefusal(recipients)) throw refused(recipients.refused);
    const zones = await this.giving.zonesOf(scope, recipients);
    const schedule = this.checked(input.schedule, this.giving.earliestDay(zones, scope.now));
    if (occurrencesOf(schedule, [...zones.values()][0]!, aYearAfter(schedule.startsOn), 1).length === 0) throw refused('NO_OCCURRENCE');
    const { mode, idempotencyKey } = input;
    const gift = { exercise, mode, recipients, schedule, note: input.note?.trim() || null, idempotencyKey, appliedPathwayId: null };
    const [assignment] = await this.giving.give(scope, couple.id, [gift]);
    return this.view(scope, assignment!);
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
        [practiceId, assignmentId, scope.now, needsClearance(safetyClass)],
      );
      await scope.rows("delete from jobs.wake_up where practice_id = $1 and kind = 'MAKE_TASKS' and subject_id = $2", [
        practiceId,
        assignmentId,
      ]);
      // R3: that something which needs a clearance is gone is told to no screen: its moment could be that of the partner's answers.
      if (!needsClearance(safetyClass)) {
        const recipients = await scope.entities.findBy(Recipient, { practiceId, assignmentId });
        await noteLive(scope, { kind: 'TASK', coupleId: assignment.coupleId, clientIds: recipients.map(({ clientId }) => clientId) });
      }
    }
    return this.view(scope, { ...assignment, endedAt: assignment.endedAt ?? scope.now });
  }

  /** R3: in the transaction that takes a clearance back. */
  private async endWhatNeedsClearance(scope: Scope, coupleId: string): Promise<void> {
    for (const { id, exercise } of await this.ofCouple(scope, coupleId))
      if (needsClearance(exercise.safetyClass)) await this.end(scope, id);
  }

  /** What is given to a couple now, newest first. */
  ofCouple(scope: Scope, coupleId: string): Promise<AssignmentView[]> {
    return this.select(scope, 'a.couple_id = $2 and a.ended_at is null', coupleId);
  }

  /** All that came with an applied pathway, also what has been ended since. */
  ofPathway(scope: Scope, appliedPathwayId: string): Promise<AssignmentView[]> {
    return this.select(scope, 'a.applied_pathway_id = $2', appliedPathwayId);
  }

  /** One assignment, also one that has ended; undefined where there is none. */
  async one(scope: Scope, id: string): Promise<AssignmentView | undefined> {
    return (await this.select(scope, 'a.id = $2', id))[0];
  }

  private async select(scope: Scope, where: string, id: string): Promise<AssignmentView[]> {
    const assignments = await scope.rows<Assignment & { clientIds: string[]; openUntil: Date | null }>(
      `select a.id, a.couple_id as "coupleId", a.exercise_version_id as "exerciseVersionId", a.mode, a.starts_on as "startsOn", a.opens_at as "opensAt",
              a.open_for_hours as "openForHours", a.rule, ${opens('assignment.note', 'a')} as note, a.assigned_at as "assignedAt", a.ended_at as "endedAt",
              (select array_agg(r.client_id) from clinical.recipient r where r.practice_id = $1 and r.assignment_id = a.id) as "clientIds",
              (select max(o.open_until) from clinical.task t join clinical.task_opening o on o.practice_id = $1 and o.task_id = t.id
                where t.practice_id = $1 and t.assignment_id = a.id and t.state = 'WAITING' and o.open_until > $3) as "openUntil"
         from clinical.assignment a
        where a.practice_id = $1 and ${where}
        order by a.assigned_at desc, a.id desc`,
      [scope.practiceId, id, scope.now],
    );
    const views: AssignmentView[] = [];
    for (const assignment of assignments)
      views.push({
        ...asView(assignment, assignment.clientIds, await this.library.version(scope, assignment.exerciseVersionId)),
        openUntil: assignment.openUntil,
      });
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
  openUntil: null,
});
