import type { CommitmentFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { wordsOfRule } from '../library/rule-words';

/** A promise in a line: whose, when, how often kept. */
export function useFactsOf(commitment: CommitmentFieldsFragment): string[] {
  const words = useWords();
  const t = words.promises;
  const dates = useDates();
  const { makerName, kind, timing, startsOn, at, rule, kept } = commitment;
  const when =
    timing === 'WHEN_IT_HAPPENS'
      ? t.whenever
      : timing === 'ONCE'
        ? t.once(dates.day(startsOn), at ?? '')
        : wordsOfRule(rule ?? null, words, at ?? undefined);
  return [makerName, t.kinds[kind], when, t.kept(kept)];
}
