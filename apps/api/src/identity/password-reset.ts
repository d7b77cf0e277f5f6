import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { proofForReset } from '@roadback/domain/reach';
import type { Audience } from '../platform/access/viewer.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { refused } from '../platform/errors.js';
import type { ResetPasswordInput } from '../generated/inputs.js';
import { Accounts, type Addressee } from './accounts.js';
import { Devices, type Exchange } from './devices.js';
import { GivenCodes, type GivenCode } from './given-codes.js';
import { NewPasswords } from './new-passwords.js';
import { ProofLimits } from './proof-limits.js';
import { SecondFactors } from './second-factors.js';
import { SentSecrets } from './sent-secrets.js';

/** Longer than the work takes: whether an address is known shows neither in the answer nor on a clock. */
const steadyMs = 250;

interface Resetter extends Addressee {
  isClient: boolean;
  names: string[];
}

/** How somebody who lost their password comes in again, and a partner who reads their mails does not. */
@Injectable()
export class PasswordReset {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(SentSecrets) private readonly secrets: SentSecrets,
    @Inject(GivenCodes) private readonly givenCodes: GivenCodes,
    @Inject(SecondFactors) private readonly secondFactors: SecondFactors,
    @Inject(NewPasswords) private readonly newPasswords: NewPasswords,
    @Inject(ProofLimits) private readonly limits: ProofLimits,
    @Inject(Devices) private readonly devices: Devices,
  ) {}

  /** One answer and one time for every address. */
  async ask(email: string, audience: Audience, address: string): Promise<void> {
    await this.limits.countAsk(email, address);
    const steady = wait(steadyMs);
    const person = await this.personOf(email, audience);
    if (person)
      await this.identityScope.run(async query => {
        const secretId = await this.secrets.make(query, { accountId: person.accountId, kind: 'RESET', audience });
        await this.accounts.send(query, person, email, { kind: 'RESET', secretId });
      });
    await steady;
  }

  /** Takes a new password from whoever holds the link and proves that they are the person; every session ends. */
  async reset(exchange: Exchange, input: ResetPasswordInput, audience: Audience): Promise<void> {
    await this.limits.countProof(input.email, exchange.req.ip);
    const person = await this.personOf(input.email, audience);
    const link = person && (await this.secrets.findLink(person.accountId, 'RESET', audience, input.token));
    if (!person || !link) throw refused('RESET_LINK_OVER');
    // Before the proof, which is used up by being right.
    const passwordHash = await this.newPasswords.take(input.password, { audience, email: input.email, names: person.names });
    const proof = await this.prove(person, input.proof ?? null);
    await this.identityScope.run(async query => {
      if (!(await this.secrets.use(query, person.accountId, link.id))) throw refused('RESET_LINK_OVER');
      if (proof.code && !(await this.givenCodes.use(query, proof.code, 'RESET'))) throw refused('PROOF_WRONG');
      await query('update directory.account set password_hash = $2 where id = $1', [person.accountId, passwordHash]);
      await query(
        `with ended as (delete from directory.session where account_id = $1) delete from directory.push_device where account_id = $1`,
        [person.accountId],
      );
      await this.accounts.alarm(query, person, { kind: 'PASSWORD_CHANGED' });
      if (proof.isGiven) await this.devices.trust(exchange, query, person.accountId, audience);
    });
    await this.limits.forgive(input.email, exchange.req.ip);
  }

  /** REFUSED `PROOF_NEEDED` or `PROOF_WRONG`. */
  private async prove({ accountId, isClient }: Resetter, proof: string | null): Promise<{ isGiven: boolean; code?: GivenCode }> {
    const needed = proofForReset({ isClient, hasSecondFactor: await this.secondFactors.isSetUp(accountId) });
    if (needed === 'NONE') return { isGiven: false };
    if (proof === null) throw refused('PROOF_NEEDED');
    if (await this.secondFactors.verify(accountId, proof)) return { isGiven: true };
    const code = needed === 'SECOND_FACTOR_OR_CODE' ? await this.givenCodes.find(accountId, proof) : undefined;
    if (!code) throw refused('PROOF_WRONG');
    return { isGiven: true, code };
  }

  /** Who may enter this app with this address; they are a client where they are one anywhere. */
  private async personOf(email: string, audience: Audience): Promise<Resetter | undefined> {
    const [person] = await this.identityScope.query<Resetter>(
      `select a.id as "accountId", m.practice_id as "practiceId", m.person_id as "personId",
              exists (select from directory.membership c where c.account_id = a.id and c.audience = 'CLIENT' and c.state <> 'ENDED') as "isClient",
              array[coalesce(m.staff_name, ''), p.name, p.portal_name] as names
         from directory.account a
         join directory.membership m on m.account_id = a.id and m.audience = $2 and m.state = 'ACTIVE'
         join directory.practice p on p.id = m.practice_id and p.state = 'ACTIVE'
        where a.email = $1 and a.password_hash is not null
        order by m.added_at desc, m.person_id desc
        limit 1`,
      [email, audience],
    );
    return person;
  }
}
