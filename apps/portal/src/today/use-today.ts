import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/ask';
import { todayDocument } from './today-documents';

/** The person's own day, asked once for all that show a part of it. */
export const useToday = (personId: string) =>
  useQuery({ queryKey: [personId, 'today'], queryFn: async () => (await ask(todayDocument, {})).today });
