import { shownRecipient } from '@roadback/domain/offboarding';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Failed } from '../look/states';
import { CustodianDialog } from './custodian-dialog';
import { leavingDocument } from './offboarding-queries';
import './offboarding.css';

/** Who keeps the records of a practice that leaves; there only while it does. For its admin. */
export const CustodianCard = () => {
  const { own: t } = useWords().offboarding;
  const dates = useDates();
  const [isNaming, setNaming] = useState(false);
  const asked = useAsk(leavingDocument, {});
  if (asked.isPending) return null;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { leaving } = asked.data;
  if (!leaving) return null;
  const { custodian } = leaving;
  return (
    <div className="settings settings-first">
      <section className="card settings-part" aria-label={t.title}>
        <div>
          <h2>{t.title}</h2>
          <p className="muted">{t.text(dates.fullDay(leaving.lastDay))}</p>
          <p className="muted">{t.hold}</p>
        </div>
        {custodian ? (
          <div>
            <p>
              <b>{custodian.name}</b> <span className="muted">{t.keeps(custodian.role, custodian.email)}</span>
            </p>
            <p>
              {t.key} <code className="key-words">{shownRecipient(custodian.recipient)}</code>
            </p>
          </div>
        ) : (
          <p className="notice watch">{t.none}</p>
        )}
        <div>
          <Button variant={custodian ? 'outlined' : 'contained'} onClick={() => setNaming(true)}>
            {custodian ? t.change : t.name}
          </Button>
        </div>
      </section>
      {isNaming && <CustodianDialog onClose={() => setNaming(false)} />}
    </div>
  );
};
