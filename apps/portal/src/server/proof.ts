/**
 * Some acts ask once more who is there. Whoever sends one waits here until the person has shown it, or would rather not; and what was sent
 * under the session's token of before is sent again under the new one.
 */
let waiting: { promise: Promise<boolean>; resolve: (isProved: boolean) => void } | null = null;
let renewals = 0;
const listeners = new Set<() => void>();
const tell = () => listeners.forEach(listener => listener());

/** Asks the person; true once they have shown who they are. */
export function askForProof(): Promise<boolean> {
  if (!waiting) {
    let resolve = (_: boolean) => {};
    const promise = new Promise<boolean>(done => (resolve = done));
    waiting = { promise, resolve };
    tell();
  }
  return waiting.promise;
}

/** What became of the asking. */
export function answerProof(isProved: boolean): void {
  if (isProved) sessionRenewed();
  waiting?.resolve(isProved);
  waiting = null;
  tell();
}

export const isProofAsked = (): boolean => waiting !== null;
export const onProof = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The session goes on under a new token. */
export function sessionRenewed(): void {
  renewals += 1;
}
export const renewalsSoFar = (): number => renewals;
