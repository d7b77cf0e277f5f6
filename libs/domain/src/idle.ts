/** After how many minutes without use a session ends, at the longest; a practice may only shorten it. */
export const longestIdleMinutes = { STAFF: 15, CLIENT: 30 } as const;
export const shortestIdleMinutes = 5;

export type IdleFault = 'OUT_OF_RANGE';

export const faultOfIdle = (audience: keyof typeof longestIdleMinutes, minutes: number): IdleFault | undefined =>
  Number.isInteger(minutes) && minutes >= shortestIdleMinutes && minutes <= longestIdleMinutes[audience] ? undefined : 'OUT_OF_RANGE';
