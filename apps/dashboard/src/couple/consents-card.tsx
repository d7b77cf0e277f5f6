import { useAsk } from '../graphql/use-ask';
import { graphql } from '../generated';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';

export const coupleConsentsDocument = graphql(`
  query CoupleConsents($coupleId: Uuid!) {
    coupleConsents(coupleId: $coupleId) {
      clientId
      givenName
      toSign
      agreed {
        kind
        version
        agreedAt
      }
    }
  }
`);

/** What each partner signed and has yet to sign, side by side for their care team alone (R6). */
export const ConsentsCard = ({ coupleId }: { coupleId: string }) => {
  const t = useWords().onboarding.consents;
  const dates = useDates();
  const asked = useAsk(coupleConsentsDocument, { coupleId });
  if (asked.isPending) return <Loading rows={2} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  return (
    <section className="card care-team-card" id="consents" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{t.text}</p>
      <div className="two-fields">
        {asked.data.coupleConsents.map(({ clientId, givenName, toSign, agreed }) => (
          <div key={clientId}>
            <h3>{givenName}</h3>
            {toSign.map(kind => (
              <p key={kind} className="notice watch">
                {t.due[kind]}
              </p>
            ))}
            {agreed.length === 0 && <p className="muted">{t.none}</p>}
            <ul className="consents">
              {agreed.map(({ kind, version, agreedAt }) => (
                <li key={`${kind} ${version}`}>
                  {t.kinds[kind](version)} <span className="muted">{dates.fullDay(dates.dayOf(agreedAt))}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};
