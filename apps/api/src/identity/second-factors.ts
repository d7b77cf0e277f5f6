import { Inject, Injectable } from '@nestjs/common';
import { AuthenticatorApps } from './authenticator-apps.js';
import { Proofs } from './proofs.js';
import { RecoveryCodes } from './recovery-codes.js';

/**
 * What an account proves itself by besides its password, written down: the whole of what resets and devices ask of it. An account without
 * one proves nothing by it.
 */
@Injectable()
export class SecondFactors {
  constructor(
    @Inject(Proofs) private readonly proofs: Proofs,
    @Inject(AuthenticatorApps) private readonly apps: AuthenticatorApps,
    @Inject(RecoveryCodes) private readonly codes: RecoveryCodes,
  ) {}

  /** Whether the account has one. */
  async isSetUp(accountId: string): Promise<boolean> {
    return (await this.proofs.kindsOf(accountId)).length > 0;
  }

  /** Whether this proves the account: a one-time code or a recovery code, used up by being right. */
  verify(accountId: string, proof: string): Promise<boolean> {
    const digits = proof.replaceAll(' ', '');
    return /^\d{6}$/.test(digits) ? this.apps.use(accountId, digits) : this.codes.use(accountId, proof);
  }
}
