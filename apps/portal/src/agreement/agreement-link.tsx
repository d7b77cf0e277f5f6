import { WayCard } from '../shell/way-to';
import { useWords } from '../words/words';
import { useAgreement } from './use-agreement';

/** The way to the agreement; both partners find the same words, whoever has signed or stopped it. */
export function AgreementLink({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data } = useAgreement(personId);
  if (!data || data.state === 'ENDED') return null;
  return <WayCard label={t.agreement.title} to="/agreement" title={t.agreement.link} hint={t.agreement.linkHint[data.state]} />;
}
