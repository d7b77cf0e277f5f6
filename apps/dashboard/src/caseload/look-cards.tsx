import { Link } from 'react-router-dom';
import type { CaseloadRowFragment, SignalKind } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { SafetySpark } from './couple-signs';
import { bySignalWeight, namesOf } from './partner-signs';
import { calm, SignalChip } from './signal-chip';
import { useSignalReason } from './use-signal-reason';

const places: Record<SignalKind, string> = {
  ALERT: '#alerts',
  QUIET: '#timeline',
  SAFETY_DIPPED: '#safety',
  TO_REVIEW: '?show=review#timeline',
  TO_RELEASE: '/tasks#held',
  NOTE_TO_SIGN: '/sessions',
  NO_PLAN: '#plan',
  UNREACHABLE: '/team',
};

/** At most three couples that would benefit from a look: the reason in words, then one act. */
export const LookCards = ({ couples }: { couples: readonly CaseloadRowFragment[] }) => {
  const { caseload: t } = useWords();
  if (couples.length === 0) return null;
  return (
    <section className="look-cards" aria-label={t.needsALook}>
      {couples.slice(0, 3).map(couple => (
        <LookCard key={couple.id} couple={couple} />
      ))}
    </section>
  );
};

const LookCard = ({ couple }: { couple: CaseloadRowFragment }) => {
  const { caseload: t, shell } = useWords();
  const reasonOf = useSignalReason();
  const [main] = bySignalWeight(couple.signals);
  const names = namesOf(couple.partners);
  if (!main) return null;
  return (
    <article className={`card look-card ${calm.has(main.kind) ? 'calm' : 'watch'}`}>
      <div className="row">
        <h2 className="grow">{shell.and(names.first, names.second)}</h2>
        <SignalChip signal={main} />
      </div>
      <div className="look-card-body">
        <p className="muted grow">{reasonOf(main, couple.partners)}</p>
        {main.kind === 'SAFETY_DIPPED' && <SafetySpark partners={couple.partners} width={112} />}
      </div>
      <div className="row look-card-foot">
        <span className="muted small grow">{t.week(couple.week)}</span>
        <Link to={`/couples/${couple.id}${places[main.kind]}`}>{t.acts[main.kind]}</Link>
      </div>
    </article>
  );
};
