import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { accountDocument } from './signing-in-documents';

/** How this person signs in, and where they are signed in. */
export function useSigningIn() {
  const { personId } = usePerson();
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: [personId, 'account'], queryFn: () => ask(accountDocument, {}) });
  const refresh = useCallback(() => queries.invalidateQueries({ queryKey: [personId, 'account'] }), [personId, queries]);
  return { ...asked, refresh };
}
