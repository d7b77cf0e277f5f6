import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { agreementScopes, faultsOfAgreement, mostAgreementDays, usualAgreementDays, type AgreementScope } from '@roadback/domain/agreement';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Couple } from '../couple/timeline-of';
import type { AgreementFieldsFragment } from '../generated/graphql';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useDraft } from '../look/use-draft';
import { agreementsDocument, proposeAgreementDocument } from './agreement-queries';

/** The terms, from a closed list and in a few words; a new one begins with those of the last. */
export const ProposeDialog = ({
  couple,
  before,
  onClose,
}: {
  couple: Couple;
  before: AgreementFieldsFragment | null;
  onClose: () => void;
}) => {
  const words = useWords();
  const t = words.agreement;
  const notify = useNotify();
  const [tried, setTried] = useState(false);
  const [scopes, setScopes] = useState<readonly AgreementScope[]>(before?.scopes ?? []);
  const [days, setDays] = useState(String(before?.days ?? usualAgreementDays));
  const purpose = useDraft(`purpose ${couple.id}`, before?.purpose);
  const taper = useDraft(`taper ${couple.id}`, before?.taper);
  const notLookedAt = useDraft(`not looked at ${couple.id}`, before?.notLookedAt);
  const [idempotencyKey] = useState(newKey);
  const { act, pending, fault } = useAct(proposeAgreementDocument, [agreementsDocument]);
  const terms = { scopes, purpose: purpose.text, taper: taper.text, notLookedAt: notLookedAt.text, days: Number(days) };
  const faults = faultsOfAgreement(terms);
  const submit = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    if (!(await act({ input: { ...terms, coupleId: couple.id, scopes: [...scopes], idempotencyKey } }))) return;
    for (const draft of [purpose, taper, notLookedAt]) draft.done();
    notify(t.saved);
    onClose();
  };
  const toggle = (scope: AgreementScope) =>
    setScopes(agreementScopes.filter(each => (each === scope ? !scopes.includes(each) : scopes.includes(each))));
  const faultOf = (part: keyof typeof faults) => (tried && faults[part] ? words.faults.byField[faults[part]] : undefined);
  const part = (name: 'purpose' | 'taper' | 'notLookedAt', draft: typeof purpose) => (
    <LineField
      label={t[name]}
      required
      multiline
      minRows={2}
      value={draft.text}
      onChange={event => draft.write(event.target.value)}
      fault={faultOf(name)}
    />
  );
  return (
    <FormDialog
      title={t.dialogTitle}
      text={t.dialogText}
      submit={t.save}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <fieldset className="choice-column">
        <legend>{t.scopesTitle}</legend>
        {agreementScopes.map(scope => (
          <FormControlLabel
            key={scope}
            control={<Checkbox size="small" checked={scopes.includes(scope)} onChange={() => toggle(scope)} />}
            label={t.scopes[scope]}
          />
        ))}
        {faultOf('scopes') && (
          <p className="fault-note" role="alert">
            {faultOf('scopes')}
          </p>
        )}
      </fieldset>
      {part('purpose', purpose)}
      {part('taper', taper)}
      {part('notLookedAt', notLookedAt)}
      <LineField
        type="number"
        size="small"
        label={t.days}
        value={days}
        onChange={event => setDays(event.target.value)}
        fault={faultOf('days')}
        slotProps={{ htmlInput: { min: 1, max: mostAgreementDays } }}
      />
    </FormDialog>
  );
};
