import { Inject, Injectable } from '@nestjs/common';
import { plainDigits } from '@roadback/domain/second-factor';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { newId } from '../platform/ids.js';
import { AccountSecrets } from './account-secrets.js';
import { Challenges } from './challenges.js';

/** A step is 30 seconds; the one before and the one after count too, for clocks that are a little off. */
const tolerance = 30;
const placeOf = (accountId: string, id: string): string => `directory.second_factor.secret ${accountId} ${id}`;
const offerOf = (accountId: string, id: string): string => `directory.challenge.value ${accountId} ${id}`;

/** Codes of authenticator apps (TOTP, RFC 6238): each step opens once (ASVS 6.5.1). */
@Injectable()
export class AuthenticatorApps {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Challenges) private readonly challenges: Challenges,
    @Inject(AccountSecrets) private readonly secrets: AccountSecrets,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** A secret to be put into an app; it counts once the app has shown a right code. */
  async offer(accountId: string, issuer: string, email: string): Promise<{ challengeId: string; secret: string; uri: string }> {
    const secret = generateSecret();
    const challengeId = await this.challenges.make('ADD_TOTP', accountId, id => this.secrets.seal(secret, offerOf(accountId, id)));
    return { challengeId, secret, uri: generateURI({ issuer, label: email, secret }) };
  }

  /** What was offered and is proved by a first code: the secret and the step that is used up by it. Null for a wrong code. */
  async confirm(accountId: string, challengeId: string, code: string): Promise<{ secret: string; step: number } | 'OVER' | null> {
    const offered = await this.challenges.look('ADD_TOTP', challengeId, accountId);
    if (!offered) return 'OVER';
    const secret = this.secrets.open(offered, offerOf(accountId, challengeId));
    const step = this.stepOf(secret, code);
    return step === null ? null : { secret, step };
  }

  /** In place of an earlier app, if there was one. */
  async keep(accountId: string, challengeId: string, secret: string, step: number, query: DirectoryQuery): Promise<boolean> {
    if (!(await this.challenges.take('ADD_TOTP', challengeId, accountId, query))) return false;
    const id = newId();
    await query(`delete from directory.second_factor where account_id = $1 and kind = 'TOTP'`, [accountId]);
    await query(
      `insert into directory.second_factor (account_id, id, kind, name, secret, last_step, added_at) values ($1, $2, 'TOTP', $3, $4, $5, $6)`,
      [accountId, id, '', this.secrets.seal(secret, placeOf(accountId, id)), step, this.clock.now()],
    );
    return true;
  }

  /** Whether this is the code of now, not used before. */
  async use(accountId: string, code: string): Promise<boolean> {
    const [app] = await this.identityScope.query<{ id: string; secret: Buffer }>(
      `select id, secret from directory.second_factor where account_id = $1 and kind = 'TOTP'`,
      [accountId],
    );
    const step = app ? this.stepOf(this.secrets.open(app.secret, placeOf(accountId, app.id)), code) : null;
    if (!app || step === null) return false;
    const used = await this.identityScope.query(
      `update directory.second_factor set last_step = $3, used_at = $4
        where account_id = $1 and id = $2 and (last_step is null or last_step < $3) returning id`,
      [accountId, app.id, step, this.clock.now()],
    );
    return used.length === 1;
  }

  private stepOf(secret: string, code: string): number | null {
    const token = plainDigits(code);
    if (!/^\d{6}$/.test(token)) return null;
    const epoch = Math.floor(this.clock.now().getTime() / 1000);
    const result = verifySync({ secret, token, epoch, epochTolerance: tolerance });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
  }
}
