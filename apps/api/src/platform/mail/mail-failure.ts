/** Why a mail was not taken, as a practice admin may read it. */
export type MailFailureKind = 'NOT_SET_UP' | 'UNREACHABLE' | 'SIGN_IN_REFUSED' | 'ADDRESS_REFUSED' | 'REFUSED';

/** A mail was not taken. Its text is a code alone: what a mail server says may name whoever it was for. */
export class MailFailure extends Error {
  constructor(
    readonly kind: MailFailureKind,
    /** Trying again would end the same. */
    readonly isFinal: boolean,
  ) {
    super(`mail: ${kind}`);
  }
}

/** What went wrong, from what the transport threw. */
export function failureOf(thrown: unknown): MailFailure {
  const { code, responseCode, command, response } = (thrown ?? {}) as Thrown;
  const isFinal = (responseCode ?? 0) >= 500;
  if (code === 'EAUTH') return new MailFailure('SIGN_IN_REFUSED', false);
  if (code === 'EENVELOPE' && command === 'RCPT TO' && isOfAddress(response)) return new MailFailure('ADDRESS_REFUSED', isFinal);
  return responseCode === undefined ? new MailFailure('UNREACHABLE', false) : new MailFailure('REFUSED', isFinal);
}

interface Thrown {
  code?: string;
  responseCode?: number;
  /** What the server answered to. A sender that it does not take is no fault of the recipient. */
  command?: string;
  response?: string;
}

/** Whether an answer is about the mailbox (RFC 3463: x.1 and x.2), as far as it says: one about us or our mail is not. */
function isOfAddress(response = ''): boolean {
  const [, subject] = /^\d{3}[ -][45]\.(\d)\.\d/.exec(response) ?? [];
  return subject === undefined || subject === '1' || subject === '2';
}
