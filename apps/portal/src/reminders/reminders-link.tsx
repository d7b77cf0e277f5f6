import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';

export function RemindersLink() {
  const { t } = useWords();
  return (
    <section className="card" aria-label={t.reminders.title}>
      <Link href="/settings/reminders" className="row news">
        <span className="row-words">
          <b>{t.reminders.link}</b>
          <span className="muted">{t.reminders.linkHint}</span>
        </span>
        <Icon name="next" weight={1.8} />
      </Link>
    </section>
  );
}
