import type { SafetyFieldsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';

/** Every clearance there was, newest first, with why it was given and why it was taken back. */
export const ClearanceRecord = ({ clearances, names }: { clearances: SafetyFieldsFragment['clearances']; names: readonly string[] }) => {
  const t = useWords().safety;
  const dates = useDates();
  return (
    <details>
      <summary>{t.earlier(clearances.length)}</summary>
      <ul>
        {clearances.map(clearance => (
          <li key={clearance.id}>
            <p className="muted small">{t.recordedBy(clearance.byName ?? '', dates.moment(clearance.recordedAt))}</p>
            <p className="serif">{clearance.reason}</p>
            <p className="muted small">
              {t.talks(names[0] ?? '', dates.shortDay(clearance.firstTalkOn), names[1] ?? '', dates.shortDay(clearance.secondTalkOn))}
            </p>
            {clearance.withdrawnAt != null && (
              <>
                <p className="muted small">{t.takenBackBy(clearance.withdrawnByName ?? '', dates.moment(clearance.withdrawnAt))}</p>
                <p className="serif">{clearance.withdrawnReason}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
