import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import type { PlanKind } from '../generated/graphql';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FaultNote } from '../look/states';
import { useDraft } from '../look/use-draft';
import { safetyDocument } from '../safety/safety-queries';
import { coupleDocument, openPlanDocument } from './couple-queries';
import type { Couple } from './timeline-of';

/** A couple without a plan: who does what, and what it is about. */
export const OpenPlanCard = ({ couple }: { couple: Couple }) => {
  const words = useWords();
  const t = words.roadmap.plan;
  const focus = useDraft(`plan ${couple.id}`);
  const [kind, setKind] = useState<PlanKind>('ONE_REBUILDS');
  const [rebuilding, setRebuilding] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(openPlanDocument, [coupleDocument, safetyDocument, 'caseload', caseloadHeadDocument]);

  const needsWho = kind === 'ONE_REBUILDS' && rebuilding === null;
  const needsFocus = focus.text.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (needsWho || needsFocus) return;
    const input = { coupleId: couple.id, kind, rebuildingPartnerId: kind === 'MUTUAL' ? null : rebuilding, focus: focus.text.trim() };
    if (await act({ input })) focus.done();
  };

  return (
    <section className="card open-plan" id="plan">
      <div>
        <h2 className="serif">{t.title}</h2>
        <p className="muted">{t.text}</p>
      </div>
      <form onSubmit={event => void submit(event)}>
        <fieldset>
          <legend>{t.kind}</legend>
          <div className="choice-row">
            <ChoiceCard
              name="kind"
              checked={kind === 'ONE_REBUILDS'}
              onChoose={() => setKind('ONE_REBUILDS')}
              label={t.oneRebuilds}
              help={t.oneRebuildsHelp}
            />
            <ChoiceCard name="kind" checked={kind === 'MUTUAL'} onChoose={() => setKind('MUTUAL')} label={t.mutual} help={t.mutualHelp} />
          </div>
        </fieldset>
        {kind === 'ONE_REBUILDS' && (
          <fieldset>
            <legend>{t.who}</legend>
            <div className="choice-row">
              {couple.partners.map(partner => (
                <ChoiceCard
                  key={partner.id}
                  name="who"
                  checked={rebuilding === partner.id}
                  onChoose={() => setRebuilding(partner.id)}
                  label={partner.givenName}
                />
              ))}
            </div>
            {tried && needsWho && <p className="field-fault">{t.needWho}</p>}
          </fieldset>
        )}
        <TextField
          label={t.focus}
          multiline
          minRows={2}
          value={focus.text}
          onChange={event => focus.write(event.target.value)}
          error={tried && needsFocus}
          helperText={tried && needsFocus ? t.needFocus : (explainField(fault, 'focus', words) ?? t.focusHelp)}
        />
        {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
        <div className="row wrap">
          <span className="muted small grow">{t.privacy}</span>
          <Button type="submit" variant="contained" disabled={pending}>
            {pending ? t.saving : t.submit}
          </Button>
        </div>
      </form>
    </section>
  );
};
