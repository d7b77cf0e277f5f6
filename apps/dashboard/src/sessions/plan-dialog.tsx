import { faultsOfSession, longestSession, shortestSession, usualSession } from '@roadback/domain/couple-session';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Couple } from '../couple/timeline-of';
import { explainField } from '../graphql/explain';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { dayIn } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { planSessionDocument, sessionsDocument } from './session-queries';

/** A session that is to come, or one that is put on record afterwards; by the clock of the practice. */
export const PlanDialog = ({ couple, timeZone, onClose }: { couple: Couple; timeZone: string; onClose: () => void }) => {
  const words = useWords();
  const t = words.sessions;
  const notify = useNotify();
  const today = dayIn(new Date(), timeZone);
  const isApart = couple.state === 'SEPARATED';
  const [clientId, setClientId] = useState<string | null>(isApart ? (couple.partners[0]?.id ?? null) : null);
  const [day, setDay] = useState(today);
  const [at, setAt] = useState('10:00');
  const [minutes, setMinutes] = useState(String(usualSession));
  const [tried, setTried] = useState(false);
  // One key for this dialog: sent twice it is recorded once (R12).
  const [idempotencyKey] = useState(newKey);
  const { act, pending, fault } = useAct(planSessionDocument, [sessionsDocument]);
  const faults = faultsOfSession({ day, minutes: Number(minutes) }, today);
  const { byField } = words.faults;

  const submit = async () => {
    setTried(true);
    if (day === '' || at === '' || Object.keys(faults).length > 0) return;
    if (!(await act({ input: { coupleId: couple.id, clientId, day, at, minutes: Number(minutes), idempotencyKey } }))) return;
    notify(t.planDialog.done);
    onClose();
  };

  return (
    <FormDialog
      title={t.planDialog.title}
      text={t.planDialog.text}
      submit={t.planDialog.submit}
      submitting={t.planDialog.busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <fieldset>
        <legend>{t.planDialog.who}</legend>
        <div className="choice-row">
          {!isApart && <ChoiceCard name="who" checked={clientId === null} onChoose={() => setClientId(null)} label={t.both} />}
          {couple.partners.map(partner => (
            <ChoiceCard
              key={partner.id}
              name="who"
              checked={clientId === partner.id}
              onChoose={() => setClientId(partner.id)}
              label={t.alone(partner.givenName)}
            />
          ))}
        </div>
        {isApart && <p className="muted small">{t.planDialog.apart}</p>}
      </fieldset>
      <div className="session-when">
        <LineField
          type="date"
          size="small"
          label={t.planDialog.day}
          value={day}
          onChange={event => setDay(event.target.value)}
          fault={
            explainField(fault, 'day', words) ?? (tried ? (day === '' ? byField.NEEDED : faults.day && byField[faults.day]) : undefined)
          }
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <LineField
          type="time"
          size="small"
          label={t.planDialog.at}
          value={at}
          onChange={event => setAt(event.target.value)}
          fault={tried && at === '' ? byField.NEEDED : undefined}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <LineField
          type="number"
          size="small"
          label={t.planDialog.minutes}
          value={minutes}
          onChange={event => setMinutes(event.target.value)}
          fault={tried && faults.minutes ? byField[faults.minutes] : undefined}
          slotProps={{ htmlInput: { min: shortestSession, max: longestSession, step: 5 } }}
        />
      </div>
      <p className="muted small">{t.clock(timeZone)}</p>
      {clientId && (
        <p className="muted small">
          {t.planDialog.aloneHelp(
            couple.partners.find(partner => partner.id === clientId)?.givenName ?? '',
            couple.partners.find(partner => partner.id !== clientId)?.givenName ?? '',
          )}
        </p>
      )}
    </FormDialog>
  );
};
