import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer, type Audience, type PersonViewer } from '../platform/access/viewer.js';
import { unauthenticated } from '../platform/errors.js';
import type { ChangeEmailInput, ChooseNoticesInput, ResetPasswordInput } from '../generated/inputs.js';
import { Devices, type Exchange } from './devices.js';
import type { Me } from './identity.service.js';
import { MailState } from './mail-state.js';
import { OwnAccount } from './own-account.js';
import { PasswordReset } from './password-reset.js';
import { SessionCookie } from './session-cookie.js';

@Resolver('Me')
export class AccountResolver {
  constructor(
    @Inject(PasswordReset) private readonly reset: PasswordReset,
    @Inject(OwnAccount) private readonly account: OwnAccount,
    @Inject(Devices) private readonly devices: Devices,
    @Inject(MailState) private readonly mail: MailState,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  @ResolveField('deviceConfirmed')
  async deviceConfirmed(@Parent() me: Me, @Context() { req }: Exchange): Promise<boolean> {
    return me.deviceConfirmed ?? (await this.devices.here(req)).isConfirmed;
  }

  @Mutation('askReset')
  async askReset(@Context() exchange: Exchange, @Args('email') email: string): Promise<true> {
    await this.reset.ask(email, this.audienceOf(exchange), exchange.req.ip);
    return true;
  }

  @Mutation('resetPassword')
  async resetPassword(@Context() exchange: Exchange, @Args('input') input: ResetPasswordInput): Promise<true> {
    await this.reset.reset(exchange, input, this.audienceOf(exchange));
    return true;
  }

  @Query('myAccount')
  myAccount(@Viewer() viewer: PersonViewer, @Context() { req }: Exchange) {
    return this.account.mine(viewer, req);
  }

  @Query('myDevices')
  myDevices(@Viewer() viewer: PersonViewer, @Context() { req }: Exchange) {
    return this.devices.list(viewer, req);
  }

  @Mutation('changeEmail')
  async changeEmail(@Viewer() viewer: PersonViewer, @Context() { req }: Exchange, @Args('input') input: ChangeEmailInput): Promise<true> {
    await this.account.changeEmail(viewer, req, input);
    return true;
  }

  @Mutation('confirmEmail')
  async confirmEmail(@Viewer() viewer: PersonViewer, @Args('token') token: string): Promise<true> {
    await this.account.confirmEmail(viewer, token);
    return true;
  }

  @Mutation('chooseNotices')
  async chooseNotices(@Viewer() viewer: PersonViewer, @Context() { req }: Exchange, @Args('input') input: ChooseNoticesInput) {
    await this.account.chooseNotices(viewer, req, input);
    return this.account.mine(viewer, req);
  }

  @Mutation('confirmSafeChannel')
  async confirmSafeChannel(@Viewer() viewer: PersonViewer, @Context() { req }: Exchange, @Args('code') code: string) {
    await this.account.confirmSafeChannel(viewer, req, code);
    return this.account.mine(viewer, req);
  }

  @Mutation('confirmDevice')
  async confirmDevice(@Viewer() viewer: PersonViewer, @Context() { req }: Exchange, @Args('code') code: string): Promise<true> {
    await this.account.confirmDevice(viewer, req, code);
    return true;
  }

  @Mutation('forgetDevice')
  async forgetDevice(@Viewer() viewer: PersonViewer, @Context() { req }: Exchange, @Args('id') id: string): Promise<true> {
    await this.devices.forget(viewer, req, id);
    return true;
  }

  @Query('mailState')
  mailState(@Viewer() viewer: PersonViewer) {
    return this.mail.of(viewer.practiceId);
  }

  private audienceOf({ req }: Exchange): Audience {
    const audience = this.cookie.audienceOf(req);
    if (!audience) throw unauthenticated('APP_UNKNOWN');
    return audience;
  }
}
