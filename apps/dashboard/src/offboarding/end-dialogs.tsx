import { namesPractice } from '@roadback/domain/offboarding';
import { useState } from 'react';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { confirmReceiptDocument, offboardingDocument, shredPracticeDocument } from './offboarding-queries';
import type { Offboarding } from './offboarding-page';

interface Asked {
  offboarding: Offboarding;
  onClose: () => void;
}

/** The code that only whoever opened the archive knows. */
export const ReceiptDialog = ({ offboarding: { practiceId }, onClose }: Asked) => {
  const words = useWords();
  const { stage: t, busy } = words.offboarding;
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(confirmReceiptDocument, [offboardingDocument]);
  const confirm = async () => {
    setTried(true);
    if (code.trim() !== '' && (await act({ practiceId, code }))) onClose();
  };
  return (
    <FormDialog
      title={t.confirmTitle}
      text={t.openedText}
      submit={t.confirm}
      submitting={busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <LineField
        label={t.code}
        autoFocus
        autoComplete="off"
        value={code}
        onChange={event => setCode(event.target.value)}
        fault={tried && code.trim() === '' ? words.faults.byField.NEEDED : explainField(fault, 'code', words)}
      />
    </FormDialog>
  );
};

/** The one act here that nothing takes back: it asks for the name of what is destroyed. */
export const ShredDialog = ({ offboarding: { practiceId, practiceName }, onClose }: Asked) => {
  const words = useWords();
  const { stage: t, busy } = words.offboarding;
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(shredPracticeDocument, ['practices', offboardingDocument]);
  const isRight = namesPractice(name, practiceName);
  const shred = async () => {
    setTried(true);
    if (isRight && (await act({ practiceId, name }))) onClose();
  };
  return (
    <FormDialog
      title={t.shredTitle(practiceName)}
      text={t.shredText(practiceName)}
      submit={t.shred}
      submitting={busy}
      pending={pending}
      fault={fault}
      onSubmit={() => void shred()}
      onClose={onClose}
    >
      <LineField
        label={t.name}
        autoComplete="off"
        value={name}
        onChange={event => setName(event.target.value)}
        fault={tried && !isRight ? words.faults.byField.WRONG_NAME : explainField(fault, 'name', words)}
      />
    </FormDialog>
  );
};
