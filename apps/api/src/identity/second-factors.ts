import { Injectable } from '@nestjs/common';

/**
 * What an account proves itself by besides its password. This is the whole of what resets and devices ask of it; an account without one
 * proves nothing by it.
 */
@Injectable()
export class SecondFactors {
  /** Whether the account has one. */
  isSetUp(_accountId: string): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Whether this proves the account: a one-time code or a recovery code, used up by being right. */
  verify(_accountId: string, _proof: string): Promise<boolean> {
    return Promise.resolve(false);
  }
}
