import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { myRemindersDocument } from './reminders-documents';

export const remindersKey = (personId: string) => [personId, 'reminders'] as const;

export function useReminders() {
  const { personId } = usePerson();
  return useQuery({ queryKey: remindersKey(personId), queryFn: async () => (await ask(myRemindersDocument, {})).myReminders });
}
