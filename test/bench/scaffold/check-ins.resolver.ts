import { Inject, UseGuards } from '@nestjs/common';
import { Args, Field, InputType, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { mondayOf } from '@roadback/domain/weeks';
import { addDays } from '@roadback/domain/schedule';
import { Between, type DataSource, IsNull } from 'typeorm';
import { v7 } from 'uuid';
import { CheckIn, CheckInWeek } from './care.entities.js';
import { Partner, type Membership } from './people.entities.js';
import { Me, SessionGuard } from './session.guard.js';
import { SealedWords } from './words.js';

@InputType()
class CheckInInput {
  @Field(() => String) day!: string;
  @Field(() => Int) feel!: number;
  @Field(() => Int, { nullable: true }) safety!: number | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => String) visibility!: string;
  @Field(() => String) idempotencyKey!: string;
}

@Resolver(() => CheckIn)
export class CheckInsResolver {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(SealedWords) private readonly words: SealedWords,
  ) {}

  @ResolveField(() => String, { nullable: true })
  note(@Parent() checkIn: CheckIn): Promise<string | null> {
    return this.words.open('check_in', checkIn, 'note', checkIn.id);
  }

  @Mutation(() => CheckIn)
  @UseGuards(SessionGuard)
  checkIn(@Me() { practiceId, personId: clientId }: Membership, @Args('input') input: CheckInInput): Promise<CheckIn> {
    return this.source.transaction(async entities => {
      const known = await entities.findOneBy(CheckIn, { practiceId, clientId, idempotencyKey: input.idempotencyKey });
      if (known) return known;
      const { coupleId } = await entities.findOneByOrFail(Partner, { practiceId, clientId, active: true });
      const now = new Date();
      const before = await entities.findOneBy(CheckIn, { practiceId, clientId, coupleId, day: input.day, replacedAt: IsNull() });
      if (before) await entities.save(CheckIn, { ...before, replacedAt: now });
      const id = v7();
      const note = await (await this.words.of(practiceId)).seal('check_in.note', id, clientId, input.note);
      const checkIn = await entities.save(CheckIn, { practiceId, id, coupleId, clientId, ...input, note, sentAt: now, replacedAt: null });
      const weekStartsOn = mondayOf(input.day);
      const days = await entities.findBy(CheckIn, {
        practiceId,
        coupleId,
        clientId,
        day: Between(weekStartsOn, addDays(weekStartsOn, 6)),
        replacedAt: IsNull(),
      });
      const said = days.flatMap(day => (day.safety === null ? [] : [day.safety]));
      await entities.save(CheckInWeek, {
        practiceId,
        coupleId,
        clientId,
        weekStartsOn,
        checkIns: days.length,
        feelSum: days.reduce((sum, day) => sum + day.feel, 0),
        safetySum: said.reduce((sum, safety) => sum + safety, 0),
        safetyCount: said.length,
      });
      return checkIn;
    });
  }
}
