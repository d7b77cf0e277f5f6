import { Icon } from '../shell/icons';
import { useWords } from '../words/words';
import { useEntries, useOnline } from './post-office-context';

/** Says that something waits to go out. Silent while all is well: a moment of sending is not news. */
export function SendingNotice({ personId }: { personId: string }) {
  const { t } = useWords();
  const online = useOnline();
  const waiting = useEntries(personId).filter(entry => entry.trouble === null && (!online || entry.tries > 0));
  return (
    waiting.length > 0 && (
      <p className="pill">
        <Icon name="clock" />
        {t.sending.waiting(waiting.length)}
      </p>
    )
  );
}
