import { Inject, Injectable } from '@nestjs/common';
import { letterOf, type Letter } from '@roadback/content/mails/letter';
import type { AccountMailKind } from '@roadback/content/mails/mail-words';
import { discreetName } from '@roadback/domain/discreet';
import type { Audience } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { newCode, SentSecrets } from './sent-secrets.js';
import { hashToken, newToken } from './sessions.js';

/** A mail that a worker took on, with what it needs to be written. */
export interface ClaimedMail {
  practiceId: string;
  id: string;
  kind: AccountMailKind;
  accountId: string;
  personId: string;
  recipient: string;
  secretId: string | null;
  deviceId: string | null;
  attempts: number;
  audience: Audience;
  language: 'EN' | 'ES';
  timeZone: string;
  portalName: string;
}

/** Where a mail leads, in the app of its reader. */
const pages: Record<Exclude<AccountMailKind, 'SAFE_CODE'>, string> = {
  WELCOME: 'welcome',
  RESET: 'reset',
  PASSWORD_CHANGED: '',
  NEW_DEVICE: 'account',
  NOTICES_CHANGED: 'account',
  EMAIL_CONFIRM: 'confirm-email',
  EMAIL_CHANGE: 'account',
  PROVIDER_LINKED: 'account',
  PROVIDER_UNLINKED: 'account',
  ALERT: 'alerts',
};
/** The mails that bring a code instead of a link. */
const bringsCode = (kind: AccountMailKind): boolean => kind === 'NEW_DEVICE' || kind === 'SAFE_CODE';

/** Writes a mail at the moment in which it is sent, and makes its secret then: it lies nowhere before. */
@Injectable()
export class MailWriter {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(SentSecrets) private readonly secrets: SentSecrets,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null where the mail has lost its reason: its link was used, renewed or is over. */
  async write(mail: ClaimedMail): Promise<Letter | null> {
    const { kind, language, portalName, accountId, secretId } = mail;
    const token = newToken();
    const code = bringsCode(kind) && secretId !== null ? newCode() : null;
    if (kind === 'WELCOME' && !(await this.keepWelcome(mail, token))) return null;
    if (kind === 'EMAIL_CONFIRM' && (await this.hasAccount(mail.recipient))) return null;
    if (
      secretId !== null &&
      !(await (code === null ? this.secrets.addLink(accountId, secretId, token) : this.secrets.addCode(accountId, secretId, code)))
    )
      return null;
    const hasLink = kind === 'WELCOME' || (secretId !== null && code === null);
    return letterOf({
      kind,
      language,
      name: discreetName(portalName),
      url: this.pageOf(mail) + (hasLink ? `#${token}` : ''),
      code,
      device: mail.deviceId === null ? null : await this.deviceOf(mail),
      stopUrl: null,
    });
  }

  /** The secret part stands behind `#`, which no server and no log ever sees. */
  private pageOf({ kind, audience }: ClaimedMail): string {
    const page = kind === 'SAFE_CODE' ? '' : pages[kind];
    return new URL(`${audience === 'STAFF' ? '/staff/' : '/'}${page}`, this.config.publicUrl).href;
  }

  /** A mailed welcome link counts beside the one that the practice admin saw. */
  private async keepWelcome({ practiceId, personId }: ClaimedMail, token: string): Promise<boolean> {
    const open = await this.identityScope.query(
      `update directory.welcome set mailed_hashes = array_append(mailed_hashes, $3)
        where practice_id = $1 and person_id = $2 and ends_at > $4 returning person_id`,
      [practiceId, personId, hashToken(token), this.clock.now()],
    );
    return open.length > 0;
  }

  private async hasAccount(email: string): Promise<boolean> {
    return (await this.identityScope.query('select id from directory.account where email = $1', [email])).length > 0;
  }

  private async deviceOf({
    accountId,
    deviceId,
    language,
    timeZone,
  }: ClaimedMail): Promise<{ browser: string; system: string; at: string } | null> {
    const [device] = await this.identityScope.query<{ browser: string; system: string; firstSeenAt: Date }>(
      'select browser, system, first_seen_at as "firstSeenAt" from directory.device where account_id = $1 and id = $2',
      [accountId, deviceId],
    );
    if (!device) return null;
    const at = new Intl.DateTimeFormat(language === 'ES' ? 'es' : 'en', { dateStyle: 'medium', timeStyle: 'short', timeZone });
    return { browser: device.browser, system: device.system, at: at.format(device.firstSeenAt) };
  }
}
