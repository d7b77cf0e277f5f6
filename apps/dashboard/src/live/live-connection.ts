import { createClient } from 'graphql-ws';
import type { LiveSubscription } from '../generated/graphql';
import { liveDocument } from './live-document';

export type Told = LiveSubscription['live'];

/** Nobody comes back at the same moment as everybody else. */
const pauseBefore = (tries: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, Math.min(30_000, 500 * 2 ** tries) * (0.5 + Math.random())));

/** The one connection of this page, open for as long as somebody listens. */
const client = createClient({
  url: () => `${location.origin.replace(/^http/, 'ws')}/live`,
  connectionParams: { app: 'staff' },
  keepAlive: 30_000,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: pauseBefore,
});

/** Where it stands: of this page's life alone, and of nobody else's session, for nobody else can use it. */
let cursor: string | null = null;

/**
 * Listens until the returned function is called; comes back by itself, and misses nothing of the meantime.
 * @param stands hears whether the connection is there
 */
export function listen(hear: (told: Told) => void, stands: (isThere: boolean) => void): () => void {
  const variables = {
    // Read whenever the connection comes back.
    get after() {
      return cursor;
    },
  };
  const stopHearingOf = client.on('closed', () => stands(false));
  const stop = client.subscribe<LiveSubscription>(
    { query: String(liveDocument.__meta__?.hash), variables },
    {
      next: ({ data }) => {
        if (!data) return;
        stands(true);
        cursor = data.live.cursor;
        hear(data.live);
      },
      // Nothing is said of it: the page asks now and then by itself.
      error: () => stands(false),
      complete: () => stands(false),
    },
  );
  return () => {
    stopHearingOf();
    stop();
  };
}
