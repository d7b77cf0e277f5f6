import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { rateLimited } from '../platform/errors.js';

const window = 15 * 60;

/** Slows guessing: 5 passwords for an account, 10 second factors or proofs, 30 tries from an address in 15 minutes, counted in the database for all processes. A lock ends by itself. */
@Injectable()
export class SignInLimits {
  private readonly byAccount: RateLimiterPostgres;
  private readonly byAddress: RateLimiterPostgres;
  private readonly byProof: RateLimiterPostgres;

  constructor(@Inject(IdentityScope) identityScope: IdentityScope) {
    this.byAccount = openLimiter(identityScope, 'account', 5);
    this.byAddress = openLimiter(identityScope, 'address', 30);
    this.byProof = openLimiter(identityScope, 'second-factor', 10);
  }

  /** Counts a try before it is judged, so that tries at the same moment count too. Throws RATE_LIMITED. */
  async count(email: string, address: string): Promise<void> {
    await consume(this.byAddress, addressBlock(address));
    await consume(this.byAccount, email);
  }

  /** A right password takes its own try back and forgives the account the wrong ones. */
  async forgive(email: string, address: string): Promise<void> {
    await this.byAccount.delete(keyOf(email));
    await this.byAddress.reward(keyOf(addressBlock(address)), 1);
  }

  /** What comes from an address without a name: a passkey alone says only afterwards whose it is. */
  countAddress(address: string): Promise<void> {
    return consume(this.byAddress, addressBlock(address));
  }

  async forgiveAddress(address: string): Promise<void> {
    await this.byAddress.reward(keyOf(addressBlock(address)), 1);
  }

  /** A second factor, or a proof within a session: by account alone, for whoever tries has its password or its session already. */
  countProof(accountId: string): Promise<void> {
    return consume(this.byProof, accountId);
  }

  async forgiveProofs(accountId: string): Promise<void> {
    await this.byProof.delete(keyOf(accountId));
  }
}

/** So many tries of a kind in 15 minutes, counted in the database for all processes. */
export const openLimiter = (identityScope: IdentityScope, keyPrefix: string, points: number): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: identityScope.pool,
    storeType: 'pool',
    schemaName: 'directory',
    tableName: 'sign_in_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration: window,
  });

/** Counts a try. Throws RATE_LIMITED. */
export async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(keyOf(key));
  } catch (error) {
    if (error instanceof Error) throw error;
    throw rateLimited(Math.ceil((error as RateLimiterRes).msBeforeNext / 1000));
  }
}

export const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One household has a /64 of IPv6 to itself. */
export const addressBlock = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
