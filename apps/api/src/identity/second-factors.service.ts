import { Inject, Injectable } from '@nestjs/common';
import { mustEnroll, type SecondFactorKind } from '@roadback/domain/second-factor';
import type { SignedIn } from '../platform/access/viewer.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { invalid, notFound, refused, unauthenticated } from '../platform/errors.js';
import { AuthenticatorApps } from './authenticator-apps.js';
import { Passkeys, type PasskeyAnswer, type PasskeyChallenge } from './passkeys.js';
import { RecoveryCodes, type NewCode } from './recovery-codes.js';
import { Sessions } from './sessions.js';

export interface SecondFactorRow {
  id: string;
  kind: SecondFactorKind;
  name: string;
  addedAt: Date;
  usedAt: Date | null;
}

export interface MySigningIn {
  email: string;
  secondFactors: SecondFactorRow[];
  recoveryCodesLeft: number;
  isSecondFactorRequired: boolean;
}

/** What setting up a factor led to. */
export interface Enrolled {
  /** The session's new token: it is strong from now on. */
  token: string;
  /** Shown this once; empty when there were some already. */
  recoveryCodes: string[];
}

/** Setting up second factors and taking them away. Each change ends what else is open for the account. */
@Injectable()
export class SecondFactorsService {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(AuthenticatorApps) private readonly apps: AuthenticatorApps,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(RecoveryCodes) private readonly codes: RecoveryCodes,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async account(viewer: SignedIn): Promise<MySigningIn> {
    return {
      email: await this.emailOf(viewer),
      secondFactors: await this.of(viewer.accountId),
      recoveryCodesLeft: await this.codes.left(viewer.accountId),
      isSecondFactorRequired: mustEnroll({ audience: viewer.audience, isStrong: false }, this.config.staffSecondFactor),
    };
  }

  async beginApp(viewer: SignedIn): Promise<{ challengeId: string; secret: string; uri: string }> {
    return this.apps.offer(viewer.accountId, await this.placeOf(viewer), await this.emailOf(viewer));
  }

  /** In place of an earlier app. INVALID `WRONG_CODE`; REFUSED `CHALLENGE_OVER` after five minutes. */
  async confirmApp(viewer: SignedIn, token: string, challengeId: string, code: string): Promise<Enrolled> {
    const confirmed = await this.apps.confirm(viewer.accountId, challengeId, code);
    if (confirmed === null) throw invalid({ code: 'WRONG_CODE' });
    if (confirmed === 'OVER') throw refused('CHALLENGE_OVER');
    return this.enroll(viewer, token, async query => {
      if (!(await this.apps.keep(viewer.accountId, challengeId, confirmed.secret, confirmed.step, query))) throw refused('CHALLENGE_OVER');
    });
  }

  async beginPasskey(viewer: SignedIn): Promise<PasskeyChallenge> {
    return this.passkeys.offer(viewer.accountId, await this.placeOf(viewer), await this.emailOf(viewer));
  }

  /** REFUSED `PASSKEY_NOT_TAKEN` for an answer that is not right, whatever is wrong with it. */
  async addPasskey(viewer: SignedIn, token: string, answer: PasskeyAnswer, name: string): Promise<Enrolled> {
    const credential = await this.passkeys.confirm(viewer.accountId, answer);
    if (!credential) throw refused('PASSKEY_NOT_TAKEN');
    return this.enroll(viewer, token, query => this.passkeys.keep(viewer.accountId, credential, name, query));
  }

  /** REFUSED `LAST_SECOND_FACTOR` where one is required; without any, the recovery codes go too. */
  async remove(viewer: SignedIn, id: string): Promise<void> {
    const isRequired = mustEnroll({ audience: viewer.audience, isStrong: false }, this.config.staffSecondFactor);
    await this.identityScope.run(async query => {
      const held = await query<{ id: string }>('select id from directory.second_factor where account_id = $1 for update', [
        viewer.accountId,
      ]);
      if (!held.some(factor => factor.id === id)) throw notFound();
      if (held.length === 1 && isRequired) throw refused('LAST_SECOND_FACTOR');
      await query('delete from directory.second_factor where account_id = $1 and id = $2', [viewer.accountId, id]);
      if (held.length === 1) await this.codes.forget(viewer.accountId, query);
      await this.sessions.endAll(viewer.accountId, viewer.session.id, query);
    });
  }

  /** Ten new ones; the earlier open nothing any more. REFUSED `SECOND_FACTOR_MISSING` where there is nothing to recover. */
  async renewCodes(viewer: SignedIn): Promise<string[]> {
    if ((await this.of(viewer.accountId)).length === 0) throw refused('SECOND_FACTOR_MISSING');
    const codes = await this.codes.make();
    await this.identityScope.run(query => this.codes.keep(viewer.accountId, codes, query));
    return codes.map(({ shown }) => shown);
  }

  /** Takes all of an account's factors away, and ends all that is open for it: they set up anew when they sign in next. */
  async reset(accountId: string, query: DirectoryQuery): Promise<void> {
    await query('delete from directory.second_factor where account_id = $1', [accountId]);
    await this.codes.forget(accountId, query);
    await this.sessions.endAll(accountId, null, query);
  }

  private async enroll(viewer: SignedIn, token: string, keep: (query: DirectoryQuery) => Promise<void>): Promise<Enrolled> {
    const { accountId, session } = viewer;
    const hasCodes = (await this.codes.left(accountId)) > 0;
    const codes: NewCode[] = hasCodes ? [] : await this.codes.make();
    const next = await this.identityScope.run(async query => {
      await keep(query);
      if (codes.length > 0) await this.codes.keep(accountId, codes, query);
      await this.sessions.endAll(accountId, session.id, query);
      const renewed = await this.sessions.renew(token, { isStrong: true }, query);
      if (renewed === null) throw unauthenticated();
      return renewed;
    });
    return { token: next, recoveryCodes: codes.map(({ shown }) => shown) };
  }

  private of(accountId: string): Promise<SecondFactorRow[]> {
    return this.identityScope.query<SecondFactorRow>(
      `select id, kind, name, added_at as "addedAt", used_at as "usedAt" from directory.second_factor where account_id = $1 order by added_at, id`,
      [accountId],
    );
  }

  private async emailOf({ accountId }: SignedIn): Promise<string> {
    const [account] = await this.identityScope.query<{ email: string }>('select email from directory.account where id = $1', [accountId]);
    return account!.email;
  }

  /** The name under which an app or a phone lists this place: for clients the neutral one (R10). */
  private async placeOf(viewer: SignedIn): Promise<string> {
    if (viewer.audience === 'STAFF') return 'Roadback';
    const practiceId = viewer.kind === 'PERSON' ? viewer.practiceId : null;
    const [practice] = await this.identityScope.query<{ portalName: string }>(
      'select portal_name as "portalName" from directory.practice where id = $1',
      [practiceId],
    );
    return practice!.portalName;
  }
}
