import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { QuestionFieldsFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { questionsDocument, releaseQuestionDocument } from './question-queries';

/** R5: what was sent to be kept goes on with its author's consent alone, given in person. */
export const ReleaseDialog = ({ question, onClose }: { question: QuestionFieldsFragment; onClose: () => void }) => {
  const t = useWords().questions;
  const notify = useNotify();
  const [authorAgreed, setAgreed] = useState(false);
  const { act, pending, fault } = useAct(releaseQuestionDocument, [questionsDocument]);
  const { id: questionId, visibility, askerName, partnerName } = question;
  const submit = async () => {
    if (!(await act({ questionId, authorAgreed }))) return;
    notify(t.released);
    onClose();
  };
  return (
    <FormDialog
      title={t.releaseTitle(partnerName)}
      text={t.releaseText(partnerName)}
      submit={t.release(partnerName)}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {visibility === 'HELD' && (
        <FormControlLabel
          control={<Checkbox checked={authorAgreed} onChange={event => setAgreed(event.target.checked)} />}
          label={t.agreed(askerName)}
        />
      )}
    </FormDialog>
  );
};
