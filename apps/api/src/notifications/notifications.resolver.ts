import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import type { FastifyRequest } from 'fastify';
import type { MorningMailInput, PushAddressInput, RemindersInput } from '../generated/inputs.js';
import { MorningMail } from './morning-mail.service.js';
import { MyPush } from './my-push.js';
import { News } from './news.service.js';
import { Reminders } from './reminders.service.js';

@Resolver()
export class NotificationsResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(Reminders) private readonly reminders: Reminders,
    @Inject(MyPush) private readonly push: MyPush,
    @Inject(MorningMail) private readonly mornings: MorningMail,
    @Inject(News) private readonly news: News,
  ) {}

  @Query('myReminders')
  mine(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.reminders.mine(scope));
  }

  @Mutation('chooseReminders')
  choose(@Viewer() viewer: PersonViewer, @Args('input') input: RemindersInput) {
    return this.practiceScope.run(viewer, scope => this.reminders.choose(scope, input));
  }

  @Mutation('tryAddressAgain')
  tryAddressAgain(@Viewer() viewer: PersonViewer) {
    return this.reminders.tryAddressAgain(viewer);
  }

  @Query('myNews')
  myNews(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.news.mine(scope));
  }

  @Mutation('lookAtNews')
  lookAtNews(@Viewer() viewer: PersonViewer, @Args('ids') ids: string[]) {
    return this.practiceScope.run(viewer, scope => this.news.look(scope, ids));
  }

  @Query('myPush')
  myPush(@Viewer() viewer: PersonViewer, @Context('req') req: FastifyRequest) {
    return this.push.mine(viewer, req);
  }

  @Mutation('turnPushOn')
  turnPushOn(@Viewer() viewer: PersonViewer, @Context('req') req: FastifyRequest, @Args('input') input: PushAddressInput) {
    return this.push.turnOn(viewer, req, input);
  }

  @Mutation('turnPushOff')
  turnPushOff(@Viewer() viewer: PersonViewer, @Context('req') req: FastifyRequest, @Args('everywhere') everywhere: boolean) {
    return this.push.turnOff(viewer, req, everywhere);
  }

  @Query('myMorningMail')
  myMorningMail(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.mornings.mine(scope));
  }

  @Mutation('chooseMorningMail')
  chooseMorningMail(@Viewer() viewer: PersonViewer, @Args('input') input: MorningMailInput) {
    return this.practiceScope.run(viewer, scope => this.mornings.choose(scope, input));
  }

  @Mutation('tryMorningMailAgain')
  tryMorningMailAgain(@Viewer() viewer: PersonViewer) {
    return this.mornings.tryAgain(viewer);
  }
}
