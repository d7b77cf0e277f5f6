import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';

/** The way to one's own record. */
export function RecordLink() {
  const { t } = useWords();
  return (
    <section className="card" aria-label={t.record.title}>
      <Link href="/record" className="row news">
        <span className="row-words">
          <b>{t.record.title}</b>
          <span className="muted">{t.record.linkHint}</span>
        </span>
        <Icon name="next" weight={1.8} />
      </Link>
    </section>
  );
}
