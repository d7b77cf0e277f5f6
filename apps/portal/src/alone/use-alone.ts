import { useQuery } from '@tanstack/react-query';
import type { AloneQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { aloneDocument } from './alone-documents';

export type Asked = NonNullable<AloneQuery['myScreening']>;
export type AskedQuestion = Asked['questions'][number];

export const aloneKey = (personId: string) => [personId, 'alone'];

/** What this person is asked now, alone; null where there is nothing to do. */
export const useAlone = (personId: string) =>
  useQuery({ queryKey: aloneKey(personId), queryFn: async () => (await ask(aloneDocument, {})).myScreening ?? null });
