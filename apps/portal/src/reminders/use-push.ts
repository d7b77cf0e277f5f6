import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { myPushDocument } from './reminders-documents';

export const pushKey = (personId: string) => [personId, 'push'] as const;

export function usePush() {
  const { personId } = usePerson();
  return useQuery({ queryKey: pushKey(personId), queryFn: async () => (await ask(myPushDocument, {})).myPush });
}
