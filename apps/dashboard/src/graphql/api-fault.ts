import { HttpError } from 'react-admin';

export type FaultCode =
  'UNAUTHENTICATED' | 'STEP_UP_REQUIRED' | 'NOT_FOUND' | 'REFUSED' | 'INVALID' | 'CONFLICT' | 'RATE_LIMITED' | 'UNAVAILABLE' | 'INTERNAL';

const statuses: Record<FaultCode, number> = {
  UNAUTHENTICATED: 401,
  STEP_UP_REQUIRED: 403,
  NOT_FOUND: 404,
  REFUSED: 422,
  INVALID: 422,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export interface FaultDetails {
  /** Why a rule said no, one of the codes that the contract names. */
  reason?: string;
  /** Fault code by field. */
  fields?: Record<string, string>;
  retryAfterSeconds?: number;
  /** Of a sign-in that waits for its second factor: which kinds the account has. */
  secondFactors?: readonly string[];
}

/** The API said no, or could not be reached. Screens turn it into a sentence with `explain`. */
export class ApiFault extends HttpError {
  readonly reason: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly retryAfterSeconds: number | undefined;
  readonly secondFactors: readonly string[];

  constructor(
    readonly code: FaultCode,
    { reason, fields = {}, retryAfterSeconds, secondFactors = [] }: FaultDetails = {},
  ) {
    super(reason ?? code, statuses[code], { errors: fields });
    // HttpError sets its own prototype, which would make `instanceof ApiFault` false.
    Object.setPrototypeOf(this, new.target.prototype);
    this.reason = reason;
    this.fields = fields;
    this.retryAfterSeconds = retryAfterSeconds;
    this.secondFactors = secondFactors;
  }
}

/** Reads the first error of an answer; anything that is not in the contract counts as INTERNAL. */
export function faultOf(error: unknown): ApiFault {
  const extensions = property(error, 'extensions');
  const code = property(extensions, 'code');
  const reason = property(extensions, 'reason');
  const retryAfter = property(extensions, 'retryAfterSeconds');
  const secondFactors = property(extensions, 'secondFactors');
  return new ApiFault(typeof code === 'string' && Object.hasOwn(statuses, code) ? (code as FaultCode) : 'INTERNAL', {
    reason: typeof reason === 'string' ? reason : undefined,
    fields: fieldsOf(property(extensions, 'fields')),
    retryAfterSeconds: typeof retryAfter === 'number' ? retryAfter : undefined,
    secondFactors: Array.isArray(secondFactors) ? secondFactors.map(String) : [],
  });
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const fieldsOf = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};
