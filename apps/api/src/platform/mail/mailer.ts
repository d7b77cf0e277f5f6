import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG } from '../config.module.js';
import type { Config } from '../config.js';
import { failureOf, MailFailure } from './mail-failure.js';

export interface OutgoingMail {
  /** The same at each try, so that a mail that was sent twice is one to whoever receives it. */
  messageId: string;
  to: string;
  sender: string;
  subject: string;
  text: string;
  html: string;
  /** Where one press of a mail program's own button ends such mails (RFC 8058); null for a mail that nobody can end. */
  stopUrl?: string | null;
}

/** The longest that a server may be silent before it counts as not there; nothing but the mail itself waits for it. */
const patience = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands mails to the mail server, one connection each. What the server says in words never leaves here: it may name the recipient. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.mail && createTransport(transportOptions(config.mail.server, config.environment === 'production'));
  }

  get isSetUp(): boolean {
    return this.transport !== null;
  }

  /** Resolves once the server has taken the mail. Throws MailFailure. */
  async send({ messageId, to, sender, subject, text, html, stopUrl }: OutgoingMail): Promise<void> {
    if (!this.transport || !this.config.mail) throw new MailFailure('NOT_SET_UP', true);
    const { from } = this.config.mail;
    try {
      await this.transport.sendMail({
        messageId: `<${messageId}@${from.slice(from.indexOf('@') + 1)}>`,
        from: { name: sender, address: from },
        to,
        subject,
        text,
        html,
        // Answered by machines, this would go round in circles.
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(stopUrl && { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
        },
      });
    } catch (error) {
      throw failureOf(error);
    }
  }
}

function transportOptions(server: URL, isProduction: boolean) {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname);
  return {
    url: server.href,
    ...patience,
    // Without it a mail, and the link in it, could be read on its way.
    requireTLS: isProduction && !isHere,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
