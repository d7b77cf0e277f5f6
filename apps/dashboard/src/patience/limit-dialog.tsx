import { faultsOfTriggerLimit, mostTriggersADay } from '@roadback/domain/trigger';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { patienceDocument, setTriggersADayDocument } from './patience-queries';

/** How many triggers a day are within the usual for this couple; neither partner sees it. */
export const LimitDialog = ({ coupleId, most, onClose }: { coupleId: string; most: number; onClose: () => void }) => {
  const t = useWords().patience;
  const notify = useNotify();
  const [tried, setTried] = useState(false);
  const [typed, setTyped] = useState(String(most));
  const { act, pending, fault } = useAct(setTriggersADayDocument, [patienceDocument]);
  const wrong = faultsOfTriggerLimit(Number(typed)).most;
  const submit = async () => {
    setTried(true);
    if (wrong || !(await act({ coupleId, most: Number(typed) }))) return;
    notify(t.saved);
    onClose();
  };
  return (
    <FormDialog
      title={t.limitTitle}
      text={t.limitText}
      submit={t.save}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <LineField
        type="number"
        label={t.limitLabel}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        fault={tried && wrong ? t.limitFault : undefined}
        slotProps={{ htmlInput: { min: 1, max: mostTriggersADay, step: 1 } }}
        autoFocus
      />
    </FormDialog>
  );
};
