import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { shortestReason } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { CommitmentFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { useDraft } from '../look/use-draft';
import { changedBehaviorDocument, endCommitmentDocument } from './promises-queries';

/** The counselor ends a promise, with a reason that no client reads (R2). Its ledger stays. */
export const EndPromise = ({ commitment }: { commitment: CommitmentFieldsFragment }) => {
  const words = useWords();
  const t = words.promises;
  const notify = useNotify();
  const reason = useDraft(`end promise ${commitment.id}`);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(endCommitmentDocument, [changedBehaviorDocument]);
  const isTooShort = reason.text.trim().length < shortestReason;
  const end = async () => {
    setTried(true);
    if (isTooShort || !(await act({ commitmentId: commitment.id, reason: reason.text.trim() }))) return;
    reason.done();
    notify(t.endedNote);
  };
  if (!asking)
    return (
      <footer className="review-form">
        <div className="row review-acts">
          <Button variant="text" onClick={() => setAsking(true)}>
            {t.end}
          </Button>
        </div>
      </footer>
    );
  return (
    <footer className="review-form">
      <p className="muted small">{t.endHelp}</p>
      <TextField
        label={t.endReason}
        multiline
        minRows={2}
        autoFocus
        value={reason.text}
        onChange={event => reason.write(event.target.value)}
        error={tried && isTooShort}
        helperText={tried && isTooShort ? words.faults.byReason.REASON_NEEDED : undefined}
      />
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row wrap review-acts">
        <Button variant="text" disabled={pending} onClick={() => setAsking(false)}>
          {words.shell.cancel}
        </Button>
        <Button variant="contained" disabled={pending} onClick={() => void end()}>
          {pending ? t.saving : t.end}
        </Button>
      </div>
    </footer>
  );
};
