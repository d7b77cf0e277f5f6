import { useSyncExternalStore } from 'react';
import type { MeFieldsFragment } from '../generated/graphql';
import { send, sessionRenewed, whenProofIsNeeded, whenSessionIsOver } from '../graphql/send';
import { openWords } from './kept-words';
import { whoAmI } from './session-queries';

export type Me = MeFieldsFragment;

/**
 * `asking`: not known yet. `out`: nobody is signed in. `in`: somebody is.
 * `resting`: the session ran out in the middle of work; the page stays as it is, hidden, until the same person signs in again.
 */
export interface Session {
  state: 'asking' | 'out' | 'in' | 'resting';
  me: Me | null;
  /** An act waits for the person to prove who they are. */
  isProving: boolean;
  /** What this person had begun to write before: how much stands in its form again, how much no longer opens. */
  begun?: { found: number; unreadable: number };
}

let session: Session = { state: 'asking', me: null, isProving: false };
const listeners = new Set<() => void>();
let waiting: { promise: Promise<void>; resolve: () => void } | null = null;
let proving: { promise: Promise<boolean>; resolve: (isProved: boolean) => void } | null = null;

function change(next: Session) {
  session = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSession = (): Session => useSyncExternalStore(subscribe, () => session);
export const useMe = (): Me | null => useSession().me;
/** The practice of whoever is here is not live yet: its clients are prepared, and wait. */
export const useIsPrepared = (): boolean => {
  const practice = useMe()?.practice;
  return practice != null && practice.liveAt === null;
};
export const currentMe = (): Me | null => session.me;

/** Asks the API who is signed in; a fault is the caller's to show. */
export async function askWhoIsHere(): Promise<void> {
  const { me } = await send(whoAmI, {});
  if (me) await letIn(me);
  else change({ state: 'out', me, isProving: session.isProving });
}

/** Puts the session to rest; the promise resolves once the same person is back. */
export function rest(): Promise<void> | null {
  if (!session.me) return null;
  if (!waiting) {
    let resolve = () => {};
    const promise = new Promise<void>(done => (resolve = done));
    waiting = { promise, resolve };
    change({ ...session, state: 'resting' });
  }
  return waiting.promise;
}

/**
 * Takes in who has just signed in. Somebody else than before, or the same person in another practice,
 * must find nothing of what stood on this page: the page is loaded anew.
 */
export async function enter(me: Me): Promise<void> {
  const before = session.me;
  if (before && (before.personId !== me.personId || before.practice?.id !== me.practice?.id || before.name !== me.name)) {
    startOver();
    return;
  }
  sessionRenewed();
  await letIn(me);
  waiting?.resolve();
  waiting = null;
}

/** What was begun before is there before any form is. */
async function letIn(me: Me): Promise<void> {
  const begun = me.personId === null || me.needsSecondFactor || me.needsProvider ? undefined : await openWords(me.personId);
  change({ state: 'in', me, isProving: session.isProving, ...(begun && { begun }) });
}

/** Asks whoever is there to prove it; all acts that wait for it wait together. */
function prove(): Promise<boolean> {
  if (!proving) {
    let resolve = (_: boolean) => {};
    const promise = new Promise<boolean>(done => (resolve = done));
    proving = { promise, resolve };
    change({ ...session, isProving: true });
  }
  return proving.promise;
}

/** The person has proved who they are, or would rather not. */
export function proved(isProved: boolean): void {
  if (isProved) sessionRenewed();
  change({ ...session, isProving: false });
  proving?.resolve(isProved);
  proving = null;
}

/** The session went on under a new cookie, by an act of this page. */
export { sessionRenewed };

/** Leaves this page with all that it held in memory. */
export const startOver = (): void => window.location.assign('/staff/');

whenSessionIsOver(rest);
whenProofIsNeeded(prove);
