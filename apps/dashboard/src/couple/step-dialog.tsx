import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { shortestReason } from '@roadback/domain/roadmap';
import { useId, useState, type FormEvent } from 'react';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { namesOf } from '../caseload/partner-signs';
import type { RoadmapStep } from '../generated/graphql';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { useDraft } from '../look/use-draft';
import { completeStepDocument, coupleDocument, openStepDocument } from './couple-queries';
import type { Couple } from './timeline-of';

export type StepAct = 'open' | 'openAgain' | 'complete';

/** A counselor moves a step, with a reason for the record and, if wanted, words that both partners read (R1, R2). */
export const StepDialog = ({
  couple,
  planId,
  step,
  act: kind,
  onClose,
}: {
  couple: Couple;
  planId: string;
  step: RoadmapStep;
  act: StepAct;
  onClose: () => void;
}) => {
  const words = useWords();
  const { steps, dialog: t } = words.roadmap;
  const titleId = useId();
  const names = namesOf(couple.partners);
  const reason = useDraft(`reason ${planId} ${step} ${kind}`);
  const forBoth = useDraft(`words ${planId} ${step} ${kind}`);
  const [tried, setTried] = useState(false);
  const refresh = [coupleDocument, 'caseload', caseloadHeadDocument];
  const open = useAct(openStepDocument, refresh);
  const complete = useAct(completeStepDocument, refresh);
  const { fault, pending } = kind === 'complete' ? complete : open;
  const isTooShort = reason.text.trim().length < shortestReason;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isTooShort) return;
    const input = { planId, step, reason: reason.text.trim(), wordsForBoth: forBoth.text.trim() || null };
    const answer = await (kind === 'complete' ? complete.act({ input }) : open.act({ input }));
    if (!answer) return;
    reason.done();
    forBoth.done();
    onClose();
  };

  const name = steps[step].name;
  const title = { open: t.openTitle, openAgain: t.openAgainTitle, complete: t.completeTitle }[kind](name);
  const text = { open: t.openText, openAgain: t.openAgainText, complete: t.completeText }[kind];
  return (
    <Dialog open onClose={pending ? undefined : onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <form onSubmit={event => void submit(event)} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent className="dialog-fields">
          <p className="muted">{text}</p>
          <TextField
            label={t.reason}
            required
            autoFocus
            multiline
            minRows={2}
            value={reason.text}
            onChange={event => reason.write(event.target.value)}
            error={tried && isTooShort}
            helperText={tried && isTooShort ? words.faults.byReason.REASON_NEEDED : (explainField(fault, 'reason', words) ?? t.reasonHelp)}
          />
          <TextField
            label={`${t.words} (${words.shell.optional})`}
            multiline
            minRows={2}
            value={forBoth.text}
            onChange={event => forBoth.write(event.target.value)}
            helperText={explainField(fault, 'wordsForBoth', words) ?? t.wordsHelp(names.first, names.second)}
          />
          {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={onClose} disabled={pending}>
            {words.shell.cancel}
          </Button>
          <Button type="submit" variant="contained" disabled={pending}>
            {pending ? t.saving : t[kind]}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
