import { QueryCache, QueryClient } from '@tanstack/react-query';
import { troubleOf } from './fault';

/** In memory alone: what was read leaves with the page. */
export function createQueries(onSessionGone: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError(error) {
        const { code, reason } = troubleOf(error);
        // Who is here is asked anew, and with it what they have to sign.
        if (code === 'UNAUTHENTICATED' || reason === 'POLICY_NOT_SIGNED') onSessionGone();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // The browser's word for "online" is often wrong; asking finds out, and a page can then say so.
        networkMode: 'always',
        retry: (count, error) => count < 1 && ['UNREACHABLE', 'UNAVAILABLE'].includes(troubleOf(error).code),
        retryDelay: 800,
      },
    },
  });
}
