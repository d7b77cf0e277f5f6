import { Inject } from '@nestjs/common';
import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import type { SubscriptionLiveArgs } from '../generated/inputs.js';
import type { LiveLine } from './live-line.js';
import { LiveService, type LiveView } from './live.service.js';

@Resolver()
export class LiveResolver {
  constructor(@Inject(LiveService) private readonly service: LiveService) {}

  @Subscription('live', { resolve: (view: LiveView) => view })
  live(@Context('line') line: LiveLine, @Args() { after }: SubscriptionLiveArgs) {
    return this.service.follow(line, after ?? null);
  }
}
