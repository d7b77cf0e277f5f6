import { Inject, Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { addressBlock, consume, keyOf, openLimiter } from './sign-in-limits.js';

/**
 * Slows asking for links and guessing what proves somebody: as for signing in, 5 of an account and 30 from an address in 15 minutes, each
 * counted apart, so that nobody locks another's sign-in by asking for links.
 */
@Injectable()
export class ProofLimits {
  private readonly asks: RateLimiterPostgres;
  private readonly asksOfAddress: RateLimiterPostgres;
  private readonly proofs: RateLimiterPostgres;
  private readonly proofsOfAddress: RateLimiterPostgres;

  constructor(@Inject(IdentityScope) identityScope: IdentityScope) {
    this.asks = openLimiter(identityScope, 'ask', 5);
    this.asksOfAddress = openLimiter(identityScope, 'ask-address', 30);
    this.proofs = openLimiter(identityScope, 'proof', 5);
    this.proofsOfAddress = openLimiter(identityScope, 'proof-address', 30);
  }

  /** Counts a mail that somebody asks for. Throws RATE_LIMITED. */
  async countAsk(account: string, address: string): Promise<void> {
    await consume(this.asksOfAddress, addressBlock(address));
    await consume(this.asks, account);
  }

  /** Counts a code, link or password before it is judged. Throws RATE_LIMITED. */
  async countProof(account: string, address: string): Promise<void> {
    await consume(this.proofsOfAddress, addressBlock(address));
    await consume(this.proofs, account);
  }

  /** A right one takes its own try back and forgives the wrong ones. */
  async forgive(account: string, address: string): Promise<void> {
    await this.proofs.delete(keyOf(account));
    await this.proofsOfAddress.reward(keyOf(addressBlock(address)), 1);
  }
}
