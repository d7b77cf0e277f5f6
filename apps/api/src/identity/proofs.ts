import { Inject, Injectable } from '@nestjs/common';
import { theOneOf, type SecondFactorKind } from '@roadback/domain/second-factor';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { invalid, unauthenticated } from '../platform/errors.js';
import { AuthenticatorApps } from './authenticator-apps.js';
import { Passkeys, type PasskeyAnswer } from './passkeys.js';
import { verifyPassword } from './passwords.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SignInLimits } from './sign-in-limits.js';

/** One of the ways to show who one is; exactly one of them is given. */
export interface Given {
  password?: string | null;
  code?: string | null;
  passkey?: PasskeyAnswer | null;
  recoveryCode?: string | null;
}

/** Whether somebody is who they say, by any of the ways; tries are counted before they are judged, ten in 15 minutes for an account. */
@Injectable()
export class Proofs {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(AuthenticatorApps) private readonly apps: AuthenticatorApps,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(RecoveryCodes) private readonly codes: RecoveryCodes,
    @Inject(SignInLimits) private readonly limits: SignInLimits,
  ) {}

  /** Which second factors an account has; none means that its password opens alone. */
  async kindsOf(accountId: string): Promise<SecondFactorKind[]> {
    const kinds = await this.identityScope.query<{ kind: SecondFactorKind }>(
      'select distinct kind from directory.second_factor where account_id = $1 order by kind',
      [accountId],
    );
    return kinds.map(({ kind }) => kind);
  }

  /** UNAUTHENTICATED with this reason for whatever is not right, and RATE_LIMITED after ten of them. */
  async demand(accountId: string, given: Given, reason: 'WRONG_SECOND_FACTOR' | 'NOT_PROVED'): Promise<void> {
    const way = theOneOf(given);
    if (way === null) throw invalid({ input: 'ONE_OF_THEM' });
    await this.limits.countProof(accountId);
    if (!(await this.isRight(accountId, given))) throw unauthenticated(reason);
    await this.limits.forgiveProofs(accountId);
  }

  private async isRight(accountId: string, { password, code, passkey, recoveryCode }: Given): Promise<boolean> {
    if (password != null) return this.isPassword(accountId, password);
    if (code != null) return this.apps.use(accountId, code);
    if (passkey != null) return (await this.passkeys.use(accountId, passkey)) === accountId;
    return this.codes.use(accountId, recoveryCode!);
  }

  private async isPassword(accountId: string, password: string): Promise<boolean> {
    const [account] = await this.identityScope.query<{ hash: string | null }>(
      'select password_hash as hash from directory.account where id = $1',
      [accountId],
    );
    return verifyPassword(account?.hash, password);
  }
}
