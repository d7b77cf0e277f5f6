import type { Permission, Role } from '../access.js';

/** How somebody stands to what an operation names, in the words of the docs. Whoever stands otherwise is answered as for an unknown id. */
export const ties = {
  ANYBODY: 'anybody, signed in or not',
  OWN: 'their own; nothing of anybody else can be named',
  AUTHOR: 'what they wrote or were given themself',
  ADDRESSEE: 'what their partner wrote for them, while it is shared',
  READER: 'what they wrote, and what their partner shared',
  EITHER: 'what both partners hold',
  ACTING: 'a couple in which they act: primary counselor, co-counselor, or covering',
  CARING: 'a couple of their care team, one that they supervise included',
  PRACTICE: 'anything of their practice',
  PLATFORM: 'the service itself',
} as const;
export type Tie = keyof typeof ties;

/** Who may call an operation, and in which tie to what it names. */
export interface Right {
  readonly may: Readonly<Partial<Record<Permission, Tie>>>;
  /** Fields of the answer that fewer may read than may call: `Type.field`, and who reads it. To all others it is empty. */
  readonly fields?: Readonly<Record<string, Readonly<Partial<Record<Role, Tie>>>>>;
  /** It asks for a fresh proof of who one is. */
  readonly needsProof?: true;
  /** R6: a client may call it before they signed. What asks for help, tells who one is, or takes something back waits for nothing. */
  readonly beforeSigning?: true;
  /** Open also to staff who have yet to set up their second factor, as nothing else is. */
  readonly beforeSecondFactor?: true;
  /** Open also to staff whose practice lets its own accounts alone in, and who came another way: they may link theirs, or leave. */
  readonly beforeProvider?: true;
  /** A mutation that records nothing. */
  readonly keepsNothing?: true;
}

/** Named as the contract names them: `Query.couple`. */
export type RootField = `${'Query' | 'Mutation' | 'Subscription'}.${string}`;
export type Rights = Readonly<Record<RootField, Right>>;

export const anybody = { may: { ANYONE: 'ANYBODY' } } as const satisfies Right;
export const own = { may: { CLIENT: 'OWN' } } as const satisfies Right;
export const author = { may: { CLIENT: 'AUTHOR' } } as const satisfies Right;
export const addressee = { may: { CLIENT: 'ADDRESSEE' } } as const satisfies Right;
export const either = { may: { CLIENT: 'EITHER' } } as const satisfies Right;
export const acting = { may: { COUNSELOR: 'ACTING' } } as const satisfies Right;
export const caring = { may: { COUNSELOR: 'CARING', SUPERVISOR: 'CARING' } } as const satisfies Right;
export const admin = { may: { PRACTICE_ADMIN: 'PRACTICE' } } as const satisfies Right;
export const anyStaff = { may: { PRACTICE_ADMIN: 'PRACTICE', SUPERVISOR: 'PRACTICE', COUNSELOR: 'PRACTICE' } } as const satisfies Right;
/** Somebody of the staff, and of what concerns them alone. */
export const anyStaffOwn = { may: { PRACTICE_ADMIN: 'OWN', SUPERVISOR: 'OWN', COUNSELOR: 'OWN' } } as const satisfies Right;
export const anyCounselor = { may: { COUNSELOR: 'PRACTICE' } } as const satisfies Right;
export const platform = { may: { PLATFORM_ADMIN: 'PLATFORM' } } as const satisfies Right;
/** Everybody who is somebody in a practice, and of that person alone. */
export const person = { PRACTICE_ADMIN: 'OWN', SUPERVISOR: 'OWN', COUNSELOR: 'OWN', CLIENT: 'OWN' } as const;
/** The same with whoever runs the service: an account is theirs too. */
export const whoever = { PLATFORM_ADMIN: 'OWN', ...person } as const;
