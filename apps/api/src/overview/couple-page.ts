import { Inject, Injectable } from '@nestjs/common';
import { partThatCounts, type CarePart } from '@roadback/domain/care-team';
import { noteIsDueOf } from '@roadback/domain/couple-session';
import { addDays } from '@roadback/domain/schedule';
import { signalsOf, type Signal } from '@roadback/domain/signals';
import { weekOfCare } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import type { CareTeamView } from '../couples/care-team.queries.js';
import { CareTeamService } from '../couples/care-team.service.js';
import { CouplesService } from '../couples/couples.service.js';
import { joinVersion, versionContent } from '../library/version.queries.js';
import { PlansService, type PlanView } from '../plans/plans.service.js';
import { AssignmentsService, type AssignmentView } from '../tasks/assignments.service.js';
import { waitsForRelease } from '../tasks/shared.queries.js';
import { boundsAt, partnerColumns, partnersAt, type PartnerColumns, type PartnerView } from './partners.queries.js';

export interface CouplePageView {
  id: string;
  state: 'ACTIVE' | 'SEPARATED';
  startedOn: string;
  week: number;
  counselorName: string;
  viewerPart: CarePart;
  team: CareTeamView['members'];
  partners: PartnerView[];
  plan: PlanView | null;
  assignments: AssignmentView[];
  tasks: unknown[];
  checkIns: unknown[];
  signals: Signal[];
}

const daysOfTasks = { back: 28, ahead: 14 };
const daysOfCheckIns = 84;

/** One couple on one page, for its care team. */
@Injectable()
export class CouplePage {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(CareTeamService) private readonly teams: CareTeamService,
    @Inject(PlansService) private readonly plans: PlansService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
  ) {}

  async read(scope: Scope, coupleId: string): Promise<CouplePageView> {
    const couple = await this.couples.known(scope, coupleId);
    const plan = await this.plans.ofCouple(scope, coupleId);
    const [row] = await scope.rows<
      PartnerColumns & { counselorName: string; toReview: number; toRelease: number; alerts: number; notesToSign: number }
    >(
      `select ${partnerColumns('array[$5::uuid]')}, m.staff_name as "counselorName",
              (select count(*)::int from clinical.to_review w where w.practice_id = $1 and w.couple_id = c.id) as "toReview",
        (select count(*)::int from clinical.submission h
          where h.practice_id = $1 and h.couple_id = c.id and ${waitsForRelease('h')}) as "toRelease",
        (select count(*)::int from clinical.alert a
          where a.practice_id = $1 and a.couple_id = c.id and a.closed_at is null) as alerts,
        (select count(*)::int from clinical.session s
          where s.practice_id = $1 and s.couple_id = c.id and s.counselor_id = $6 and s.state = 'HELD' and s.noted_at is null
            and s.begins_at < $7) as "notesToSign"
         from clinical.couple c
         join clinical.care_team t on t.practice_id = $1 and t.couple_id = c.id and t.part = 'PRIMARY'
         join directory.membership m on m.practice_id = $1 and m.person_id = t.staff_id
        where c.practice_id = $1 and c.id = $5`,
      [scope.practiceId, ...boundsAt(scope.now), scope.now, coupleId, scope.personId, noteIsDueOf(scope.now)],
    );
    const { members: team } = await this.teams.read(scope, coupleId);
    const own = team.filter(member => member.staffId === scope.personId && member.isInForce);
    const partners = partnersAt(scope.now, row!)(coupleId, plan);
    const today = partners[0]!.today;
    return {
      ...couple,
      week: weekOfCare(couple.startedOn, today),
      counselorName: row!.counselorName,
      // In context: of the team, or as whoever opened it by break glass.
      viewerPart: partThatCounts(own.map(member => member.part)) ?? 'OPENED',
      team,
      partners,
      plan,
      assignments: await this.assignments.ofCouple(scope, coupleId),
      tasks: await this.tasks(scope, coupleId, today),
      checkIns: await this.checkIns(scope, coupleId, today),
      signals: signalsOf({
        plan: plan?.outcome ?? null,
        state: couple.state,
        toReview: row!.toReview,
        toRelease: row!.toRelease,
        alerts: row!.alerts,
        notesToSign: row!.notesToSign,
        startedOn: couple.startedOn,
        partners,
      }),
    };
  }

  private tasks(scope: Scope, coupleId: string, today: string): Promise<unknown[]> {
    return scope.rows(
      `select t.id, t.assignment_id as "assignmentId", t.client_id as "clientId", ${versionContent} -> 'title' as "exerciseTitle", t.day,
              t.opens_at as "opensAt", t.closes_at as "closesAt", t.state, s.id as "submissionId",
              r.reviewed_at as "reviewedAt"
         from clinical.task t
         ${joinVersion('t.exercise_version_id')}
         left join clinical.submission s on s.practice_id = $1 and s.task_id = t.id and s.number = t.answer_number
         left join clinical.review r on r.practice_id = $1 and r.submission_id = s.id
        where t.practice_id = $1 and t.couple_id = $2 and t.day between $3 and $4
        order by t.opens_at desc, t.id desc limit 200`,
      [scope.practiceId, coupleId, addDays(today, -daysOfTasks.back), addDays(today, daysOfTasks.ahead)],
    );
  }

  private checkIns(scope: Scope, coupleId: string, today: string): Promise<unknown[]> {
    return scope.rows(
      `select id, client_id as "clientId", day, feel from clinical.check_in
        where practice_id = $1 and couple_id = $2 and day > $3 and replaced_at is null order by day desc, client_id`,
      [scope.practiceId, coupleId, addDays(today, -daysOfCheckIns)],
    );
  }
}
