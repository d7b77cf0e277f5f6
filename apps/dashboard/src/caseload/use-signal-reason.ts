import type { PartnerSignsFragment, SignalFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { fourWeekChange } from './partner-signs';

/** A signal as a sentence: who, what, since when. */
export function useSignalReason() {
  const { reasons } = useWords().caseload;
  const dates = useDates();
  return (signal: SignalFieldsFragment, partners: readonly PartnerSignsFragment[]): string => {
    const about = partners.find(partner => partner.id === signal.partnerId)?.givenName ?? '';
    const amount = signal.amount ?? 0;
    switch (signal.kind) {
      case 'ALERT':
        return reasons.ALERT(amount);
      case 'QUIET':
        return reasons.QUIET(about, amount);
      case 'SAFETY_DIPPED': {
        const other = partners.find(partner => partner.id !== signal.partnerId);
        const isOtherSteady = other && fourWeekChange(other) === 'steady';
        const dip = reasons.SAFETY_DIPPED(about, dates.tenth(amount));
        return isOtherSteady ? `${dip} ${reasons.otherSteady(other.givenName)}` : dip;
      }
      case 'TO_REVIEW':
        return reasons.TO_REVIEW(amount);
      case 'TO_RELEASE':
        return reasons.TO_RELEASE(amount);
      case 'NOTE_TO_SIGN':
        return reasons.NOTE_TO_SIGN(amount);
      case 'NO_PLAN':
        return reasons.NO_PLAN;
      case 'UNREACHABLE':
        return reasons.UNREACHABLE(about);
    }
  };
}
