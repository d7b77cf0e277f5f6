import { saysWhyNow } from '@roadback/domain/care-team';
import { actsFrom, saysWhy } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { useIsCovering } from '../care-team/care-rights';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { namesOf } from '../caseload/partner-signs';
import type { PlanFieldsFragment, StepAct } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FormDialog } from '../look/form-dialog';
import { useDraft } from '../look/use-draft';
import { coupleDocument, moveStepDocument } from './couple-queries';
import { ReasonField, WhyNowField, WordsForBothField } from './reason-field';
import { asEvidence, StepEvidence, useEvidence } from './step-evidence';
import type { Couple } from './timeline-of';

/** A counselor moves a step: what was counted is at hand, the reason is theirs, and words that both partners read if wanted (R1, R2). */
export const StepDialog = ({
  couple,
  planId,
  step: { step, state },
  onClose,
}: {
  couple: Couple;
  planId: string;
  step: PlanFieldsFragment['steps'][number];
  onClose: () => void;
}) => {
  const { steps, dialog: t } = useWords().roadmap;
  const names = namesOf(couple.partners);
  const acts = actsFrom(state);
  const [picked, setPicked] = useState<StepAct | null>(null);
  const chosen = acts.length === 1 ? acts[0]! : (acts.find(each => each === picked) ?? null);
  const reason = useDraft(`reason ${planId} ${step}`);
  const forBoth = useDraft(`words ${planId} ${step}`);
  const isCovering = useIsCovering();
  const whyNow = useDraft(`why now ${planId} ${step}`);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(moveStepDocument, [coupleDocument, 'caseload', caseloadHeadDocument]);
  const evidence = useEvidence(couple, step);

  const submit = async () => {
    setTried(true);
    if (!saysWhy(reason.text) || chosen === null || !saysWhyNow(isCovering, whyNow.text)) return;
    const input = {
      planId,
      step,
      act: chosen,
      reason: reason.text.trim(),
      wordsForBoth: forBoth.text.trim() || null,
      evidence: asEvidence(evidence.shown),
      coverReason: isCovering ? whyNow.text.trim() : null,
    };
    if (!(await act({ input }))) return;
    reason.done();
    forBoth.done();
    whyNow.done();
    onClose();
  };

  return (
    <FormDialog
      title={chosen && acts.length === 1 ? t.titles[chosen](steps[step].name) : t.moveTitle(steps[step].name)}
      {...(chosen && acts.length === 1 ? { text: t.texts[chosen] } : {})}
      submit={chosen ? t.submits[chosen] : t.choose}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {acts.length > 1 && (
        <fieldset className="choice-column">
          <legend>{t.what}</legend>
          {acts.map(each => (
            <ChoiceCard
              key={each}
              name="act"
              checked={chosen === each}
              onChoose={() => setPicked(each)}
              label={t.submits[each]}
              help={t.texts[each]}
            />
          ))}
          {tried && chosen === null && (
            <p className="fault-note" role="alert">
              {t.needAct}
            </p>
          )}
        </fieldset>
      )}
      <StepEvidence couple={couple} {...evidence} />
      <ReasonField draft={reason} fault={fault} tried={tried} autoFocus={acts.length === 1} />
      {isCovering && <WhyNowField draft={whyNow} fault={fault} tried={tried} />}
      <WordsForBothField draft={forBoth} fault={fault} help={t.wordsHelp(names.first, names.second)} />
    </FormDialog>
  );
};
