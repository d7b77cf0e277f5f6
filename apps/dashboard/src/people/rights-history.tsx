import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { staffChangesDocument } from './people-queries';

/** What was changed about colleagues' rights, by whom; not there where nothing was. */
export const RightsHistory = () => {
  const { people, signingIn } = useWords();
  const t = signingIn.team;
  const dates = useDates();
  const changes = useAsk(staffChangesDocument, {}).data?.staffChanges ?? [];
  if (changes.length === 0) return null;
  return (
    <section className="card settings-part" aria-labelledby="rights-history">
      <h2 id="rights-history">{t.history}</h2>
      <ul className="account-rows">
        {changes.map(({ id, staffName, happened, roles, byName, at }) => (
          <li key={id}>
            <span className="grow">
              {happened === 'ROLES_CHANGED'
                ? t.ROLES_CHANGED(staffName, roles.map(role => people.roles[role]).join(', '))
                : t[happened](staffName)}{' '}
              <span className="muted small">{t.by(byName, dates.moment(at))}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
