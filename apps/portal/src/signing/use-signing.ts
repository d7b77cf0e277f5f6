import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/ask';
import { mySigningDocument } from './signing-documents';

export const signingKey = (personId: string) => [personId, 'signing'] as const;

/** What there is to sign, and what was signed. */
export const useSigning = (personId: string) =>
  useQuery({ queryKey: signingKey(personId), queryFn: async () => (await ask(mySigningDocument, {})).mySigning });
