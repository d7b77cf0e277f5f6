import { useQuery } from '@tanstack/react-query';
import type { AgreementPartsFragment } from '../generated/graphql';
import { ask } from '../server/ask';
import { agreementDocument } from './agreement-documents';

export type MyAgreement = AgreementPartsFragment;

export const agreementKey = (personId: string) => [personId, 'agreement'];

/** The newest agreement of the couple, as this person sees it; null where there is none. */
export const useAgreement = (personId: string) =>
  useQuery({
    queryKey: agreementKey(personId),
    queryFn: async (): Promise<MyAgreement | null> => (await ask(agreementDocument, {})).myAgreement ?? null,
  });
