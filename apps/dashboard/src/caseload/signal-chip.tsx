import type { SignalFieldsFragment, SignalKind } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { Chip, type Tone } from '../look/chip';

/** A dip and a long quiet are amber; nothing here is red. */
const tones: Record<SignalKind, Tone> = {
  ALERT: 'watch',
  SAFETY_DIPPED: 'watch',
  QUIET: 'watch',
  TO_REVIEW: 'info',
  TO_RELEASE: 'info',
  NOTE_TO_SIGN: 'info',
  NO_PLAN: 'plain',
  UNREACHABLE: 'plain',
};

/** Work of the counselor's own, and nothing about how somebody is. */
export const calm: ReadonlySet<SignalKind> = new Set(['TO_REVIEW', 'TO_RELEASE', 'NOTE_TO_SIGN', 'NO_PLAN', 'UNREACHABLE']);

export const SignalChip = ({ signal: { kind, amount } }: { signal: SignalFieldsFragment }) => {
  const { chips } = useWords().caseload;
  const count = amount ?? 0;
  const label = kind === 'SAFETY_DIPPED' || kind === 'NO_PLAN' || kind === 'UNREACHABLE' ? chips[kind] : chips[kind](count);
  return <Chip tone={tones[kind]}>{label}</Chip>;
};
