import type { Trouble } from '../server/fault';

/** What becomes of an entry after an attempt to send it. */
export type Verdict =
  | { kind: 'DONE' }
  /** Nobody took it yet: keep it and try again. */
  | { kind: 'LATER'; notBefore: number }
  /** Keep it, and go on when its author is signed in, and has signed what there is to sign. */
  | { kind: 'SIGN_IN' }
  /** The server took a look and said no: keep it and tell the person why. */
  | { kind: 'ATTENTION'; trouble: Trouble };

/** A fault of ours may pass; when it does not, the person should hear of it and the rest should go out. */
const mostAttempts = 6;

export function verdictOf(trouble: Trouble, tries: number): Verdict {
  switch (trouble.code) {
    case 'UNREACHABLE':
    case 'UNAVAILABLE':
      return { kind: 'LATER', notBefore: 0 };
    case 'RATE_LIMITED':
      return { kind: 'LATER', notBefore: (trouble.retryAfterSeconds ?? 0) * 1000 };
    case 'INTERNAL':
      return tries + 1 < mostAttempts ? { kind: 'LATER', notBefore: 0 } : { kind: 'ATTENTION', trouble };
    case 'UNAUTHENTICATED':
      return { kind: 'SIGN_IN' };
    case 'REFUSED':
      // Nothing is wrong with the words: they wait until their author has read what changed (R6).
      if (trouble.reason === 'POLICY_NOT_SIGNED') return { kind: 'SIGN_IN' };
      // The page is of an older version than the server: the newer page will send it.
      return trouble.reason === 'APP_OUTDATED' ? { kind: 'LATER', notBefore: 0 } : { kind: 'ATTENTION', trouble };
    // Nothing that waits here asks for a proof; if it did, the person should hear of it.
    case 'STEP_UP_REQUIRED':
    case 'NOT_FOUND':
    case 'INVALID':
    case 'CONFLICT':
      return { kind: 'ATTENTION', trouble };
  }
}

/** How long to wait before the next attempt, in milliseconds; spread, so that many phones do not come back at once. */
export const waitBefore = (tries: number, random: number): number => Math.min(60_000, 1000 * 2 ** tries) * (0.5 + random / 2);
