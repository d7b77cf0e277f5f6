import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';

/** Among the tasks of the day, and like one of them; once it is sent it is simply gone. */
export function AloneRow() {
  const { t } = useWords();
  return (
    <ul className="rows">
      <li>
        <Link href="/alone" className="row">
          <span className="tick" />
          <span className="row-words">
            <b>{t.alone.link}</b>
            <span className="muted">{t.alone.linkHint}</span>
          </span>
          <Icon name="next" weight={1.8} />
        </Link>
      </li>
    </ul>
  );
}
