import { Link } from 'wouter';
import { usePerson } from '../session/session';
import { useWords } from '../words/words';

/** On a device that nobody confirmed: what stays closed on it, calmly, and how it opens. */
export function DeviceLine() {
  const { t } = useWords();
  const { deviceConfirmed } = usePerson();
  if (deviceConfirmed) return null;
  return (
    <p className="pill quiet">
      <span>
        {t.account.device.closed} <Link href="/account">{t.account.device.how}</Link>
      </span>
    </p>
  );
}
