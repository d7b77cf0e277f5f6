import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PreviewScheduleQuery, ScheduleInput } from '../generated/graphql';
import type { ApiFault } from '../graphql/api-fault';
import { send } from '../graphql/send';
import { previewScheduleDocument } from './assign-queries';

export type Occurrence = PreviewScheduleQuery['previewSchedule'][number];

const pause = 300;

/** The first dates of a schedule for each chosen partner, as the API would make them, a moment after the last change. */
export function useScheduleDates(coupleId: string, clientIds: readonly string[], schedule: ScheduleInput) {
  const settled = useSettled(JSON.stringify(schedule));
  const asked = useQueries({
    queries: clientIds.map(clientId => ({
      queryKey: ['PreviewSchedule', coupleId, clientId, settled],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const variables = { coupleId, clientId, schedule: JSON.parse(settled) as ScheduleInput };
        return (await send(previewScheduleDocument, variables, signal)).previewSchedule;
      },
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    })),
  });
  return {
    byClient: clientIds.map((clientId, index) => ({ clientId, occurrences: asked[index]?.isError ? undefined : asked[index]?.data })),
    isPending: asked.some(each => each.isPending),
    fault: (asked.find(each => each.isError)?.error ?? null) as ApiFault | null,
  };
}

/** A value once it has stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), pause);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}
