import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface ArrivedMail {
  to: string;
  sender: string;
  from: string;
  subject: string;
  messageId: string;
  text: string;
  html: string;
  /** Those that a mail program acts on, by their names in small letters. */
  headers: Record<string, string>;
  at: Date;
}

export interface MailSink {
  /** What SMTP_URL is to be, so that mails end here. */
  url: string;
  /** Everything that arrived, oldest first. */
  mails: ArrivedMail[];
  /** What arrived for one address, oldest first. */
  mailsTo(address: string): ArrivedMail[];
  /** Lets the process end although the sink is open. */
  unref(): void;
  stop(): Promise<void>;
}

const actedOn = new Set(['list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted']);
/** A header's value in one line, however it was folded. */
const valueOf = (line: string): string =>
  line
    .slice(line.indexOf(':') + 1)
    .replaceAll(/\r?\n\s*/g, '')
    .trim();

interface SinkOptions {
  /** How many mails are kept; the oldest go first. */
  keep?: number;
  /** Called for each recipient: an error refuses it, a promise that never settles is a server that hangs. */
  judge?: (address: string) => Promise<Error | null>;
}

/** A mail server for the demo and for tests: takes every mail and sends none on. */
export async function startMailSink({ keep = 200, judge = () => Promise.resolve(null) }: SinkOptions = {}): Promise<MailSink> {
  const mails: ArrivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => void judge(address).then(error => done(error)),
    onData: (stream, session, done) => {
      simpleParser(stream).then(
        ({ from, subject, messageId, text, html, headerLines }) => {
          const [sender] = from?.value ?? [];
          for (const { address } of session.envelope.rcptTo)
            mails.push({
              to: address,
              sender: sender?.name ?? '',
              from: sender?.address ?? '',
              subject: subject ?? '',
              messageId: messageId ?? '',
              text: text ?? '',
              html: html || '',
              headers: Object.fromEntries(headerLines.filter(({ key }) => actedOn.has(key)).map(({ key, line }) => [key, valueOf(line)])),
              at: new Date(),
            });
          mails.splice(0, mails.length - keep);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  // A connection that ends in the middle is the sender's to deal with.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mailsTo: address => mails.filter(mail => mail.to === address),
    unref: () => {
      server.server.unref();
      server.server.on('connection', socket => socket.unref());
    },
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  };
}
