/** R18: whoever comes into care is an adult. */
export const adultAge = 18;

/** Whether someone born on a day has turned 18 by another; both `YYYY-MM-DD`. Born on 29 February: from 1 March in common years. */
export function isAdult(bornOn: string, today: string): boolean {
  const [year, rest] = [Number(bornOn.slice(0, 4)), bornOn.slice(4)];
  return `${String(year + adultAge).padStart(4, '0')}${rest}` <= today;
}
