import { describe, expect, it } from '@jest/globals';
import { lanesOf, type Placed } from './lanes-of';

const placed = (key: string, opensAt: string, minutes: number, ...occurrences: [clientId: string, day: string][]) =>
  ({
    key,
    exercise: { minutes },
    schedule: { opensAt },
    occurrences: occurrences.map(([clientId, day]) => ({ clientId, day })),
  }) as unknown as Placed;

describe('the lanes of a pathway', () => {
  it('hold for each partner what opens on each day, by time, in weeks from the first day', () => {
    const evening = placed('evening', '19:00', 10, ['maya', '2026-12-28'], ['jonah', '2026-12-28'], ['maya', '2027-01-04']);
    const morning = placed('morning', '08:00', 5, ['maya', '2026-12-28'], ['maya', '2027-01-03']);
    const weeks = lanesOf([evening, morning], ['maya', 'jonah'], '2026-12-28');
    const said = weeks.map(({ week, minutes, days }) => [
      week,
      minutes,
      days.map(({ day, lanes }) => [day, lanes.map(lane => lane.map(({ key }) => key))]),
    ]);
    expect(said).toEqual([
      [
        1,
        [20, 10],
        [
          ['2026-12-28', [['morning', 'evening'], ['evening']]],
          ['2027-01-03', [['morning'], []]],
        ],
      ],
      [2, [10, 0], [['2027-01-04', [['evening'], []]]]],
    ]);
  });

  it('are none where nothing is given', () => {
    expect(lanesOf([], ['maya', 'jonah'], '2026-12-28')).toEqual([]);
  });
});
