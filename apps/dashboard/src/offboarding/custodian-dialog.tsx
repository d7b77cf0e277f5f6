import { faultOfRecipient } from '@roadback/domain/offboarding';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { useFields } from '../look/use-fields';
import { leavingDocument, nameCustodianDocument } from './offboarding-queries';

type Field = 'name' | 'role' | 'email' | 'recipient';

/** Names the custodian; how they make their key stands above it. */
export const CustodianDialog = ({ onClose }: { onClose: () => void }) => {
  const words = useWords();
  const { own: t, busy } = words.offboarding;
  const notify = useNotify();
  const { values, bind } = useFields<Record<Field, string>>({ name: '', role: '', email: '', recipient: '' });
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(nameCustodianDocument, [leavingDocument]);
  const recipientFault = values.recipient.trim() === '' ? 'NEEDED' : faultOfRecipient(values.recipient);
  const faultFor = (field: Field): string | undefined => {
    if (tried && values[field].trim() === '') return words.faults.byField.NEEDED;
    if (tried && field === 'recipient' && recipientFault) return words.faults.byField[recipientFault];
    return explainField(fault, field, words);
  };
  const name = async () => {
    setTried(true);
    if (Object.values(values).some(value => value.trim() === '') || recipientFault) return;
    const trimmed = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value.trim()])) as Record<Field, string>;
    if (!(await act({ input: trimmed }))) return;
    notify(t.named);
    onClose();
  };
  return (
    <FormDialog
      title={t.dialogTitle}
      text={t.dialogText}
      submit={t.submit}
      submitting={busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void name()}
      onClose={onClose}
    >
      <section className="notice plain custodian-notice">
        <div>
          <b>{t.howTitle}</b>
          <ol className="custodian-how">
            {t.how.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      </section>
      <LineField label={t.personName} {...bind('name')} fault={faultFor('name')} />
      <LineField label={t.role} {...bind('role')} fault={faultFor('role')} />
      <LineField label={t.email} type="email" {...bind('email')} fault={faultFor('email')} />
      <LineField label={t.recipient} autoComplete="off" {...bind('recipient')} fault={faultFor('recipient')} help={t.recipientHelp} />
    </FormDialog>
  );
};
