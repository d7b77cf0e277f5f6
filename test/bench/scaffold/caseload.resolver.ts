import { UseGuards } from '@nestjs/common';
import { Args, Field, Float, Int, ObjectType, Parent, Query, ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { trendOf } from '@roadback/domain/trend';
import { dayIn, lastDays, lastMondays, weekOfCare } from '@roadback/domain/weeks';
import { roadmapSteps } from '@roadback/domain/roadmap';
import { Between, IsNull, LessThanOrEqual, MoreThanOrEqual, type Repository } from 'typeorm';
import { CheckIn, CheckInWeek, Plan, StepEpisode, Task } from './care.entities.js';
import { Couple, Partner, type Membership } from './people.entities.js';
import { Me, SessionGuard } from './session.guard.js';

enum CaseloadSort {
  NAME = 'NAME',
}
registerEnumType(CaseloadSort, { name: 'CaseloadSort' });

@ObjectType()
class CaseloadPage {
  @Field(() => Int) total!: number;
  @Field(() => [Couple]) items!: Couple[];
}

@ObjectType()
class TrendWeek {
  @Field(() => String) weekStartsOn!: string;
  @Field(() => Int) checkIns!: number;
  @Field(() => Float, { nullable: true }) safety!: number | null;
  @Field(() => Float, { nullable: true }) feel!: number | null;
}

@ObjectType()
class TaskDay {
  @Field(() => String) day!: string;
  @Field(() => Int) due!: number;
  @Field(() => Int) sent!: number;
}

const nameOf = (couple: Couple): string => couple.partners.map(partner => partner.client.givenName).join(' & ');
const todayOf = (partner: Partner): string => dayIn(partner.client.membership.timeZone, new Date());

@Resolver()
@UseGuards(SessionGuard)
export class CaseloadResolver {
  constructor(@InjectRepository(Couple) private readonly couples: Repository<Couple>) {}

  @Query(() => CaseloadPage)
  async caseload(
    @Me() { practiceId, personId }: Membership,
    @Args('page', { type: () => Int }) page: number,
    @Args('perPage', { type: () => Int }) perPage: number,
    @Args('sort', { type: () => CaseloadSort }) _sort: CaseloadSort,
  ): Promise<CaseloadPage> {
    const couples = await this.couples.find({
      where: { practiceId, state: 'ACTIVE', careTeam: { practiceId, staffId: personId } },
      relations: { partners: { client: { membership: true } } },
      order: { partners: { position: 'ASC' } },
    });
    couples.sort((a, b) => nameOf(a).localeCompare(nameOf(b)) || a.id.localeCompare(b.id));
    return { total: couples.length, items: couples.slice((page - 1) * perPage, page * perPage) };
  }
}

@Resolver(() => Couple)
export class CoupleResolver {
  constructor(@InjectRepository(StepEpisode) private readonly episodes: Repository<StepEpisode>) {}

  @ResolveField(() => Int)
  week(@Parent() couple: Couple): number {
    return weekOfCare(couple.startedOn, todayOf(couple.partners[0]!));
  }

  @ResolveField(() => [String])
  async openSteps(@Parent() { practiceId, id: coupleId }: Couple): Promise<string[]> {
    const open = (await this.episodes.findBy({ practiceId, coupleId, closedAt: IsNull() })).map(episode => episode.step);
    return roadmapSteps.filter(step => open.includes(step));
  }

  @ResolveField(() => [Partner])
  partners(@Parent() couple: Couple): Partner[] {
    return couple.partners;
  }
}

@Resolver(() => Partner)
export class PartnerResolver {
  constructor(
    @InjectRepository(Plan) private readonly plans: Repository<Plan>,
    @InjectRepository(CheckIn) private readonly checkIns: Repository<CheckIn>,
    @InjectRepository(CheckInWeek) private readonly weeks: Repository<CheckInWeek>,
    @InjectRepository(Task) private readonly tasks: Repository<Task>,
  ) {}

  @ResolveField(() => String)
  givenName(@Parent() partner: Partner): string {
    return partner.client.givenName;
  }

  @ResolveField(() => String)
  familyName(@Parent() partner: Partner): string {
    return partner.client.familyName;
  }

  @ResolveField(() => String, { nullable: true })
  async role(@Parent() { practiceId, coupleId, clientId }: Partner): Promise<string | null> {
    const plan = await this.plans.findOneBy({ practiceId, coupleId });
    return plan && (plan.kind === 'MUTUAL' ? 'BOTH' : plan.rebuildingClientId === clientId ? 'REBUILDING' : 'HURT');
  }

  @ResolveField(() => String, { nullable: true })
  async lastCheckInOn(@Parent() { practiceId, coupleId, clientId }: Partner): Promise<string | null> {
    const last = await this.checkIns.findOne({ where: { practiceId, coupleId, clientId, replacedAt: IsNull() }, order: { day: 'DESC' } });
    return last?.day ?? null;
  }

  @ResolveField(() => [TrendWeek])
  async trend(@Parent() partner: Partner): Promise<TrendWeek[]> {
    const { practiceId, coupleId, clientId } = partner;
    const mondays = lastMondays(todayOf(partner), 12);
    return trendOf(await this.weeks.findBy({ practiceId, coupleId, clientId, weekStartsOn: MoreThanOrEqual(mondays[0]!) }), mondays);
  }

  @ResolveField(() => [TaskDay])
  async taskDays(@Parent() partner: Partner): Promise<TaskDay[]> {
    const { practiceId, coupleId, clientId } = partner;
    const days = lastDays(todayOf(partner), 14);
    const tasks = await this.tasks.findBy({
      practiceId,
      coupleId,
      clientId,
      day: Between(days[0]!, days.at(-1)!),
      opensAt: LessThanOrEqual(new Date()),
    });
    return days.map(day => {
      const due = tasks.filter(task => task.day === day && ['WAITING', 'SENT'].includes(task.state));
      return { day, due: due.length, sent: due.filter(task => task.state === 'SENT').length };
    });
  }
}
