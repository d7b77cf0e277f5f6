import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Entry } from './outbox';
import type { PostOffice } from './post-office';

const PostOfficeContext = createContext<PostOffice | null>(null);
export const PostOfficeProvider = PostOfficeContext.Provider;

export function usePostOffice(): PostOffice {
  const postOffice = useContext(PostOfficeContext);
  if (!postOffice) throw new Error('usePostOffice outside PostOfficeProvider');
  return postOffice;
}

/** What this person has sent and the server has not taken yet, oldest first. Nobody sees another person's, not even how many. */
export function useEntries(personId: string): readonly Entry[] {
  const postOffice = usePostOffice();
  const all = useSyncExternalStore(postOffice.subscribe, postOffice.entries);
  return useMemo(() => all.filter(entry => entry.personId === personId), [all, personId]);
}

export function useOnline(): boolean {
  return useSyncExternalStore(followOnline, () => navigator.onLine);
}

function followOnline(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
