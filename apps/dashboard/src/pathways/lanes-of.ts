import type { PathwaysQuery, PreviewPathwayQuery } from '../generated/graphql';
import { daysBetween } from '@roadback/domain/weeks';

export type Pathway = PathwaysQuery['pathways'][number];
export type Placed = PreviewPathwayQuery['previewPathway'][number];

export interface LaneDay {
  day: string;
  /** What opens for each partner on that day, in the order of the partners. */
  lanes: Placed[][];
}

export interface LaneWeek {
  week: number;
  days: LaneDay[];
  /** About how many minutes the week asks of each partner. */
  minutes: number[];
}

/** What each partner gets when: by week and day, one lane for each; days on which nothing opens are left out. */
export function lanesOf(placed: readonly Placed[], clientIds: readonly string[], startsOn: string): LaneWeek[] {
  const weeks = new Map<number, Map<string, Placed[][]>>();
  for (const each of placed)
    for (const { clientId, day } of each.occurrences) {
      const number = Math.floor(daysBetween(startsOn, day) / 7) + 1;
      const days = weeks.get(number) ?? new Map<string, Placed[][]>();
      const lanes = days.get(day) ?? clientIds.map(() => []);
      lanes[clientIds.indexOf(clientId)]?.push(each);
      weeks.set(number, days.set(day, lanes));
    }
  return [...weeks.entries()]
    .sort(([a], [b]) => a - b)
    .map(([week, days]) => {
      const inOrder = [...days.entries()].sort(([a], [b]) => a.localeCompare(b));
      return {
        week,
        days: inOrder.map(([day, lanes]) => ({ day, lanes: lanes.map(lane => [...lane].sort(byTime)) })),
        minutes: clientIds.map((_, lane) =>
          inOrder.flatMap(([, lanes]) => lanes[lane] ?? []).reduce((sum, each) => sum + each.exercise.minutes, 0),
        ),
      };
    });
}

const byTime = (a: Placed, b: Placed): number => a.schedule.opensAt.localeCompare(b.schedule.opensAt);
