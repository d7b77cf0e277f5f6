import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { submissionDocument } from '../couple/couple-queries';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { heldDocument, releaseSubmissionDocument } from './held-queries';

/** R5: the second key. Its author is asked in person, because a tap on a phone in the wrong hands is no consent. */
export const ReleaseHeldDialog = ({
  submissionId,
  author,
  partner,
  onClose,
}: {
  submissionId: string;
  author: string;
  partner: string;
  onClose: () => void;
}) => {
  const t = useWords().held;
  const notify = useNotify();
  const [authorAgreed, setAgreed] = useState(false);
  const release = useAct(releaseSubmissionDocument, [heldDocument, submissionDocument]);
  const submit = async () => {
    if (!(await release.act({ input: { submissionId, authorAgreed } }))) return;
    notify(t.done);
    onClose();
  };
  return (
    <FormDialog
      title={t.dialog.title(partner)}
      text={t.dialog.text(author, partner)}
      submit={t.dialog.act}
      submitting={t.dialog.busy}
      pending={release.pending}
      fault={release.fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormControlLabel
        control={<Checkbox checked={authorAgreed} onChange={event => setAgreed(event.target.checked)} />}
        label={t.dialog.agreed(author)}
      />
    </FormDialog>
  );
};
