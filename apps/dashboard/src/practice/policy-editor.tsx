import Button from '@mui/material/Button';
import { policyVariants, type PolicyVariant } from '@roadback/domain/policy';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Language, PolicyFieldsFragment } from '../generated/graphql';
import { explain, explainField } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { FaultNote } from '../look/states';
import { policyDocument, putPolicyInForceDocument, savePolicyDraftDocument } from './policy-queries';
import { checklistDocument } from './practice-queries';

const fields = { EN: 'textEn', ES: 'textEs' } as const satisfies Record<Language, string>;

/** The next version while it is written: its kind, and its text in both languages. */
export const PolicyEditor = ({ policy, onPut }: { policy: PolicyFieldsFragment; onPut: () => void }) => {
  const words = useWords();
  const t = words.onboarding.policy;
  const notify = useNotify();
  const templateOf = (variant: PolicyVariant) => policy.templates.find(each => each.variant === variant);
  const begun = policy.draft ?? policy.versions[0] ?? templateOf('NO_SECRETS');
  const [variant, setVariant] = useState<PolicyVariant>(begun?.variant ?? 'NO_SECRETS');
  const [texts, setTexts] = useState({ textEn: begun?.textEn ?? '', textEs: begun?.textEs ?? '' });
  const [revision, setRevision] = useState(policy.draft?.revision ?? 0);
  const [isPutting, setPutting] = useState(false);
  const draft = useAct(savePolicyDraftDocument);
  const put = useAct(putPolicyInForceDocument, [policyDocument, checklistDocument]);
  const fault = draft.fault ?? put.fault;

  const save = async (): Promise<number | null> => {
    const saved = await draft.act({ input: { revision, variant, ...texts } });
    const next = saved?.savePolicyDraft.draft?.revision ?? null;
    if (next !== null) setRevision(next);
    return next;
  };
  const saveAndSay = async () => {
    if ((await save()) !== null) notify(t.saved);
  };
  /** What comes into force is what is on the screen: it is saved first. */
  const putInForce = async () => {
    const saved = await save();
    if (saved === null || !(await put.act({ revision: saved }))) return;
    setPutting(false);
    notify(t.done);
    onPut();
  };
  const start = () => {
    const template = templateOf(variant);
    if (template) setTexts({ textEn: template.textEn, textEs: template.textEs });
  };

  return (
    <section className="card settings-part" aria-label={t.draft}>
      <div>
        <h2>{t.draft}</h2>
        <p className="muted">{t.law}</p>
      </div>
      <fieldset>
        <legend>{t.variant}</legend>
        <div className="policy-choices">
          {policyVariants.map(each => (
            <ChoiceCard
              key={each}
              name="policy-variant"
              checked={each === variant}
              onChoose={() => setVariant(each)}
              label={t.variants[each].label}
              help={t.variants[each].help}
            />
          ))}
        </div>
      </fieldset>
      <div>
        <Button variant="outlined" size="small" onClick={start}>
          {t.start}
        </Button>
      </div>
      {(['EN', 'ES'] as const).map(language => (
        <LineField
          key={language}
          label={t.text[language]}
          multiline
          minRows={8}
          maxRows={22}
          value={texts[fields[language]]}
          onChange={event => setTexts(before => ({ ...before, [fields[language]]: event.target.value }))}
          fault={explainField(fault, fields[language], words)}
          slotProps={{ htmlInput: { lang: language.toLowerCase() } }}
        />
      ))}
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row wrap">
        <Button variant="outlined" disabled={draft.pending || put.pending} onClick={() => void saveAndSay()}>
          {draft.pending ? words.people.saving : t.save}
        </Button>
        <Button variant="contained" disabled={draft.pending || put.pending} onClick={() => setPutting(true)}>
          {t.put}
        </Button>
      </div>
      {isPutting && (
        <FormDialog
          title={t.putTitle}
          text={t.putText}
          submit={t.putSubmit}
          submitting={words.people.saving}
          pending={draft.pending || put.pending}
          fault={fault}
          onSubmit={() => void putInForce()}
          onClose={() => setPutting(false)}
        >
          {null}
        </FormDialog>
      )}
    </section>
  );
};
