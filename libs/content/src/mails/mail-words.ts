/** Every mail that leaves the house. What each is for stands beside its words. */
export const mailKinds = [
  /** The link by which somebody enters for the first time. */
  'WELCOME',
  /** The link by which somebody chooses a new password. */
  'RESET',
  /** Word of a new password. */
  'PASSWORD_CHANGED',
  /** Word of a sign-in on a device that was not known, and where it may be, the code that confirms it. */
  'NEW_DEVICE',
  /** The code that confirms a safe channel. */
  'SAFE_CODE',
  /** Word to a safe channel that it is one no longer. */
  'NOTICES_CHANGED',
  /** The link that confirms a new address, sent there. */
  'EMAIL_CONFIRM',
  /** Word to the old address that it is to be changed. */
  'EMAIL_CHANGE',
  /** Word that an account of somewhere else opens this one now. */
  'PROVIDER_LINKED',
  /** Word that it does so no longer. */
  'PROVIDER_UNLINKED',
  /** Word to staff that something waits for them now. */
  'ALERT',
  /** Word that something waits in the account, and of nothing more. */
  'REMINDER',
  /** Word to staff that the page of their day or week is ready. */
  'MORNING',
] as const;

export type MailKind = (typeof mailKinds)[number];
/** The mails that somebody chose to get, and can end. */
export const noticeMailKinds = ['REMINDER', 'MORNING'] as const satisfies readonly MailKind[];
export type NoticeMailKind = (typeof noticeMailKinds)[number];
/** The mails of an account, which nobody can end. */
export type AccountMailKind = Exclude<MailKind, NoticeMailKind>;

/** The words of one mail. They name nobody, and nothing that tells what the account is for (R10). */
export interface MailWords {
  subject: string;
  /** Paragraphs before the link or the code. */
  before: readonly string[];
  /** What the link says; null in a mail without one. */
  link: string | null;
  /** What stands before the code; null in a mail that never has one. */
  code: string | null;
  /** Paragraphs after them. */
  after: readonly string[];
}

export interface MailCatalog {
  mails: Record<MailKind, MailWords>;
  /** Who writes, where the name of the portal itself would tell too much. */
  sender: string;
  /** The sentence of a device: names of a browser and a system, and when. */
  device: (browser: string, system: string, at: string) => string;
  unknown: string;
  /** Stands before the link that ends reminders. */
  stop: string;
  /** Stands under every mail. */
  foot: string;
}
