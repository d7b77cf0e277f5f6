import { Inject, Injectable } from '@nestjs/common';
import { indicatorsOf, windowDays, type Indicator, type PartnerCounts } from '@roadback/domain/readiness';
import type { RoadmapStep } from '@roadback/domain/roadmap';
import type { Scope } from '../platform/database/practice-scope.js';
import { CouplesService } from '../couples/couples.service.js';
import { joinVersion, versionContent } from '../library/version.queries.js';
import { PlansService } from '../plans/plans.service.js';

type CountsRow = Omit<PartnerCounts, 'role'> & { partnerId: string };

/**
 * What can be observed in the steps that are under way, counted from what happened and kept nowhere. It lives in the last room, so that it
 * can count from all of them; another room's indicator is a column here and a line in the domain.
 */
@Injectable()
export class Readiness {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PlansService) private readonly plans: PlansService,
  ) {}

  async read(scope: Scope, coupleId: string): Promise<{ step: RoadmapStep; partners: { partnerId: string; indicators: Indicator[] }[] }[]> {
    const couple = await this.couples.known(scope, coupleId);
    const plan = await this.plans.ofCouple(scope, couple.id);
    if (!plan) return [];
    const counts = await this.count(scope, couple.id);
    return plan.steps
      .filter(({ state }) => state !== 'NOT_OPEN' && state !== 'CLOSED')
      .map(({ step }) => ({
        step,
        partners: counts.map(({ partnerId, ...counted }) => ({
          partnerId,
          indicators: indicatorsOf(step, {
            ...counted,
            role: plan.kind === 'MUTUAL' ? 'BOTH' : plan.rebuildingClientId === partnerId ? 'REBUILDING' : 'HURT',
          }),
        })),
      }));
  }

  private count(scope: Scope, coupleId: string): Promise<CountsRow[]> {
    return scope.rows<CountsRow>(
      `select r.client_id as "partnerId",
              (select json_build_object('sent', count(*), 'commented', count(*) filter (where exists (
                        select from clinical.apology_comment w where w.practice_id = $1 and w.draft_id = f.id)))
                 from clinical.apology x
                 join clinical.apology_draft f on f.practice_id = $1 and f.apology_id = x.id
                where x.practice_id = $1 and x.couple_id = $2 and x.client_id = r.client_id) as "apologyDrafts",
              (select json_build_object('ready', count(x.ready_at), 'delivered', count(d.apology_id))
                 from clinical.apology x
                 left join clinical.apology_delivery d on d.practice_id = $1 and d.apology_id = x.id
                where x.practice_id = $1 and x.couple_id = $2 and x.client_id = r.client_id) as apologies,
              coalesce((select json_agg(one) from (
                 select ${versionContent} ->> 'track' as track, count(*) as asked, count(*) filter (where t.state = 'SENT') as done,
                        count(*) filter (where t.state <> 'WAITING') as answered, count(w.submission_id) as reviewed
                   from clinical.task t
                   ${joinVersion('t.exercise_version_id')}
                   left join clinical.submission s on s.practice_id = $1 and s.task_id = t.id and s.number = t.answer_number
                   left join clinical.review w on w.practice_id = $1 and w.submission_id = s.id
                  where t.practice_id = $1 and t.client_id = r.client_id and t.couple_id = $2
                    and t.opens_at <= $3 and t.opens_at > $3::timestamptz - make_interval(days => $4)
                  group by 1) one), '[]') as tasks,
              (select count(*)::int from clinical.check_in d
                where d.practice_id = $1 and d.couple_id = $2 and d.client_id = r.client_id and d.replaced_at is null
                  and d.day > ($3::timestamptz at time zone m.time_zone)::date - $4::int) as "checkInDays",
              (select json_build_object('asked', count(*), 'answered', count(n.id),
                        'minutesToAnswer', round(percentile_cont(0.5) within group (order by floor(extract(epoch from n.answered_at - a.asked_at) / 60))),
                        'said', count(l.kind), 'landed', count(*) filter (where l.kind = 'LANDED'))
                 from clinical.reassurance_ask a
                 left join clinical.reassurance_answer n on n.practice_id = $1 and n.ask_id = a.id
                 left join clinical.reassurance_landing l on l.practice_id = $1 and l.ask_id = a.id and l.number = (
                   select max(x.number) from clinical.reassurance_landing x where x.practice_id = $1 and x.ask_id = a.id)
                where a.practice_id = $1 and a.couple_id = $2 and a.client_id <> r.client_id
                  and a.asked_at > $3::timestamptz - make_interval(days => $4)) as reassurances
         from clinical.partner r
         join directory.membership m on m.practice_id = $1 and m.person_id = r.client_id
        where r.practice_id = $1 and r.couple_id = $2
        order by r.position`,
      [scope.practiceId, coupleId, scope.now, windowDays],
    );
  }
}
