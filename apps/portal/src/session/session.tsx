import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { keepCrisisLines } from '../device/crisis-lines';
import { forgetDraftsOf } from '../device/drafts';
import { isLocked, lock, unlock } from '../device/lock';
import { dropSeal } from '../device/sealed';
import type { SignedInFragment } from '../generated/graphql';
import type { PostOffice } from '../sending/post-office';
import { letItBeQuiet } from '../reminders/push-device';
import { ask } from '../server/ask';
import { troubleOf } from '../server/fault';
import { sessionRenewed } from '../server/proof';
import { alone } from './alone';
import { openDevice } from './open-device';
import { meDocument, signOutDocument } from './session-documents';

export type Person = SignedInFragment & { personId: string };

export interface Session {
  standing: 'ASKING' | 'UNREACHABLE' | 'OUT' | 'IN';
  person: Person | null;
  /** The session ended by itself, in the middle of something. */
  ended: boolean;
  /** When the server was last asked who is here. */
  askedAt: number;
  /** Runs an act that signs somebody in; whoever was here before is out of the way first. */
  enter: (arrive: () => Promise<SignedInFragment>) => Promise<void>;
  /** The same person, with something about them changed. */
  refresh: (me: SignedInFragment) => void;
  /** Signs out and takes everything of this person off the phone. */
  leave: () => Promise<void>;
  /** Covers the screen without a word to the server, which has ended the session by its own clock. */
  close: () => void;
  askAgain: () => void;
}

const SessionContext = createContext<Session | null>(null);
export const meKey = ['me'] as const;

/** Who is signed in, asked of the server and never assumed. */
export function SessionProvider({ postOffice, children }: { postOffice: PostOffice; children: ReactNode }) {
  const queries = useQueryClient();
  const { data, isPending, isError, refetch, dataUpdatedAt } = useQuery({
    queryKey: meKey,
    queryFn: () => whoIsHere(postOffice),
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: 'always',
  });
  const person = data ?? null;
  const personId = person?.personId ?? null;

  const [lastHere, setLastHere] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const [ended, setEnded] = useState(false);
  if (personId !== null && personId !== lastHere) {
    setLastHere(personId);
    setLeaving(false);
    setEnded(false);
  }
  if (data === null && lastHere !== null) {
    setLastHere(null);
    setEnded(!leaving);
  }

  useEffect(() => {
    // Nothing that one person has read may be there when the next one signs in.
    queries.removeQueries({ predicate: query => query.queryKey[0] !== meKey[0] && query.queryKey[0] !== personId });
    if (personId === null) {
      dropSeal();
      void postOffice.refresh();
    }
    postOffice.workFor(personId);
  }, [personId, postOffice, queries]);

  useEffect(() => {
    if (person?.practice) void keepCrisisLines(person.practice.crisisLines);
  }, [person]);

  useEffect(() => {
    const otherTabs = new BroadcastChannel('session');
    otherTabs.onmessage = () => void refetch();
    return () => otherTabs.close();
  }, [refetch]);

  const set = useCallback((me: Person | null) => void queries.setQueryData(meKey, me), [queries]);

  const enter = useCallback(
    (arrive: () => Promise<SignedInFragment>) =>
      alone(async () => {
        const me = asPerson(await arrive());
        sessionRenewed();
        if (me) await openDevice(me.personId, postOffice);
        unlock();
        set(me);
        tellOtherTabs();
      }),
    [postOffice, set],
  );

  const leave = useCallback(async () => {
    lock();
    setLeaving(true);
    await alone(async () => {
      if (personId) {
        await postOffice.wipe(personId);
        await forgetDraftsOf(personId);
        // Not waited for: a push service that is away keeps nobody signed in.
        void letItBeQuiet();
      }
      await endSession();
    });
    set(null);
    tellOtherTabs();
  }, [personId, postOffice, set]);

  const session = useMemo<Session>(
    () => ({
      standing: person ? 'IN' : isPending ? 'ASKING' : isError && data === undefined ? 'UNREACHABLE' : 'OUT',
      person,
      ended,
      askedAt: dataUpdatedAt,
      enter,
      refresh: me => set(asPerson(me)),
      leave,
      close: () => set(null),
      askAgain: () => void refetch(),
    }),
    [person, isPending, isError, data, ended, dataUpdatedAt, enter, set, leave, refetch],
  );

  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** The person who is signed in; for the screens that are only there for one. */
export function usePerson(): Person {
  const { person } = useSession();
  if (!person) throw new Error('usePerson without anybody signed in');
  return person;
}

async function whoIsHere(postOffice: PostOffice): Promise<Person | null> {
  if (isLocked()) {
    await endSession();
    return null;
  }
  try {
    const { me } = await ask(meDocument, {});
    const person = me && asPerson(me);
    if (person) await openDevice(person.personId, postOffice);
    return person;
  } catch (error) {
    if (troubleOf(error).code === 'UNAUTHENTICATED') return null;
    throw error;
  }
}

/** Keeps the lock when the server could not be told. */
async function endSession(): Promise<void> {
  try {
    await ask(signOutDocument, {});
    unlock();
  } catch {
    // Asked again when the app is opened next.
  }
}

function asPerson(me: SignedInFragment): Person | null {
  return me.personId === null ? null : { ...me, personId: me.personId };
}

function tellOtherTabs(): void {
  const channel = new BroadcastChannel('session');
  channel.postMessage(null);
  channel.close();
}
