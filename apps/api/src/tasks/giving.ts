import { Inject, Injectable } from '@nestjs/common';
import type { AssignableCouple } from '@roadback/domain/assign';
import type { Schedule } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { newId } from '../platform/ids.js';
import { PracticesService } from '../practices/practices.service.js';
import { CouplesService } from '../couples/couples.service.js';
import type { ExerciseVersion } from '../library/library.service.js';
import { Plan } from '../plans/plan.entity.js';
import { ClearancesService } from '../safety/clearances.service.js';
import { Assignment, Recipient } from './task.entity.js';

/** An assignment that was decided, before it is written down. */
export interface Gift {
  exercise: Pick<ExerciseVersion, 'id' | 'isOwn'>;
  mode: Assignment['mode'];
  recipients: readonly string[];
  schedule: Schedule;
  note: string | null;
  idempotencyKey: string;
  appliedPathwayId: string | null;
}

/** What giving one exercise and giving a whole pathway share. */
@Injectable()
export class Giving {
  constructor(
    @Inject(PracticesService) private readonly practices: PracticesService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(ClearancesService) private readonly clearances: ClearancesService,
  ) {}

  /** A couple as far as assigning asks. */
  async assignable(scope: Scope, coupleId: string): Promise<AssignableCouple & { id: string }> {
    const couple = await this.couples.known(scope, coupleId);
    await this.practices.mustBeLive(scope);
    const plan = await scope.entities.findOneBy(Plan, { practiceId: scope.practiceId, coupleId: couple.id });
    return { ...couple, plan, isCleared: (await this.clearances.until(scope, couple.id)) !== null };
  }

  /** Writes down what was decided, all of it in this transaction, and wakes those who make the tasks. */
  async give(scope: Scope, coupleId: string, gifts: readonly Gift[]): Promise<Assignment[]> {
    const { practiceId } = scope;
    const assignments = gifts.map(({ exercise, mode, schedule, note, idempotencyKey, appliedPathwayId }): Assignment => ({
      practiceId,
      id: newId(),
      coupleId,
      exerciseVersionId: exercise.id,
      isOwnVersion: exercise.isOwn,
      mode,
      ...schedule,
      note,
      assignedBy: scope.personId,
      assignedAt: scope.now,
      endedAt: null,
      idempotencyKey,
      appliedPathwayId,
    }));
    const given = assignments.flatMap(({ id }, index) => gifts[index]!.recipients.map(clientId => ({ assignmentId: id, clientId })));
    await scope.entities.insert(Assignment, assignments);
    await scope.entities.insert(
      Recipient,
      given.map(each => ({ practiceId, coupleId, ...each })),
    );
    // The wake-up brings the tasks of later weeks, and these ones too should the worker be down; the outbox brings the first now.
    await scope.rows(
      `insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at)
       select $1, 'MAKE_TASKS', unnest($2::uuid[]), unnest($3::uuid[]), $4, $5`,
      [practiceId, given.map(each => each.assignmentId), given.map(each => each.clientId), coupleId, scope.now],
    );
    await scope.enqueue('tasks', 'make-tasks', ...given.map(each => ({ coupleId, ...each })));
    return assignments;
  }

  /** The first day may be yesterday for one partner and today for the other: the earlier calendar decides. */
  earliestDay(zones: ReadonlyMap<string, string>, now: Date): string {
    return [...zones.values()].map(zone => dayIn(zone, now)).sort()[0]!;
  }

  async zonesOf(scope: Scope, clientIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await scope.rows<{ id: string; timeZone: string }>(
      'select person_id as id, time_zone as "timeZone" from directory.membership where practice_id = $1 and person_id = any ($2::uuid[])',
      [scope.practiceId, clientIds],
    );
    return new Map(rows.map(row => [row.id, row.timeZone]));
  }
}
