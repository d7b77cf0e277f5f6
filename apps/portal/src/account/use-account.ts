import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { myAccountDocument, myDevicesDocument } from './account-documents';

export const accountKey = (personId: string) => [personId, 'account'] as const;
export const devicesKey = (personId: string) => [personId, 'devices'] as const;

export function useAccount() {
  const { personId } = usePerson();
  return useQuery({ queryKey: accountKey(personId), queryFn: async () => (await ask(myAccountDocument, {})).myAccount });
}

export function useDevices() {
  const { personId } = usePerson();
  return useQuery({ queryKey: devicesKey(personId), queryFn: async () => (await ask(myDevicesDocument, {})).myDevices });
}
