import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { newId } from '../platform/ids.js';
import { Challenges } from './challenges.js';

/** What a browser is asked, and the id under which it answers. */
export interface PasskeyChallenge {
  challengeId: string;
  options: object;
}

/** What a browser answered. */
export interface PasskeyAnswer {
  challengeId: string;
  answer: Record<string, unknown>;
}

interface KeptPasskey {
  accountId: string;
  id: string;
  credentialId: string;
  publicKey: Buffer;
  counter: string;
  transports: string[];
}

const kept = `account_id as "accountId", id, credential_id as "credentialId", public_key as "publicKey", counter, transports`;

/** Passkeys (WebAuthn): bound to this address, used by somebody whom their device knows, each challenge answered once. */
@Injectable()
export class Passkeys {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Challenges) private readonly challenges: Challenges,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async offer(accountId: string, place: string, email: string): Promise<PasskeyChallenge> {
    const challenge = randomBytes(32);
    const challengeId = await this.challenges.make('ADD_PASSKEY', accountId, () => challenge);
    const options = await generateRegistrationOptions({
      rpName: place,
      rpID: this.config.publicUrl.hostname,
      userName: email,
      userID: new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
      challenge: new Uint8Array(challenge),
      excludeCredentials: (await this.of(accountId)).map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    });
    return { challengeId, options };
  }

  /** The passkey that answered an offer; null for any answer that is not right. The offer is used up by it. */
  async confirm(accountId: string, { challengeId, answer }: PasskeyAnswer): Promise<WebAuthnCredential | null> {
    const challenge = await this.challenges.take('ADD_PASSKEY', challengeId, accountId);
    if (!challenge) return null;
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: answer as unknown as RegistrationResponseJSON,
        expectedChallenge: challenge.toString('base64url'),
        expectedOrigin: this.config.publicUrl.origin,
        expectedRPID: this.config.publicUrl.hostname,
        requireUserVerification: true,
      });
      return verified ? registrationInfo.credential : null;
    } catch {
      // The library says by throwing what is wrong with an answer; whoever sent it learns only that it is.
      return null;
    }
  }

  async keep(accountId: string, credential: WebAuthnCredential, name: string, query: DirectoryQuery): Promise<void> {
    await query(
      `insert into directory.second_factor (account_id, id, kind, name, credential_id, public_key, counter, transports, added_at)
       values ($1, $2, 'PASSKEY', $3, $4, $5, $6, $7::text[], $8)`,
      [
        accountId,
        newId(),
        name,
        credential.id,
        Buffer.from(credential.publicKey),
        credential.counter,
        credential.transports ?? [],
        this.clock.now(),
      ],
    );
  }

  /** @param accountId null before anybody signed in: then any passkey of this address may answer */
  async ask(accountId: string | null): Promise<PasskeyChallenge> {
    const challenge = randomBytes(32);
    const challengeId = await this.challenges.make('USE_PASSKEY', accountId, () => challenge);
    const own = accountId === null ? [] : await this.of(accountId);
    const options = await generateAuthenticationOptions({
      rpID: this.config.publicUrl.hostname,
      challenge: new Uint8Array(challenge),
      allowCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      userVerification: 'required',
    });
    return { challengeId, options };
  }

  /** Whose passkey answered; null for any answer that is not right. The challenge is used up by it. */
  async use(accountId: string | null, { challengeId, answer }: PasskeyAnswer): Promise<string | null> {
    const challenge = await this.challenges.take('USE_PASSKEY', challengeId, accountId);
    const passkey = challenge && (await this.by(String(answer.id)));
    if (!passkey || (accountId !== null && passkey.accountId !== accountId)) return null;
    const counter = await this.counterOf(challenge, passkey, answer);
    if (counter === null) return null;
    // Two answers at the same moment cannot both count up from the same number.
    const used = await this.identityScope.query(
      `update directory.second_factor set counter = $3, used_at = $4
        where account_id = $1 and id = $2 and (counter < $3 or (counter = 0 and $3::bigint = 0)) returning id`,
      [passkey.accountId, passkey.id, counter, this.clock.now()],
    );
    return used.length === 1 ? passkey.accountId : null;
  }

  private async counterOf(challenge: Buffer, passkey: KeptPasskey, answer: Record<string, unknown>): Promise<number | null> {
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: answer as unknown as AuthenticationResponseJSON,
        expectedChallenge: challenge.toString('base64url'),
        expectedOrigin: this.config.publicUrl.origin,
        expectedRPID: this.config.publicUrl.hostname,
        credential: { id: passkey.credentialId, publicKey: new Uint8Array(passkey.publicKey), counter: Number(passkey.counter) },
        requireUserVerification: true,
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch {
      return null;
    }
  }

  private of(accountId: string): Promise<KeptPasskey[]> {
    return this.identityScope.query<KeptPasskey>(`select ${kept} from directory.second_factor where account_id = $1 and kind = 'PASSKEY'`, [
      accountId,
    ]);
  }

  private async by(credentialId: string): Promise<KeptPasskey | null> {
    const [passkey] = await this.identityScope.query<KeptPasskey>(`select ${kept} from directory.second_factor where credential_id = $1`, [
      credentialId,
    ]);
    return passkey ?? null;
  }
}
