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
  const { code, responseCode } = (thrown ?? {}) as { code?: string; responseCode?: number };
  const isFinal = (responseCode ?? 0) >= 500;
  if (code === 'EAUTH') return new MailFailure('SIGN_IN_REFUSED', false);
  if (code === 'EENVELOPE') return new MailFailure('ADDRESS_REFUSED', isFinal);
  return responseCode === undefined ? new MailFailure('UNREACHABLE', false) : new MailFailure('REFUSED', isFinal);
}
