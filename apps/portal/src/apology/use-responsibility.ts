import { useQuery } from '@tanstack/react-query';
import type { MyResponsibilityQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { responsibilityDocument } from './apology-documents';

export type MyApology = MyResponsibilityQuery['myResponsibility']['mine'][number];
export type HeardApology = MyResponsibilityQuery['myResponsibility']['heard'][number];

/** The first step as this person finds it. */
export const useResponsibility = (personId: string) =>
  useQuery({
    queryKey: [personId, 'responsibility'],
    queryFn: async () => (await ask(responsibilityDocument, {})).myResponsibility,
  });
