import { useCallback, useState, type FormEvent } from 'react';
import { useDraft } from '../device/use-draft';
import type { LookTogetherInput } from '../generated/graphql';
import { Attention } from '../sending/attention';
import { subjectOf } from '../sending/outbox';
import { useEntries, usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { Icon } from '../shell/icons';
import { Scale } from '../shell/scale';
import { Skeleton, TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import type { MyAgreement } from './use-agreement';
import { useStaffNames } from '../care-team/use-care-team';

/** How hard it was to look together; for oneself and the care team. What was seen has no field. */
export function LookForm({ agreement, personId }: { agreement: MyAgreement; personId: string }) {
  const { t } = useWords();
  const entry = useEntries(personId).find(kept => subjectOf(kept.cargo) === `look:${agreement.id}`);
  return (
    <section className="card" aria-labelledby="look">
      <h2 id="look">{t.agreement.lookTitle}</h2>
      <p className="muted">{t.agreement.lookHelp}</p>
      {entry?.trouble && <Attention entry={entry} title={t.agreement.lookTitle} canEdit />}
      {entry && !entry.trouble ? (
        <p className="kept" role="status">
          <Icon name="check" size={16} weight={2} />
          {t.agreement.onItsWay}
        </p>
      ) : (
        <Fields key={agreement.looks.length} agreement={agreement} personId={personId} />
      )}
    </section>
  );
}

interface LookDraft {
  before: number | null;
  after: number | null;
}

function Fields({ agreement: { id, counselorName }, personId }: { agreement: MyAgreement; personId: string }) {
  const { t } = useWords();
  const { youAndStaff } = useStaffNames(counselorName);
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<LookDraft>(personId, `look:${id}`, () => ({ before: null, after: null }));
  const send = useAct(useCallback((input: LookTogetherInput) => postOffice.put(personId, { kind: 'LOOK', input }), [postOffice, personId]));
  if (!inHand) return <Skeleton heights={[160]} />;
  const { draft, write } = inHand;
  const { before, after } = draft.content;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (before !== null && after !== null) send.run({ agreementId: id, before, after, idempotencyKey: draft.key });
  };
  const scale = (part: keyof LookDraft) => (
    <Scale
      label={t.agreement[part]}
      value={draft.content[part]}
      onChange={value => write(content => ({ ...content, [part]: value }))}
      min={0}
      max={10}
      minLabel={t.agreement.calm}
      maxLabel={t.agreement.distressed}
      optional={false}
    />
  );
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {scale('before')}
      {scale('after')}
      <p className="fault" role="alert">
        {tried && (before === null || after === null) && t.agreement.needed}
      </p>
      <p className="reads-line">
        <Icon name="lock" />
        <span>{t.readers.PRIVATE(youAndStaff)}</span>
      </p>
      <TroubleLine trouble={send.trouble} />
      <button type="submit" className="btn" disabled={send.busy}>
        {t.agreement.save}
      </button>
    </form>
  );
}
