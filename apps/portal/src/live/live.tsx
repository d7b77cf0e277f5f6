import { useQueryClient } from '@tanstack/react-query';
import { createClient } from 'graphql-ws';
import { useEffect } from 'react';
import type { LiveSubscription } from '../generated/graphql';
import { newsKey } from '../news/use-news';
import { liveDocument } from './live-document';

const longestPause = 60_000;
/** Nobody comes back at the same moment as everybody else, and a phone without a net rests in between. */
const pauseBefore = (tries: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, Math.min(longestPause, 1_000 * 2 ** tries) * (0.5 + Math.random())));

/**
 * The person's own day changes by itself when a task is given, a reply comes or something falls due. Listens only while the page is looked at: a phone in a
 * pocket holds no connection. Without one nothing is missing, for the day is read whenever somebody looks.
 */
export function Live({ personId }: { personId: string }) {
  const queries = useQueryClient();
  useEffect(() => {
    const client = createClient({
      url: () => `${location.origin.replace(/^http/, 'ws')}/live`,
      connectionParams: { app: 'portal' },
      keepAlive: 30_000,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: pauseBefore,
    });
    let cursor: string | null = null;
    const variables = {
      // Read whenever the connection comes back.
      get after() {
        return cursor;
      },
    };
    const listen = () =>
      client.subscribe<LiveSubscription>(
        { query: String(liveDocument.__meta__?.hash), variables },
        {
          next: ({ data }) => {
            if (!data) return;
            cursor = data.live.cursor;
            if (!data.live.isWhole && data.live.changes.length === 0) return;
            void queries.invalidateQueries({ queryKey: [personId, 'today'] });
            void queries.invalidateQueries({ queryKey: newsKey(personId) });
          },
          error: () => {},
          complete: () => {},
        },
      );
    let stop: (() => void) | null = null;
    const look = () => {
      if (document.visibilityState === 'visible') stop ??= listen();
      else {
        stop?.();
        stop = null;
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop?.();
      void client.dispose();
    };
  }, [personId, queries]);
  return null;
}
