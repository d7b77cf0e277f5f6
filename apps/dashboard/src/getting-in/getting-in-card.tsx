import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CoupleQuery, GettingInQuery } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';
import { GiveCodeDialog } from './give-code-dialog';
import { SignOutButton } from './sign-out-button';
import { gettingInDocument } from './getting-in-queries';

type Partner = GettingInQuery['gettingIn'][number];

/** How both get in, and how they get in again; that there is a safe channel, never which. */
export const GettingInCard = ({ couple }: { couple: CoupleQuery['couple'] }) => {
  const { account } = useWords();
  const t = account.gettingIn;
  const asked = useAsk(gettingInDocument, { coupleId: couple.id });
  const [giving, setGiving] = useState<Partner | null>(null);
  return (
    <section className="card care-team-card" id="getting-in" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{t.text}</p>
      {asked.isPending ? (
        <Loading rows={2} />
      ) : !asked.data ? (
        <Failed fault={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <ul className="team-list">
          {asked.data.gettingIn.map(partner => (
            <li key={partner.clientId}>
              <div className="grow">
                <b>{partner.givenName}</b>
                <Standing partner={partner} />
              </div>
              {couple.viewerPart !== 'SUPERVISOR' && partner.state === 'ACTIVE' && (
                <span className="row wrap">
                  <SignOutButton personId={partner.clientId} name={partner.givenName} />
                  <Button variant="outlined" aria-label={t.giveSaid(partner.givenName)} onClick={() => setGiving(partner)}>
                    {t.give}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {giving && <GiveCodeDialog clientId={giving.clientId} name={giving.givenName} onClose={() => setGiving(null)} />}
    </section>
  );
};

const Standing = ({ partner: { state, notices, unreachableSince, givenName, lastCode } }: { partner: Partner }) => {
  const { account } = useWords();
  const t = account.gettingIn;
  const dates = useDates();
  const reach = state === 'INVITED' ? t.invited : notices === 'SAFE' ? t.safe : notices === 'NONE' ? t.none : null;
  return (
    <>
      {reach && <p>{reach}</p>}
      {unreachableSince && notices !== 'NONE' && <p>{t.unreachable(givenName, dates.moment(unreachableSince))}</p>}
      {lastCode && (
        <p className="muted small">
          {t.last(lastCode.givenBy, dates.moment(lastCode.givenAt))} · {lastCode.usedAt ? t.used(dates.moment(lastCode.usedAt)) : t.unused}
        </p>
      )}
    </>
  );
};
