import { useEffect, useEffectEvent } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../language/use-words';
import { useSession } from './session';

/** Says once after signing in that begun words stand in their forms again, or that some no longer open. */
export const WordsAreBack = () => {
  const { shell } = useWords();
  const notify = useNotify();
  const { begun } = useSession();
  const tell = useEffectEvent(({ found, unreadable }: { found: number; unreadable: number }) => {
    const said = [found > 0 && shell.begun.found(found), unreadable > 0 && shell.begun.unreadable(unreadable)].filter(Boolean);
    if (said.length > 0) notify(said.join(' '), { type: unreadable > 0 ? 'warning' : 'info', autoHideDuration: 8_000 });
  });
  // Once for each time that somebody comes in, not for each word.
  useEffect(() => {
    if (begun) tell(begun);
  }, [begun]);
  return null;
};
