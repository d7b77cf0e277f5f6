import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { NewsPartsFragment } from '../generated/graphql';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { lookAtNewsDocument } from './news-documents';
import { newsKey, useNews } from './use-news';

/**
 * Says of what is on the page that it was looked at, once the page is in sight: from then on it is new nowhere else, on no device.
 * @param seen what is on the page, the same list as long as that does not change; null while there is nothing to see
 */
export function useLook(seen: readonly NewsPartsFragment[] | null): void {
  const { personId } = usePerson();
  const queries = useQueryClient();
  const told = useRef(new Set<string>());

  useEffect(() => {
    if (!seen) return;
    const look = () => {
      const ids = seen.map(({ id }) => id).filter(id => !told.current.has(id));
      if (ids.length === 0 || document.visibilityState !== 'visible') return;
      for (const id of ids) told.current.add(id);
      ask(lookAtNewsDocument, { ids })
        .then(({ lookAtNews }) => queries.setQueryData(newsKey(personId), lookAtNews))
        // It stays new, and is said again at the next look.
        .catch(() => ids.forEach(id => told.current.delete(id)));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [seen, personId, queries]);
}

/** The page of one thing: whoever came there by a mail or a note need not be told on Today. */
export function useLookAt(subjectId: string | null): void {
  const { data } = useNews();
  useLook(useMemo(() => (data && subjectId !== null ? data.filter(news => news.subjectId === subjectId) : null), [data, subjectId]));
}
