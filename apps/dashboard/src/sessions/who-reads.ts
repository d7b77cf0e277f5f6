import { useLanguage } from '../language/use-words';
import type { Couple } from '../couple/timeline-of';

/** Who of the staff reads what is recorded of this couple, by name, in one phrase. */
export function useReaders(couple: Couple): string {
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  return list.format(new Set(couple.team.filter(({ isInForce }) => isInForce).map(({ name }) => name)));
}
