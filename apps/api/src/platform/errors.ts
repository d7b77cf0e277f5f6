import { GraphQLError } from 'graphql';

/** The codes that an answer may carry in `extensions.code`. They are part of the API: screens and tests depend on them. */
export type ErrorCode =
  'UNAUTHENTICATED' | 'STEP_UP_REQUIRED' | 'NOT_FOUND' | 'REFUSED' | 'INVALID' | 'CONFLICT' | 'RATE_LIMITED' | 'UNAVAILABLE' | 'INTERNAL';

/** An error that is meant for whoever asked. Everything else that is thrown is a bug and leaves as INTERNAL. */
export class AppError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...details } });
  }
}

export const unauthenticated = (reason?: string): AppError =>
  new AppError('UNAUTHENTICATED', 'Sign in to go on.', reason === undefined ? {} : { reason });

/** The practice has left and its keys are destroyed: nobody of it enters any more, and nothing is left to do for it. */
export const practiceGone = (): AppError => new AppError('UNAUTHENTICATED', 'Sign in to go on.', { reason: 'PRACTICE_GONE' });

/** The password was right, and this account has a second factor: these kinds of it. */
export const secondFactorNeeded = (secondFactors: readonly string[]): AppError =>
  new AppError('UNAUTHENTICATED', 'The password was right. Now the second factor.', { reason: 'SECOND_FACTOR_NEEDED', secondFactors });

/** Who asks is signed in, and is to prove once more who they are; `prove` does, and then the same request goes through. */
export const stepUpRequired = (): AppError => new AppError('STEP_UP_REQUIRED', 'Confirm that it is you, then go on.');

/** The one answer for "is not there" and "is not yours": nobody learns which (R19). */
export const notFound = (): AppError => new AppError('NOT_FOUND', 'There is nothing here that you may see.');

/** A rule of the product said no. */
export const refused = (reason: string, details: Record<string, unknown> = {}): AppError =>
  new AppError('REFUSED', 'A rule of the product refused this.', { reason, ...details });

/** Input that cannot be taken, with a fault for each field. */
export const invalid = (fields: Record<string, string>): AppError =>
  new AppError('INVALID', 'Some of this cannot be taken as it is.', { fields });

export const conflict = (reason: string): AppError => new AppError('CONFLICT', 'Somebody or something was faster.', { reason });

export const rateLimited = (retryAfterSeconds: number): AppError =>
  new AppError('RATE_LIMITED', 'Too many tries. Wait a little.', { retryAfterSeconds });

export const unavailable = (): AppError =>
  new AppError('UNAVAILABLE', 'Roadback cannot answer right now. Nothing was lost; try again shortly.');

/** What SQLSTATEs mean for whoever asked. Text of the database never leaves the house. */
const bySqlState: Record<string, () => AppError> = {
  '28000': unauthenticated, // app.set_ctx: the membership ended, or the practice is suspended
  '42501': notFound, // a policy refused what the code let through
  '23505': () => conflict('ALREADY_THERE'),
  '23503': notFound, // a reference to something that is not there, or not in this practice
  '40001': () => conflict('TRY_AGAIN'),
  '40P01': () => conflict('TRY_AGAIN'),
  '55P03': unavailable, // lock_timeout
  '57014': unavailable, // statement_timeout
  '57P01': unavailable,
  '57P03': unavailable,
  '53300': unavailable,
};
const connectionLost = /ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|is not queryable|timeout exceeded when trying to connect/;

/** The public error for anything that was thrown; null for a bug. */
export function publicError(thrown: unknown): AppError | null {
  if (thrown instanceof AppError) return thrown;
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && Object.hasOwn(bySqlState, code)) return bySqlState[code]!();
  return connectionLost.test(`${String(code)} ${String(message)}`) ? unavailable() : null;
}
