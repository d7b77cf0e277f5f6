import { Inject, Injectable } from '@nestjs/common';
import { typedCode } from '@roadback/domain/spoken-code';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { AccountSecrets } from './account-secrets.js';
import type { Registration } from './provider-client.js';

/** A practice's provider as sign-in works with it. */
export interface Provider extends Registration {
  practiceId: string;
  strongValues: string[];
  isOn: boolean;
  isOnly: boolean;
  /** Another one than when a flow began: its answer is one to something else. */
  changedAt: Date;
}

/** Where a sealed secret of a provider opens, and nowhere else. */
export const secretPlace = (practiceId: string): string => `sign-in provider of ${practiceId}`;

/** Finds the provider of a practice, or of a code. One whose issuer is not allowed any more is none. */
@Injectable()
export class Providers {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(AccountSecrets) private readonly secrets: AccountSecrets,
    @Inject(CONFIG) private readonly config: Pick<Config, 'oidcIssuers'>,
  ) {}

  /** Whether there can be one at all. */
  get areOffered(): boolean {
    return this.config.oidcIssuers.length > 0;
  }

  async ofPractice(practiceId: string): Promise<Provider | null> {
    return this.one('v.practice_id = $1', practiceId);
  }

  /** The one that is on behind a code that somebody typed, in a practice that can be entered. */
  async ofCode(typed: string): Promise<Provider | null> {
    return this.one('v.sign_in_code = $1 and v.is_on', typedCode(typed));
  }

  private async one(condition: string, value: string): Promise<Provider | null> {
    const found = await this.identityScope.query<Omit<Provider, 'clientSecret'> & { sealed: Buffer }>(
      `select v.practice_id as "practiceId", v.issuer, v.client_id as "clientId", v.client_secret as sealed, v.strong_values as "strongValues",
              v.is_on as "isOn", v.is_only as "isOnly", v.changed_at as "changedAt"
         from directory.sign_in_provider v join directory.practice p on p.id = v.practice_id and p.state = 'ACTIVE'
        where ${condition} and v.issuer = any ($2::text[])`,
      [value, this.config.oidcIssuers],
    );
    if (found.length !== 1) return null;
    const { sealed, ...provider } = found[0]!;
    return { ...provider, clientSecret: this.secrets.open(sealed, secretPlace(provider.practiceId)) };
  }
}
