import { outcomesFrom, saysWhy } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { namesOf } from '../caseload/partner-signs';
import type { PlanFieldsFragment, PlanOutcome } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FormDialog } from '../look/form-dialog';
import { useDraft } from '../look/use-draft';
import { concludePlanDocument, coupleDocument } from './couple-queries';
import { ReasonField, WordsForBothField } from './reason-field';
import type { Couple } from './timeline-of';

/** How the plan stands. All ways weigh the same (R15); the two read the words alone (R2). */
export const OutcomeDialog = ({ couple, plan, onClose }: { couple: Couple; plan: PlanFieldsFragment; onClose: () => void }) => {
  const t = useWords().plan.outcome;
  const names = namesOf(couple.partners);
  const [outcome, setOutcome] = useState<PlanOutcome | null>(null);
  const reason = useDraft(`outcome ${plan.id}`);
  const forBoth = useDraft(`outcome words ${plan.id}`);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(concludePlanDocument, [coupleDocument, 'caseload', caseloadHeadDocument]);
  const submit = async () => {
    setTried(true);
    if (!saysWhy(reason.text) || outcome === null) return;
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
        {outcomesFrom({ couple: couple.state, outcome: plan.outcome }).map(each => (
          <ChoiceCard key={each} name="outcome" checked={outcome === each} onChoose={() => setOutcome(each)} label={t.kinds[each]} />
        ))}
      </fieldset>
      {tried && outcome === null && (
        <p className="fault-note" role="alert">
          {t.needOne}
        </p>
      )}
      <ReasonField draft={reason} fault={fault} tried={tried} />
      <WordsForBothField draft={forBoth} fault={fault} help={t.wordsHelp(names.first, names.second)} />
    </FormDialog>
  );
};
