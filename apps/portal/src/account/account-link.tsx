import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';

export function AccountLink() {
  const { t } = useWords();
  return (
    <section className="card" aria-label={t.account.title}>
      <Link href="/account" className="row news">
        <span className="row-words">
          <b>{t.account.link}</b>
          <span className="muted">{t.account.linkHint}</span>
        </span>
        <Icon name="next" weight={1.8} />
      </Link>
    </section>
  );
}
