import TextField from '@mui/material/TextField';
import { concludePlan, planOutcomes, shortestReason } from '@roadback/domain/roadmap';
import { isRefusal } from '@roadback/domain/refusal';
import { useState } from 'react';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { namesOf } from '../caseload/partner-signs';
import type { PlanFieldsFragment, PlanOutcome } from '../generated/graphql';
import { explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FormDialog } from '../look/form-dialog';
import { useDraft } from '../look/use-draft';
import { concludePlanDocument, coupleDocument } from './couple-queries';
import type { Couple } from './timeline-of';

/** How the plan stands. All ways weigh the same (R15); the two read the words alone (R2). */
export const OutcomeDialog = ({ couple, plan, onClose }: { couple: Couple; plan: PlanFieldsFragment; onClose: () => void }) => {
  const words = useWords();
  const t = words.plan.outcome;
  const names = namesOf(couple.partners);
  const [outcome, setOutcome] = useState<PlanOutcome | null>(null);
  const reason = useDraft(`outcome ${plan.id}`);
  const forBoth = useDraft(`outcome words ${plan.id}`);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(concludePlanDocument, [coupleDocument, 'caseload', caseloadHeadDocument]);
  const isTooShort = reason.text.trim().length < shortestReason;
  // The API's own rule hides what it would refuse.
  const offered = planOutcomes.filter(
    each => !isRefusal(concludePlan({ couple: couple.state, outcome: plan.outcome }, each, 'x'.repeat(shortestReason))),
  );
  const submit = async () => {
    setTried(true);
    if (isTooShort || outcome === null) return;
    const input = { planId: plan.id, outcome, reason: reason.text.trim(), wordsForBoth: forBoth.text.trim() || null };
    if (!(await act({ input }))) return;
    reason.done();
    forBoth.done();
    onClose();
  };
  return (
    <FormDialog
      title={t.title}
      text={t.text}
      submit={t.submit}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <fieldset className="choice-column">
        <legend>{t.now(t.kinds[plan.outcome])}</legend>
        {offered.map(each => (
          <ChoiceCard key={each} name="outcome" checked={outcome === each} onChoose={() => setOutcome(each)} label={t.kinds[each]} />
        ))}
      </fieldset>
      {tried && outcome === null && (
        <p className="fault-note" role="alert">
          {t.needOne}
        </p>
      )}
      <TextField
        label={words.roadmap.dialog.reason}
        required
        multiline
        minRows={2}
        value={reason.text}
        onChange={event => reason.write(event.target.value)}
        error={tried && isTooShort}
        helperText={
          tried && isTooShort
            ? words.faults.byReason.REASON_NEEDED
            : (explainField(fault, 'reason', words) ?? words.roadmap.dialog.reasonHelp)
        }
      />
      <TextField
        label={`${words.roadmap.dialog.words} (${words.shell.optional})`}
        multiline
        minRows={2}
        value={forBoth.text}
        onChange={event => forBoth.write(event.target.value)}
        helperText={explainField(fault, 'wordsForBoth', words) ?? t.wordsHelp(names.first, names.second)}
      />
    </FormDialog>
  );
};
