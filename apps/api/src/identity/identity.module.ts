import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { PracticesModule } from '../practices/practices.module.js';
import { AccessGuard } from './access.guard.js';
import { SigningInResolver } from './signing-in.resolver.js';
import { AccountSecrets } from './account-secrets.js';
import { SigningInService } from './signing-in.service.js';
import { AuthenticatorApps } from './authenticator-apps.js';
import { Challenges } from './challenges.js';
import { Exchanges } from './exchanges.js';
import { HalfSessions } from './half-sessions.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { Passkeys } from './passkeys.js';
import { Proofs } from './proofs.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactorsService } from './second-factors.service.js';
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
    IdentityResolver,
    SigningInResolver,
    IdentityService,
    SigningInService,
    SecondFactorsService,
    Exchanges,
    Proofs,
    AccountSecrets,
    AuthenticatorApps,
    Passkeys,
    RecoveryCodes,
    Challenges,
    HalfSessions,
    SessionCookie,
    SessionStrategy,
    Sessions,
    PasswordStrategy,
    SignInGuard,
    SignInLimits,
    WelcomeLinks,
  ],
  exports: [IdentityService, SecondFactorsService, Sessions, WelcomeLinks],
})
export class IdentityModule {}
