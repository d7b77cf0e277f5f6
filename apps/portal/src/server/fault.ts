export const faultCodes = [
  'UNREACHABLE',
  'UNAUTHENTICATED',
  'STEP_UP_REQUIRED',
  'NOT_FOUND',
  'REFUSED',
  'INVALID',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
/** UNREACHABLE: nobody answered, or somebody who is not the server. The others are the API's own words. */
export type FaultCode = (typeof faultCodes)[number];

/** Why a request was not fulfilled, as data: it is kept with an entry and survives a reload. */
export interface Trouble {
  code: FaultCode;
  reason?: string;
  fields?: Record<string, string>;
  retryAfterSeconds?: number;
  /** Of a sign-in that waits for its second factor: which kinds there are. */
  secondFactors?: string[];
}

export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly about: Omit<Trouble, 'code'> = {},
  ) {
    super(about.reason ?? code);
    this.name = 'Fault';
  }

  get trouble(): Trouble {
    return { code: this.code, ...this.about };
  }
}

/** Whatever was thrown, as trouble that a screen can put into words. */
export const troubleOf = (error: unknown): Trouble => (error instanceof Fault ? error.trouble : { code: 'INTERNAL' });

/** Reads what the server answered; null when nothing is wrong. */
export function faultFrom(status: number, body: { errors?: unknown } | null): Fault | null {
  const extensions = body === null ? null : firstExtensions(body.errors);
  if (extensions) {
    const { code, reason, fields, retryAfterSeconds, secondFactors } = extensions;
    return new Fault(isFaultCode(code) ? code : 'INTERNAL', {
      ...(typeof reason === 'string' && { reason }),
      ...(isFields(fields) && { fields }),
      ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
      ...(Array.isArray(secondFactors) && { secondFactors: secondFactors.map(String) }),
    });
  }
  if (status === 429) return new Fault('RATE_LIMITED');
  if (status >= 500) return new Fault('UNAVAILABLE');
  if (status >= 400) return new Fault('INTERNAL');
  return null;
}

function firstExtensions(errors: unknown): Record<string, unknown> | null {
  if (!Array.isArray(errors) || errors.length === 0) return null;
  const first: unknown = errors[0];
  return isRecord(first) && isRecord(first['extensions']) ? first['extensions'] : {};
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isFaultCode = (code: unknown): code is FaultCode => (faultCodes as readonly unknown[]).includes(code);
const isFields = (fields: unknown): fields is Record<string, string> =>
  isRecord(fields) && Object.values(fields).every(fault => typeof fault === 'string');
