import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG } from '../config.module.js';
import type { Config } from '../config.js';
import { rateLimited } from '../errors.js';

/** What an operation costs: it reads, it writes, or it makes the server work for it whichever of the two it does. */
export type OperationClass = keyof Config['limits'];

const minute = 60;

/**
 * How many operations of a class somebody may ask for in a minute, each root field counted, so that aliases count as many. Slows a
 * machine; nobody who works by hand comes near. Counted in the memory of each process: what guards passwords is counted in the database
 * (decision 34).
 */
@Injectable()
export class OperationLimits {
  private readonly limiters: Partial<Record<OperationClass, RateLimiterMemory>>;

  constructor(@Inject(CONFIG) { limits }: Config) {
    this.limiters = Object.fromEntries(
      Object.entries(limits)
        .filter(([, points]) => points > 0)
        .map(([keyPrefix, points]) => [keyPrefix, new RateLimiterMemory({ keyPrefix, points, duration: minute })]),
    );
  }

  /** @param who the account, or the address of somebody who is not signed in. Throws RATE_LIMITED. */
  async count(who: string, operationClass: OperationClass): Promise<void> {
    try {
      await this.limiters[operationClass]?.consume(who);
    } catch (error) {
      throw rateLimited(Math.ceil((error as RateLimiterRes).msBeforeNext / 1000));
    }
  }
}
