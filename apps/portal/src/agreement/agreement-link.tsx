import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';
import { useAgreement } from './use-agreement';

/** The way to the agreement; both partners find the same words, whoever has signed or stopped it. */
export function AgreementLink({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data } = useAgreement(personId);
  if (!data || data.state === 'ENDED') return null;
  return (
    <section className="card" aria-label={t.agreement.title}>
      <Link href="/agreement" className="row news">
        <span className="row-words">
          <b>{t.agreement.link}</b>
          <span className="muted">{t.agreement.linkHint[data.state]}</span>
        </span>
        <Icon name="next" weight={1.8} />
      </Link>
    </section>
  );
}
