import { Inject, Injectable } from '@nestjs/common';
import { isStrongBy, providerFlowMinutes, providerLinkMinutes, providerSessionEnd, providerSignInHours } from '@roadback/domain/provider';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { PersonViewer, SignedIn } from '../platform/access/viewer.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { notFound, refused, unauthenticated } from '../platform/errors.js';
import { isId } from '../platform/ids.js';
import { AccountSecrets } from './account-secrets.js';
import { Challenges } from './challenges.js';
import type { Exchange } from './devices.js';
import { Exchanges } from './exchanges.js';
import { FlowCookie } from './flow-cookie.js';
import { IdentityService, type Me } from './identity.service.js';
import { ProviderClient, type Asking, type FlowSecrets, type WhoCame } from './provider-client.js';
import { ProviderLinks } from './provider-links.js';
import { Providers, type Provider } from './providers.js';
import { Sessions } from './sessions.js';
import { consume, openLimiter, SignInLimits } from './sign-in-limits.js';

/** What waits for somebody to come back, sealed. */
interface Flow extends FlowSecrets {
  practiceId: string;
  /** Of the provider as it was set up when the flow began. */
  changedAt: string;
  /** The session that links; null where somebody signs in. */
  sessionId: string | null;
}

export interface ProviderReturn {
  purpose: 'SIGN_IN' | 'LINK';
  me: Me;
}

const signingIn: Asking = { maxAgeSeconds: providerSignInHours * 3_600, isAnew: false };
const linking: Asking = { maxAgeSeconds: providerLinkMinutes * 60, isAnew: true };
const placeOf = (id: string): string => `provider flow ${id}`;

/** Signing in, and linking, by way of the practice's provider and back. What began is kept on the server and answered once. */
@Injectable()
export class ProviderFlows {
  private readonly ofPractice: RateLimiterPostgres;

  constructor(
    @Inject(Providers) private readonly providers: Providers,
    @Inject(ProviderLinks) private readonly links: ProviderLinks,
    @Inject(ProviderClient) private readonly client: ProviderClient,
    @Inject(Challenges) private readonly challenges: Challenges,
    @Inject(AccountSecrets) private readonly secrets: AccountSecrets,
    @Inject(FlowCookie) private readonly cookie: FlowCookie,
    @Inject(IdentityService) private readonly identity: IdentityService,
    @Inject(Exchanges) private readonly exchanges: Exchanges,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignInLimits) private readonly limits: SignInLimits,
    @Inject(IdentityScope) identityScope: IdentityScope,
  ) {
    this.ofPractice = openLimiter(identityScope, 'provider', 300);
  }

  async beginSignIn(exchange: Exchange, signInCode: string): Promise<string> {
    if (this.exchanges.audienceOf(exchange) !== 'STAFF') throw refused('PROVIDER_UNKNOWN');
    await this.limits.countAddress(exchange.req.ip);
    const provider = await this.providers.ofCode(signInCode);
    if (!provider) throw refused('PROVIDER_UNKNOWN');
    await consume(this.ofPractice, provider.practiceId);
    return this.begin(exchange, provider, signingIn, null);
  }

  async beginLink(exchange: Exchange, viewer: PersonViewer): Promise<string> {
    const provider = await this.links.offeredTo(viewer);
    if (!provider) throw notFound();
    return this.begin(exchange, provider, linking, viewer);
  }

  async comeBack(exchange: Exchange, viewer: SignedIn | null, query: string): Promise<ProviderReturn> {
    const id = this.cookie.read(exchange.req);
    this.cookie.clear(exchange.reply);
    if (id === undefined || !isId(id)) throw refused('PROVIDER_FLOW_OVER');
    const links = viewer?.kind === 'PERSON' ? await this.challenges.take('PROVIDER_LINK', id, viewer.accountId) : null;
    if (links) return this.linked(exchange, viewer as PersonViewer, this.opened(id, links), query);
    const signsIn = await this.challenges.take('PROVIDER_SIGN_IN', id, null);
    if (!signsIn) throw refused('PROVIDER_FLOW_OVER');
    return this.signedIn(exchange, this.opened(id, signsIn), query);
  }

  private async begin(exchange: Exchange, provider: Provider, asking: Asking, viewer: PersonViewer | null): Promise<string> {
    const secrets = this.client.newSecrets();
    const address = await this.client.addressFor(provider, secrets, asking);
    const flow: Flow = {
      ...secrets,
      practiceId: provider.practiceId,
      changedAt: provider.changedAt.toISOString(),
      sessionId: viewer?.session.id ?? null,
    };
    const kind = viewer ? 'PROVIDER_LINK' : 'PROVIDER_SIGN_IN';
    const seal = (id: string): Buffer => this.secrets.seal(JSON.stringify(flow), placeOf(id));
    this.cookie.write(exchange.reply, await this.challenges.make(kind, viewer?.accountId ?? null, seal, providerFlowMinutes));
    return address;
  }

  private opened(id: string, sealed: Buffer): Flow {
    return JSON.parse(this.secrets.open(sealed, placeOf(id))) as Flow;
  }

  /** The provider of a flow, if it is still the same; who came back from it, if they may be believed. */
  private async answered(
    flow: Flow,
    provider: Provider | null,
    query: string,
    asking: Asking,
  ): Promise<{ provider: Provider; who: WhoCame }> {
    if (provider?.changedAt.toISOString() !== flow.changedAt) throw refused('PROVIDER_FLOW_OVER');
    return { provider: provider!, who: await this.client.whoCame(provider!, query, flow, asking.maxAgeSeconds) };
  }

  private async signedIn(exchange: Exchange, flow: Flow, query: string): Promise<ProviderReturn> {
    const found = await this.providers.ofPractice(flow.practiceId);
    const { provider, who } = await this.answered(flow, found?.isOn ? found : null, query, signingIn);
    const landing = await this.links.landingOf(provider, who);
    const arrival = { isStrong: isStrongBy(who.claims, provider.strongValues), endsAt: providerSessionEnd(who.signedInAt) };
    const entry = await this.identity.enterByProvider(landing, arrival, this.exchanges.deviceOf(exchange));
    await this.limits.forgiveAddress(exchange.req.ip);
    return { purpose: 'SIGN_IN', me: await this.exchanges.letIn(exchange, entry) };
  }

  private async linked(exchange: Exchange, viewer: PersonViewer, flow: Flow, query: string): Promise<ProviderReturn> {
    const isSame = viewer.session.id === flow.sessionId && viewer.practiceId === flow.practiceId;
    const { provider, who } = await this.answered(flow, isSame ? await this.links.offeredTo(viewer) : null, query, linking);
    await this.links.link(viewer, provider, who);
    if (!viewer.session.mustUseProvider) return { purpose: 'LINK', me: await this.identity.me(viewer) };
    // They have just come through by the one way that is open.
    const token = await this.sessions.renew(this.exchanges.tokenOf(exchange)!, { byProvider: true });
    const inside = token && (await this.sessions.viewerOf(token, viewer.audience));
    if (!token || !inside) throw unauthenticated();
    this.exchanges.goOn(exchange, token);
    return { purpose: 'LINK', me: await this.identity.me(inside) };
  }
}
