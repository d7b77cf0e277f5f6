import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql';
import { ApiFault } from './api-fault';
import { operationName } from './operation-name';
import { send } from './send';

/**
 * Changes something, pessimistically: the screen changes when the API has answered.
 * A second click while the first is under way does nothing. `act` gives the answer, or null with the reason in `fault`.
 * @param refresh the documents and react-admin resources to read again afterwards
 */
export function useAct<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  refresh: readonly (TypedDocumentString<unknown, never> | string)[] = [],
) {
  const queries = useQueryClient();
  const underWay = useRef(false);
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<ApiFault | null>(null);

  const act = async (variables: Variables): Promise<Result | null> => {
    if (underWay.current) return null;
    underWay.current = true;
    setPending(true);
    setFault(null);
    try {
      const result = await send(document, variables);
      // Whatever is done may stand in somebody's story.
      for (const read of [...refresh, 'Timeline'])
        void queries.invalidateQueries({ queryKey: [typeof read === 'string' ? read : operationName(read)] });
      return result;
    } catch (error) {
      setFault(error instanceof ApiFault ? error : new ApiFault('INTERNAL'));
      return null;
    } finally {
      underWay.current = false;
      setPending(false);
    }
  };

  return { act, pending, fault, forget: useCallback(() => setFault(null), []) };
}
