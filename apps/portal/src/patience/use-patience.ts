import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { MyPatienceQuery, MyPauseQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { patienceDocument, pauseDocument } from './patience-documents';

export type MyPatience = MyPatienceQuery['myPatience'];
export type MyTrigger = MyPatience['mine'][number];
export type MyAsk = NonNullable<MyTrigger['ask']>;
export type NeedForMe = MyPatience['asks'][number];
export type MyPause = MyPauseQuery['myPause'];

/** The fourth step as this person finds it. */
export const usePatience = (personId: string) =>
  useQuery({
    queryKey: [personId, 'patience'],
    queryFn: async () => (await ask(patienceDocument, {})).myPatience,
  });

/** The agreed phrase, and the pause that runs now. */
export const usePause = (personId: string) =>
  useQuery({
    queryKey: [personId, 'pause'],
    queryFn: async () => (await ask(pauseDocument, {})).myPause,
  });

/** Whether a pause still runs. It ends by itself, on the phone's clock, without asking anybody. */
export function useRuns(until: string | null): boolean {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(() => setOver(until), Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  return until !== null && over !== until;
}
