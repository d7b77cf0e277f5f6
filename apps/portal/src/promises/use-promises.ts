import { useQuery } from '@tanstack/react-query';
import type { MyChangedBehaviorQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { promisesDocument } from './promise-documents';

export type MyPromises = MyChangedBehaviorQuery['myChangedBehavior'];
export type MadePromise = MyPromises['made'][number];
export type APromise = MadePromise['commitment'];
export type AMoment = APromise['moments'][number];
export type DueMoment = MadePromise['due'][number];
export type NoticedNote = MyPromises['noticed'][number];

/** The third step as this person finds it. */
export const usePromises = (personId: string) =>
  useQuery({
    queryKey: [personId, 'promises'],
    queryFn: async () => (await ask(promisesDocument, {})).myChangedBehavior,
  });

/** Whether there is anything of the third step to look at. */
export const hasPromises = ({ made, received, noticed, viewsAlone }: MyPromises): boolean =>
  made.length + received.length + noticed.length + viewsAlone.length > 0;
