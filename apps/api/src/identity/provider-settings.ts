import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { turned } from '@roadback/domain/provider';
import { shownCode, spokenCode } from '@roadback/domain/spoken-code';
import type { PersonViewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { invalid, notFound, refused } from '../platform/errors.js';
import type { SaveProviderInput } from '../generated/inputs.js';
import { AccountSecrets } from './account-secrets.js';
import { ProviderClient } from './provider-client.js';
import { secretPlace } from './providers.js';

/** A practice's provider as its admin sees it. */
export interface ProviderShown {
  issuer: string;
  clientId: string;
  strongValues: string[];
  isOn: boolean;
  isOnly: boolean;
  testedAt: Date | null;
  testedClaims: string[];
  signInCode: string;
  signInUrl: string;
  linked: number;
}

export interface ProviderSettingsShown {
  issuers: readonly string[];
  returnUrl: string;
  provider: ProviderShown | null;
}

const mostStrongValues = 10;

/** What a practice admin sets about the provider. All of it is written as the admin, under the policies of the practice. */
@Injectable()
export class ProviderSettings {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(AccountSecrets) private readonly secrets: AccountSecrets,
    @Inject(ProviderClient) private readonly client: ProviderClient,
    @Inject(CONFIG) private readonly config: Pick<Config, 'oidcIssuers' | 'publicUrl'>,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(viewer: PersonViewer): Promise<ProviderSettingsShown> {
    const issuers = this.config.oidcIssuers;
    const { returnUrl } = this.client;
    if (issuers.length === 0) return { issuers, returnUrl, provider: null };
    const [found] = await this.practiceScope.run(viewer, scope =>
      scope.rows<Omit<ProviderShown, 'signInUrl' | 'linked'>>(
        `select issuer, client_id as "clientId", strong_values as "strongValues", is_on as "isOn", is_only as "isOnly",
                tested_at as "testedAt", tested_claims as "testedClaims", sign_in_code as "signInCode"
           from directory.sign_in_provider where practice_id = $1`,
        [scope.practiceId],
      ),
    );
    if (!found) return { issuers, returnUrl, provider: null };
    const [count] = await this.identityScope.query<{ linked: number }>(
      `select count(*)::int as linked from directory.provider_link l
         join directory.membership m on m.practice_id = l.practice_id and m.person_id = l.person_id and m.state = 'ACTIVE'
        where l.practice_id = $1 and l.issuer = $2 and l.client_id = $3`,
      [viewer.practiceId, found.issuer, found.clientId],
    );
    const signInUrl = new URL(`/staff/provider#${found.signInCode}`, this.config.publicUrl).href;
    return { issuers, returnUrl, provider: { ...found, signInCode: shownCode(found.signInCode), signInUrl, linked: count!.linked } };
  }

  async save(viewer: PersonViewer, { issuer, clientId, clientSecret, strongValues }: SaveProviderInput): Promise<ProviderSettingsShown> {
    if (!this.config.oidcIssuers.includes(issuer)) throw invalid({ issuer: 'NOT_ALLOWED' });
    if (strongValues.length > mostStrongValues) throw invalid({ strongValues: 'TOO_MANY' });
    const secret = clientSecret ? this.secrets.seal(clientSecret, secretPlace(viewer.practiceId)) : null;
    const signInCode = await this.freeCode();
    await this.practiceScope.run(viewer, async scope => {
      const values = [scope.practiceId, issuer, clientId, secret, strongValues, this.clock.now()];
      // What was tried counts only for what was tried: another issuer, client or secret has to work once before it is on again.
      const kept = 'issuer = $2 and client_id = $3 and $4::bytea is null';
      const changed = await scope.rows<{ isSame: boolean }>(
        `update directory.sign_in_provider
            set issuer = $2, client_id = $3, client_secret = coalesce($4::bytea, client_secret), strong_values = $5::text[], changed_at = $6,
                is_on = is_on and ${kept}, is_only = is_only and ${kept},
                tested_at = case when ${kept} then tested_at end, tested_claims = case when ${kept} then tested_claims else '{}' end
          where practice_id = $1 and ($4::bytea is not null or (issuer = $2 and client_id = $3)) returning true as "isSame"`,
        values,
      );
      if (changed.length > 0) return;
      // Nobody's secret goes to another issuer than the one it was given for.
      if (secret === null) throw invalid({ clientSecret: 'NEEDED' });
      await scope.rows(
        `insert into directory.sign_in_provider (practice_id, issuer, client_id, client_secret, strong_values, changed_at, sign_in_code)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [...values, signInCode],
      );
    });
    return this.of(viewer);
  }

  async turn(viewer: PersonViewer, to: { isOn: boolean; isOnly: boolean }): Promise<ProviderSettingsShown> {
    await this.practiceScope.run(viewer, async scope => {
      const [provider] = await scope.rows<{ testedAt: Date | null }>(
        'select tested_at as "testedAt" from directory.sign_in_provider where practice_id = $1 for update',
        [scope.practiceId],
      );
      if (!provider) throw notFound();
      const refusal = turned(provider, to);
      if (refusal) throw refused(refusal.refused);
      await scope.rows('update directory.sign_in_provider set is_on = $2, is_only = $3 where practice_id = $1', [
        scope.practiceId,
        to.isOn,
        to.isOn && to.isOnly,
      ]);
    });
    return this.of(viewer);
  }

  async remove(viewer: PersonViewer): Promise<ProviderSettingsShown> {
    await this.practiceScope.run(viewer, scope =>
      scope.rows('delete from directory.sign_in_provider where practice_id = $1', [scope.practiceId]),
    );
    await this.identityScope.query('delete from directory.provider_link where practice_id = $1', [viewer.practiceId]);
    return this.of(viewer);
  }

  /** Nobody else's. Two of the same would open neither. */
  private async freeCode(): Promise<string> {
    for (;;) {
      const code = spokenCode(randomBytes(24));
      if (code === null) continue;
      if ((await this.identityScope.query('select from directory.sign_in_provider where sign_in_code = $1', [code])).length === 0)
        return code;
    }
  }
}
