import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useNotify } from 'react-admin';
import type { CoupleAssignmentFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useLanguage, useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { coupleDocument, endAssignmentDocument } from './couple-queries';

/** Ending names what goes and what stays. */
export const EndAssignmentDialog = ({ assignment, onClose }: { assignment: CoupleAssignmentFragment; onClose: () => void }) => {
  const words = useWords();
  const t = words.couple.assignments;
  const notify = useNotify();
  const titleId = useId();
  const title = assignment.exercise.title[useLanguage()];
  const { act, pending, fault } = useAct(endAssignmentDocument, [coupleDocument]);
  const end = async () => {
    if (!(await act({ assignmentId: assignment.id }))) return;
    notify(t.ended(title));
    onClose();
  };
  return (
    <Dialog open onClose={pending ? undefined : onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t.endTitle(title)}</DialogTitle>
      <DialogContent className="dialog-fields">
        <p>{t.endGoes}</p>
        <p>{t.endStays}</p>
        {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose} disabled={pending} autoFocus>
          {words.shell.cancel}
        </Button>
        <Button variant="contained" onClick={() => void end()} disabled={pending}>
          {pending ? t.ending : t.endAct}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
