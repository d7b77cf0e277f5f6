import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from './live-connection';
import { readAnew } from './read-anew';

const pollMs = 60_000;

/**
 * Keeps what is on the screen as it is on the server. While the connection is gone nothing is said and nothing is wrong: the page then
 * asks once a minute.
 */
export const Live = () => {
  const queries = useQueryClient();
  useEffect(() => {
    let isThere = false;
    const stop = listen(
      told => readAnew(queries, told),
      stands => (isThere = stands),
    );
    const poll = setInterval(() => {
      if (!isThere && document.visibilityState === 'visible') readAnew(queries, { isWhole: true, changes: [] });
    }, pollMs);
    return () => {
      clearInterval(poll);
      stop();
    };
  }, [queries]);
  return null;
};
