import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { PracticesModule } from '../practices/practices.module.js';
import { OperationLimits } from '../platform/access/operation-limits.js';
import { AccessGuard } from './access.guard.js';
import { DeviceKeys } from './device-keys.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionStrategy } from './session.strategy.js';
import { Sessions } from './sessions.js';
import { PasswordStrategy, SignInGuard } from './sign-in.js';
import { SignInLimits } from './sign-in-limits.js';
import { WelcomeLinks } from './welcome-links.js';

@Module({
  imports: [PassportModule, PracticesModule],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    DeviceKeys,
    OperationLimits,
    IdentityResolver,
    IdentityService,
    SessionCookie,
    SessionStrategy,
    Sessions,
    PasswordStrategy,
    SignInGuard,
    SignInLimits,
    WelcomeLinks,
  ],
  exports: [IdentityService, WelcomeLinks],
})
export class IdentityModule {}
