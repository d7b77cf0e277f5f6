import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { RevealFieldsFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { openRevealDocument, revealsDocument } from './reveal-queries';

/** R5: what opening means, said before it is done; and that both were asked in person. */
export const OpenDialog = ({ reveal, onClose }: { reveal: RevealFieldsFragment; onClose: () => void }) => {
  const t = useWords().reveals;
  const notify = useNotify();
  const [bothAgreed, setAgreed] = useState(false);
  const open = useAct(openRevealDocument, [revealsDocument]);
  const { assignmentId, day, parts } = reveal;
  const [first, second] = parts.map(({ givenName }) => givenName);
  const names = [first ?? '', second ?? ''] as const;
  const submit = async () => {
    if (!(await open.act({ input: { assignmentId, day, bothAgreed } }))) return;
    notify(t.done);
    onClose();
  };
  return (
    <FormDialog
      title={t.dialog.title}
      text={t.dialog.text(...names)}
      submit={t.dialog.act}
      submitting={t.dialog.busy}
      pending={open.pending}
      fault={open.fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormControlLabel
        control={<Checkbox checked={bothAgreed} onChange={event => setAgreed(event.target.checked)} />}
        label={t.dialog.agreed(...names)}
      />
    </FormDialog>
  );
};
