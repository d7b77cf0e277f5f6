import { Inject, Injectable, Logger } from '@nestjs/common';
import { claimsOf } from '@roadback/domain/provider';
import * as oidc from 'openid-client';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { refused } from '../platform/errors.js';
import { wordsFor } from '../platform/log.js';

/** What is registered with a provider for one practice. */
export interface Registration {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What a flow keeps to itself until its answer comes. */
export interface FlowSecrets {
  state: string;
  nonce: string;
  verifier: string;
}

/** How somebody is asked to sign in there. */
export interface Asking {
  /** How long ago they may have signed in there. */
  maxAgeSeconds: number;
  /** They sign in anew, whoever is signed in there already. */
  isAnew: boolean;
}

/** Who came back. Nothing of the tokens is kept beyond this. */
export interface WhoCame {
  /** The provider's own id of them. */
  subject: string;
  claims: string[];
  signedInAt: Date;
}

const timeoutSeconds = 5;
const toleranceSeconds = 30;
/** Metadata and keys of any provider are a small part of this. */
const longestAnswer = 512 * 1024;
const rememberedMs = 10 * 60_000;
const remembered = 200;

/** Signed with a key that the provider alone has: what our own secret signs, whoever knows the secret could sign. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

class Unreachable extends Error {}

/** Speaks OpenID Connect with one provider: authorization code, PKCE, and an ID token that is verified and thrown away. */
@Injectable()
export class ProviderClient {
  private readonly log = new Logger('Provider');
  private readonly known = new Map<string, { configuration: oidc.Configuration; at: number }>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'oidcIssuers'>) {}

  /** Where every provider sends people back: a page of the dashboard, which hands the query to the API as any other request. */
  get returnUrl(): string {
    return new URL('/staff/provider/return', this.config.publicUrl).href;
  }

  newSecrets(): FlowSecrets {
    return { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  }

  /** The address to go to. REFUSED `PROVIDER_UNREACHABLE`, `PROVIDER_ANSWER_WRONG`. */
  async addressFor(
    registration: Registration,
    { state, nonce, verifier }: FlowSecrets,
    { maxAgeSeconds, isAnew }: Asking,
  ): Promise<string> {
    return this.explaining(async () => {
      const parameters = {
        redirect_uri: this.returnUrl,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        max_age: String(maxAgeSeconds),
        ...(isAnew && { prompt: 'login' }),
      };
      return oidc.buildAuthorizationUrl(await this.configurationOf(registration), parameters).href;
    });
  }

  /** Who came back with this query. REFUSED for whatever is not as it must be; what exactly it was, the log says. */
  async whoCame(registration: Registration, query: string, flow: FlowSecrets, maxAgeSeconds: number): Promise<WhoCame> {
    return this.explaining(async () => {
      const address = new URL(this.returnUrl);
      address.search = query;
      const tokens = await oidc.authorizationCodeGrant(await this.configurationOf(registration), address, {
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        pkceCodeVerifier: flow.verifier,
        maxAge: maxAgeSeconds,
        idTokenExpected: true,
      });
      const { sub, auth_time: signedInAt, amr, acr } = tokens.claims()!;
      return { subject: sub, claims: claimsOf({ amr, acr }), signedInAt: new Date(signedInAt! * 1000) };
    });
  }

  /** Remembered for a while, with the provider's keys; another secret is another registration. */
  private async configurationOf({ issuer, clientId, clientSecret }: Registration): Promise<oidc.Configuration> {
    // Whatever stands in the database: nobody but whoever runs the service says where the API may ask.
    if (!this.config.oidcIssuers.includes(issuer)) throw new Unreachable('not allowed');
    const key = JSON.stringify([issuer, clientId, clientSecret]);
    const found = this.known.get(key);
    if (found && Date.now() - found.at < rememberedMs) return found.configuration;
    const configuration = await this.discover(issuer, clientId, clientSecret);
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(key, { configuration, at: Date.now() });
    return configuration;
  }

  private async discover(issuer: string, clientId: string, clientSecret: string): Promise<oidc.Configuration> {
    const isHere = issuer.startsWith('http:');
    const found = await oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: timeoutSeconds,
      [oidc.customFetch]: boundedFetch,
      ...(isHere && { execute: [oidc.allowInsecureRequests] }),
    });
    const server = { ...found.serverMetadata() };
    if (server.issuer !== issuer) throw new Error('The metadata names another issuer.');
    const offered = server.id_token_signing_alg_values_supported ?? ['RS256'];
    server.id_token_signing_alg_values_supported = offered.filter(algorithm => algorithms.includes(algorithm));
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const proof = methods.includes('client_secret_basic') ? oidc.ClientSecretBasic(clientSecret) : oidc.ClientSecretPost(clientSecret);
    const configuration = new oidc.Configuration(server, clientId, { [oidc.clockTolerance]: toleranceSeconds }, proof);
    configuration.timeout = timeoutSeconds;
    configuration[oidc.customFetch] = boundedFetch;
    if (isHere) oidc.allowInsecureRequests(configuration);
    // The token came over TLS from the provider itself; its signature is checked all the same.
    oidc.enableNonRepudiationChecks(configuration);
    return configuration;
  }

  private async explaining<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (thrown) {
      const reason = faultIn(thrown);
      const { code } = thrown as { code?: unknown };
      this.log.warn({ reason, code: typeof code === 'string' ? code : null, message: wordsFor(thrown) });
      throw refused(reason);
    }
  }
}

type ProviderFault = 'PROVIDER_UNREACHABLE' | 'PROVIDER_DENIED' | 'PROVIDER_ANSWER_WRONG';

function faultIn(thrown: unknown): ProviderFault {
  if (thrown instanceof oidc.AuthorizationResponseError) return 'PROVIDER_DENIED';
  for (let cause: unknown = thrown; cause instanceof Error; cause = cause.cause)
    if (cause instanceof Unreachable || (cause as { code?: unknown }).code === 'OAUTH_TIMEOUT') return 'PROVIDER_UNREACHABLE';
  return 'PROVIDER_ANSWER_WRONG';
}

/** Reads no more than is reasonable, follows no redirect, and waits no longer than the signal that the library gives. */
const boundedFetch: oidc.CustomFetch = async (url, options) => {
  const response = await reached(() => fetch(url, { ...(options as RequestInit), redirect: 'manual' }));
  if (response.status >= 500) throw new Unreachable(`status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reached(() => reader.read());
    if (done) break;
    length += value.length;
    if (length > longestAnswer) {
      await reader.cancel();
      throw new Error('The answer is too long.');
    }
    chunks.push(value);
  }
  const { status, headers } = response;
  return new Response(chunks.length > 0 ? Buffer.concat(chunks) : null, {
    status,
    headers: { 'content-type': headers.get('content-type') ?? '' },
  });
};

async function reached<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (thrown) {
    throw new Unreachable('no answer', { cause: thrown });
  }
}
