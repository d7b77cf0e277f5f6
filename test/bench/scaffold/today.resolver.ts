import { Inject, UseGuards } from '@nestjs/common';
import { Field, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { roadmapSteps } from '@roadback/domain/roadmap';
import { dayIn } from '@roadback/domain/weeks';
import { IsNull, LessThanOrEqual, MoreThan, Not, type Repository } from 'typeorm';
import { CheckIn, Review, StepEpisode, Submission, Task, Words } from './care.entities.js';
import { CareTeamMember, Client, Partner, type Membership } from './people.entities.js';
import { Me, SessionGuard } from './session.guard.js';
import { SealedWords } from './words.js';

@ObjectType()
class Today {
  me!: Membership;
  coupleId!: string | null;
  @Field(() => String) day!: string;
  @Field(() => Date, { nullable: true }) nextOpensAt!: Date | null;
  @Field(() => [String]) openSteps!: string[];
  @Field(() => [String]) closedSteps!: string[];
  @Field(() => [Task]) tasks!: Task[];
  @Field(() => [Task]) earlier!: Task[];
}

const weekAgo = (): Date => new Date(Date.now() - 7 * 86_400_000);

@Resolver(() => Today)
export class TodayResolver {
  constructor(
    @InjectRepository(Client) private readonly clients: Repository<Client>,
    @InjectRepository(Partner) private readonly partners: Repository<Partner>,
    @InjectRepository(CareTeamMember) private readonly careTeam: Repository<CareTeamMember>,
    @InjectRepository(StepEpisode) private readonly episodes: Repository<StepEpisode>,
    @InjectRepository(Task) private readonly taskRows: Repository<Task>,
    @InjectRepository(CheckIn) private readonly checkIns: Repository<CheckIn>,
    @InjectRepository(Review) private readonly reviews: Repository<Review>,
    @InjectRepository(Submission) private readonly submissions: Repository<Submission>,
  ) {}

  @Query(() => Today)
  @UseGuards(SessionGuard)
  async today(@Me() me: Membership): Promise<Today> {
    const { practiceId, personId: clientId } = me;
    const now = new Date();
    const day = dayIn(me.timeZone, now);
    const own = await this.partners.findOneBy({ practiceId, clientId, active: true });
    const coupleId = own?.coupleId ?? null;
    const episodes = coupleId === null ? [] : await this.episodes.findBy({ practiceId, coupleId });
    const open = episodes.filter(episode => episode.closedAt === null).map(episode => episode.step);
    const walked = episodes.map(episode => episode.step);
    const recent = await this.taskRows.find({
      where: [
        { practiceId, clientId, opensAt: LessThanOrEqual(now), state: 'WAITING', closesAt: MoreThan(weekAgo()) },
        { practiceId, clientId, answeredAt: MoreThan(weekAgo()) },
      ],
      relations: { exerciseVersion: true },
      order: { opensAt: 'ASC', id: 'ASC' },
    });
    const isToday = (task: Task): boolean =>
      task.state === 'WAITING' ? task.closesAt > now : task.answeredAt !== null && dayIn(me.timeZone, task.answeredAt) === day;
    const next = await this.taskRows.findOne({
      where: { practiceId, clientId, state: 'WAITING', opensAt: MoreThan(now) },
      order: { opensAt: 'ASC' },
    });
    return {
      me,
      coupleId,
      day,
      nextOpensAt: next?.opensAt ?? null,
      openSteps: roadmapSteps.filter(step => open.includes(step)),
      closedSteps: roadmapSteps.filter(step => walked.includes(step) && !open.includes(step)),
      tasks: recent.filter(isToday),
      earlier: recent
        .filter(task => task.state === 'WAITING' && !isToday(task))
        .reverse()
        .slice(0, 5),
    };
  }

  @ResolveField(() => String)
  async givenName(@Parent() { me: { practiceId, personId: id } }: Today): Promise<string> {
    return (await this.clients.findOneByOrFail({ practiceId, id })).givenName;
  }

  @ResolveField(() => String, { nullable: true })
  async partnerName(@Parent() { me: { practiceId, personId }, coupleId }: Today): Promise<string | null> {
    if (coupleId === null) return null;
    const other = await this.partners.findOne({ where: { practiceId, coupleId, clientId: Not(personId) }, relations: { client: true } });
    return other?.client.givenName ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  async counselorName(@Parent() { me: { practiceId }, coupleId }: Today): Promise<string | null> {
    if (coupleId === null) return null;
    const primary = await this.careTeam.findOne({ where: { practiceId, coupleId, part: 'PRIMARY' }, relations: { staff: true } });
    return primary?.staff.staffName ?? null;
  }

  @ResolveField(() => CheckIn, { nullable: true })
  checkIn(@Parent() { me: { practiceId, personId: clientId }, day }: Today): Promise<CheckIn | null> {
    return this.checkIns.findOneBy({ practiceId, clientId, day, replacedAt: IsNull() });
  }

  @ResolveField(() => [Review])
  replies(@Parent() { me: { practiceId, personId: clientId } }: Today): Promise<Review[]> {
    return this.reviews.find({
      where: { practiceId, clientId, reviewedAt: MoreThan(weekAgo()) },
      relations: { reviewer: true, submission: { exerciseVersion: true } },
      order: { reviewedAt: 'DESC' },
      take: 5,
    });
  }

  @ResolveField(() => [Submission])
  async shared(@Parent() { me: { practiceId, personId }, coupleId }: Today): Promise<Submission[]> {
    if (coupleId === null) return [];
    return this.submissions.find({
      where: { practiceId, coupleId, clientId: Not(personId), visibility: 'SHARED', sentAt: MoreThan(weekAgo()) },
      relations: { client: true, exerciseVersion: true },
      order: { sentAt: 'DESC' },
      take: 5,
    });
  }
}

@Resolver(() => Task)
export class TaskResolver {
  @ResolveField(() => Words)
  title(@Parent() task: Task): Words {
    return task.exerciseVersion.content.title;
  }

  @ResolveField(() => Int)
  minutes(@Parent() task: Task): number {
    return task.exerciseVersion.content.minutes;
  }
}

@Resolver(() => Review)
export class ReviewResolver {
  constructor(@Inject(SealedWords) private readonly words: SealedWords) {}

  @ResolveField(() => String, { nullable: true })
  reply(@Parent() review: Review): Promise<string | null> {
    return this.words.open('review', review, 'reply', review.submissionId);
  }

  @ResolveField(() => Words)
  title(@Parent() review: Review): Words {
    return review.submission.exerciseVersion.content.title;
  }

  @ResolveField(() => String)
  byName(@Parent() review: Review): string {
    return review.reviewer.staffName!;
  }
}

@Resolver(() => Submission)
export class SubmissionResolver {
  @ResolveField(() => Words)
  title(@Parent() submission: Submission): Words {
    return submission.exerciseVersion.content.title;
  }

  @ResolveField(() => String)
  authorName(@Parent() submission: Submission): string {
    return submission.client.givenName;
  }
}
