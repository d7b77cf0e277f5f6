import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { Mailer } from '../platform/mail/mailer.js';
import { PracticesModule } from '../practices/practices.module.js';
import { OperationLimits } from '../platform/access/operation-limits.js';
import { AccessGuard } from './access.guard.js';
import { SigningInResolver } from './signing-in.resolver.js';
import { AccountSecrets } from './account-secrets.js';
import { SigningInService } from './signing-in.service.js';
import { AuthenticatorApps } from './authenticator-apps.js';
import { CalendarAddresses } from './calendar-addresses.js';
import { Challenges } from './challenges.js';
import { Exchanges } from './exchanges.js';
import { HalfSessions } from './half-sessions.js';
import { DeviceKeys } from './device-keys.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { Passkeys } from './passkeys.js';
import { Proofs } from './proofs.js';
import { RecoveryCodes } from './recovery-codes.js';
import { FlowCookie } from './flow-cookie.js';
import { ProviderClient } from './provider-client.js';
import { ProviderFlows } from './provider-flows.js';
import { ProviderLinks } from './provider-links.js';
import { ProviderResolver } from './provider.resolver.js';
import { ProviderSettings } from './provider-settings.js';
import { Providers } from './providers.js';
import { SecondFactorsService } from './second-factors.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionStrategy } from './session.strategy.js';
import { Sessions } from './sessions.js';
import { PasswordStrategy, SignInGuard } from './sign-in.js';
import { SignInLimits } from './sign-in-limits.js';
import { Accounts } from './accounts.js';
import { AccountResolver } from './account.resolver.js';
import { DeviceCookie } from './device-cookie.js';
import { Devices } from './devices.js';
import { GivenCodes } from './given-codes.js';
import { MailState } from './mail-state.js';
import { MailWriter } from './mail-writer.js';
import { NewPasswords } from './new-passwords.js';
import { NoticeReaches } from './notice-reach.js';
import { OwnAccount } from './own-account.js';
import { PasswordReset } from './password-reset.js';
import { Post } from './post.js';
import { StaffPost } from './staff-post.js';
import { PushDevices } from './push-devices.js';
import { ProofLimits } from './proof-limits.js';
import { SecondFactors } from './second-factors.js';
import { SentSecrets } from './sent-secrets.js';
import { WelcomeLinks } from './welcome-links.js';

@Module({
  imports: [PassportModule, PracticesModule],
  providers: [
    AccessGuard,
    { provide: APP_GUARD, useExisting: AccessGuard },
    DeviceKeys,
    OperationLimits,
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
    CalendarAddresses,
    Challenges,
    HalfSessions,
    SessionCookie,
    SessionStrategy,
    Sessions,
    PasswordStrategy,
    SignInGuard,
    SignInLimits,
    FlowCookie,
    ProviderClient,
    ProviderFlows,
    ProviderLinks,
    ProviderResolver,
    ProviderSettings,
    Providers,
    WelcomeLinks,
    Mailer,
    Accounts,
    AccountResolver,
    DeviceCookie,
    Devices,
    GivenCodes,
    MailState,
    MailWriter,
    NewPasswords,
    NoticeReaches,
    OwnAccount,
    PasswordReset,
    Post,
    ProofLimits,
    PushDevices,
    SecondFactors,
    SentSecrets,
    StaffPost,
  ],
  exports: [
    CalendarAddresses,
    NoticeReaches,
    PushDevices,
    StaffPost,
    IdentityService,
    SecondFactorsService,
    Sessions,
    WelcomeLinks,
    Mailer,
    MailWriter,
    AccessGuard,
    AccountSecrets,
    SessionCookie,
  ],
})
export class IdentityModule {}
