import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RetryJobInput } from '../generated/inputs.js';
import { UpkeepService } from './upkeep.service.js';

@Resolver()
export class UpkeepResolver {
  constructor(@Inject(UpkeepService) private readonly service: UpkeepService) {}

  @Query('upkeep')
  upkeep() {
    return this.service.look();
  }

  @Mutation('retryJob')
  retryJob(@Args('input') input: RetryJobInput) {
    return this.service.retry(input);
  }
}
