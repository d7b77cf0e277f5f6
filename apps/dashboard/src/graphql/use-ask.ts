import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql';
import type { ApiFault } from './api-fault';
import { operationName } from './operation-name';
import { send } from './send';

/** Reads from the API. While it reads again, the last good answer to the same question stays. */
export const useAsk = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: Omit<UseQueryOptions<Result, ApiFault>, 'queryKey' | 'queryFn'> = {},
) =>
  useQuery<Result, ApiFault>({
    ...options,
    queryKey: [operationName(document), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
  });
