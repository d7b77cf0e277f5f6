/** Whether staff must have a second factor, or are merely offered one (the demo, and tests in a browser). */
export type StaffSecondFactor = 'required' | 'offered';

export type SecondFactorKind = 'TOTP' | 'PASSKEY';

/** A session of staff that came in by a password alone may set up a second factor and nothing else. */
export const mustEnroll = (session: { audience: 'STAFF' | 'CLIENT'; isStrong: boolean }, staffSecondFactor: StaffSecondFactor): boolean =>
  session.audience === 'STAFF' && staffSecondFactor === 'required' && !session.isStrong;

export const recoveryCodeCount = 10;

/** How a recovery code is written down: what a person types is told apart by letters and digits alone. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** The six digits that an authenticator app shows, however they were typed. */
export const plainDigits = (typed: string): string => typed.replaceAll(/\s/g, '');

/** Which way a second factor was given: exactly one. */
export function theOneOf<Name extends string>(given: Readonly<Partial<Record<Name, unknown>>>): Name | null {
  const names = (Object.keys(given) as Name[]).filter(name => given[name] !== null && given[name] !== undefined);
  return names.length === 1 ? names[0]! : null;
}
