import TextField from '@mui/material/TextField';
import { saysWhyNow } from '@roadback/domain/care-team';
import { actsFrom, lapseKinds, saysWhy, whyStepsRest } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useIsCovering } from '../care-team/care-rights';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { namesOf } from '../caseload/partner-signs';
import type { LapseKind, PlanFieldsFragment, RoadmapStep } from '../generated/graphql';
import { newKey } from '../graphql/new-key';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FormDialog } from '../look/form-dialog';
import { useDraft } from '../look/use-draft';
import { safetyDocument } from '../safety/safety-queries';
import { coupleDocument, recordLapseDocument } from './couple-queries';
import { ReasonField, WhyNowField, WordsForBothField } from './reason-field';
import { asEvidence, StepEvidence, useEvidence } from './step-evidence';
import type { Couple } from './timeline-of';

/** A lapse goes into the record; coming back to a step is offered beside it and never done by itself (R1, R2). */
export const LapseDialog = ({ couple, plan, onClose }: { couple: Couple; plan: PlanFieldsFragment; onClose: () => void }) => {
  const words = useWords();
  const { roadmap } = words;
  const t = words.plan.lapse;
  const dates = useDates();
  const notify = useNotify();
  const names = namesOf(couple.partners);
  const [partnerId, setPartnerId] = useState<string | null>(null);
  const [kind, setKind] = useState<LapseKind | null>(null);
  const [day, setDay] = useState(dates.today());
  const [step, setStep] = useState<RoadmapStep | null>(null);
  const note = useDraft(`lapse ${plan.id}`);
  const forBoth = useDraft(`lapse words ${plan.id}`);
  const isCovering = useIsCovering();
  const whyNow = useDraft(`lapse why now ${plan.id}`);
  const [tried, setTried] = useState(false);
  // One key for this dialog: sent twice it is recorded once (R12).
  const [idempotencyKey] = useState(newKey);
  const { act, pending, fault } = useAct(recordLapseDocument, [coupleDocument, safetyDocument, 'caseload', caseloadHeadDocument]);
  const evidence = useEvidence(couple, step);
  const back = whyStepsRest({ couple: couple.state, outcome: plan.outcome })
    ? []
    : plan.steps.filter(({ state }) => actsFrom(state).includes('STEP_BACK'));

  const submit = async () => {
    setTried(true);
    if (!saysWhy(note.text) || partnerId === null || kind === null || day === '') return;
    if (step && !saysWhyNow(isCovering, whyNow.text)) return;
    const stepBack = step && {
      step,
      wordsForBoth: forBoth.text.trim() || null,
      evidence: asEvidence(evidence.shown),
      coverReason: isCovering ? whyNow.text.trim() : null,
    };
    if (!(await act({ input: { planId: plan.id, partnerId, kind, day, note: note.text.trim(), stepBack, idempotencyKey } }))) return;
    note.done();
    forBoth.done();
    whyNow.done();
    notify(t.recorded);
    onClose();
  };

  return (
    <FormDialog
      title={t.title}
      text={t.text(names.first, names.second)}
      submit={step ? t.submitBack : t.submit}
      submitting={t.saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <fieldset>
        <legend>{t.whose}</legend>
        <div className="choice-row">
          {couple.partners.map(partner => (
            <ChoiceCard
              key={partner.id}
              name="whose"
              checked={partnerId === partner.id}
              onChoose={() => setPartnerId(partner.id)}
              label={partner.givenName}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="choice-column">
        <legend>{t.kind}</legend>
        {lapseKinds.map(each => (
          <ChoiceCard
            key={each}
            name="kind"
            checked={kind === each}
            onChoose={() => setKind(each)}
            label={t.kinds[each]}
            help={t.helps[each]}
          />
        ))}
      </fieldset>
      {tried && (partnerId === null || kind === null) && (
        <p className="fault-note" role="alert">
          {t.needBoth}
        </p>
      )}
      <TextField
        type="date"
        label={t.day}
        required
        value={day}
        onChange={event => setDay(event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: dates.today() } }}
      />
      <ReasonField draft={note} fault={fault} tried={tried} label={t.note} help={t.noteHelp} field="note" />
      {back.length > 0 && (
        <fieldset className="choice-column">
          <legend>{t.back}</legend>
          <ChoiceCard name="back" checked={step === null} onChoose={() => setStep(null)} label={t.stay} help={t.stayHelp} />
          {back.map(each => (
            <ChoiceCard
              key={each.step}
              name="back"
              checked={step === each.step}
              onChoose={() => setStep(each.step)}
              label={t.backTo(roadmap.steps[each.step].name)}
            />
          ))}
        </fieldset>
      )}
      {step && (
        <>
          <StepEvidence couple={couple} {...evidence} />
          {isCovering && <WhyNowField draft={whyNow} fault={fault} tried={tried} />}
          <WordsForBothField draft={forBoth} fault={fault} help={roadmap.dialog.wordsHelp(names.first, names.second)} />
        </>
      )}
    </FormDialog>
  );
};
