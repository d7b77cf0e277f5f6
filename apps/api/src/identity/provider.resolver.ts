import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Costly } from '../platform/access/costly.js';
import { AnyViewer, Viewer, type PersonViewer, type SignedIn } from '../platform/access/viewer.js';
import type { SaveProviderInput } from '../generated/inputs.js';
import type { Exchange } from './devices.js';
import { ProviderFlows } from './provider-flows.js';
import { ProviderLinks } from './provider-links.js';
import { ProviderSettings } from './provider-settings.js';
import { Providers } from './providers.js';

@Resolver()
export class ProviderResolver {
  constructor(
    @Inject(Providers) private readonly providers: Providers,
    @Inject(ProviderSettings) private readonly settings: ProviderSettings,
    @Inject(ProviderLinks) private readonly links: ProviderLinks,
    @Inject(ProviderFlows) private readonly flows: ProviderFlows,
  ) {}

  @Query('offersProviders')
  offersProviders() {
    return this.providers.areOffered;
  }

  @Query('providerSettings')
  providerSettings(@Viewer() viewer: PersonViewer) {
    return this.settings.of(viewer);
  }

  @Mutation('saveProvider')
  saveProvider(@Viewer() viewer: PersonViewer, @Args('input') input: SaveProviderInput) {
    return this.settings.save(viewer, input);
  }

  @Mutation('turnProvider')
  turnProvider(@Viewer() viewer: PersonViewer, @Args('isOn') isOn: boolean, @Args('isOnly') isOnly: boolean) {
    return this.settings.turn(viewer, { isOn, isOnly });
  }

  @Mutation('removeProvider')
  removeProvider(@Viewer() viewer: PersonViewer) {
    return this.settings.remove(viewer);
  }

  @Query('myProvider')
  myProvider(@Viewer() viewer: PersonViewer) {
    return this.links.mine(viewer);
  }

  @Costly()
  @Mutation('beginProviderSignIn')
  beginProviderSignIn(@Context() exchange: Exchange, @Args('signInCode') signInCode: string) {
    return this.flows.beginSignIn(exchange, signInCode);
  }

  @Costly()
  @Mutation('beginProviderLink')
  beginProviderLink(@Context() exchange: Exchange, @Viewer() viewer: PersonViewer) {
    return this.flows.beginLink(exchange, viewer);
  }

  @Costly()
  @Mutation('returnFromProvider')
  returnFromProvider(@Context() exchange: Exchange, @AnyViewer() viewer: SignedIn | null, @Args('query') query: string) {
    return this.flows.comeBack(exchange, viewer, query);
  }

  @Mutation('unlinkProvider')
  unlinkProvider(@Viewer() viewer: PersonViewer) {
    return this.links.unlink(viewer);
  }
}
