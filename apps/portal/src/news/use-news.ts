import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/ask';
import { useSession } from '../session/session';
import { myNewsDocument } from './news-documents';

export const newsKey = (personId: string) => [personId, 'news'] as const;

/** What this person has not looked at on Today yet. Before they signed there is nothing of their care to look at (R6). */
export function useNews() {
  const { person } = useSession();
  return useQuery({
    queryKey: newsKey(person?.personId ?? ''),
    queryFn: async () => (await ask(myNewsDocument, {})).myNews,
    enabled: person !== null && person.toSign.length === 0,
  });
}
