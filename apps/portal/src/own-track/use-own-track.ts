import { useQuery } from '@tanstack/react-query';
import type { MyOwnTrackQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { ownTrackDocument } from './own-documents';

export type MyOwnTrack = MyOwnTrackQuery['myOwnTrack'];
export type MyStatement = MyOwnTrack['mine'][number];
export type StatementForMe = MyOwnTrack['theirs'][number];

/** The track beside the steps as this person finds it. */
export const useOwnTrack = (personId: string) =>
  useQuery({
    queryKey: [personId, 'own-track'],
    queryFn: async () => (await ask(ownTrackDocument, {})).myOwnTrack,
  });
