import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';

/** The way to one's own calendar address. */
export function CalendarLink() {
  const { t } = useWords();
  return (
    <section className="card" aria-label={t.calendar.title}>
      <Link href="/my-calendar" className="row news">
        <span className="row-words">
          <b>{t.calendar.title}</b>
          <span className="muted">{t.calendar.linkHint}</span>
        </span>
        <Icon name="next" weight={1.8} />
      </Link>
    </section>
  );
}
