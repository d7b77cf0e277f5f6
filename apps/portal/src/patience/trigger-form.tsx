import { longestCue, needs, type Need } from '@roadback/domain/trigger';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { forgetDraft } from '../device/drafts';
import { useDraft } from '../device/use-draft';
import type { LogTriggerInput } from '../generated/graphql';
import { Choices } from '../questions/choices';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { Readers, type ReaderNames } from '../shell/readers';
import { Scale } from '../shell/scale';
import { Skeleton, TroubleLine } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { AtOnce } from '../shell/at-once';
import { useWords } from '../words/words';

const subject = 'trigger:new';

interface TriggerDraft {
  intensity: number | null;
  cue: string;
  need: Need | null;
  share: 'NO' | 'YES';
  helped: string;
}

/** One hard moment in half a minute: how hard, what is needed, and words for whoever wants them. Private unless its author says so (R5). */
export function TriggerForm({
  personId,
  names,
  mayShare,
  onLeave,
}: {
  personId: string;
  names: ReaderNames;
  mayShare: boolean;
  onLeave: () => void;
}) {
  const { t, today } = useWords();
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<TriggerDraft>(personId, subject, () => ({ intensity: null, cue: '', need: null, share: 'NO', helped: '' }));
  const send = useAct(
    useCallback(
      async (input: LogTriggerInput) => {
        await postOffice.put(personId, { kind: 'TRIGGER', input });
        // It lies in the outbox now, and the next moment begins with an empty page.
        await forgetDraft(personId, subject, input.idempotencyKey);
        onLeave();
      },
      [postOffice, personId, onLeave],
    ),
  );
  if (!inHand) return <Skeleton heights={[80, 180, 90]} />;
  const { draft, write, survives } = inHand;
  const { intensity, cue, need, share, helped } = draft.content;
  const canShare = mayShare && need !== null && need !== 'NOTHING';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (intensity === null || need === null) return;
    send.run({
      day: today(),
      cue: cue.trim() || null,
      intensity,
      helped: helped.trim() || null,
      need,
      shareNeed: canShare && share === 'YES',
      idempotencyKey: draft.key,
    });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Scale
        label={t.patience.form.intensity}
        value={intensity}
        onChange={value => write(content => ({ ...content, intensity: value }))}
        min={0}
        max={10}
        minLabel={t.patience.form.low}
        maxLabel={t.patience.form.high}
        optional={false}
      />
      <FewWords
        label={t.patience.form.cue}
        hint={t.patience.form.cueHint}
        value={cue}
        onChange={text => write(content => ({ ...content, cue: text }))}
      />
      <Choices
        legend={t.patience.form.need}
        choices={needs.map(value => ({ value, label: t.patience.form.needs[value] }))}
        chosen={need}
        onChoose={value => write(content => ({ ...content, need: value }))}
      />
      {canShare && (
        <>
          <Choices
            legend={t.patience.form.share(names.partner)}
            choices={[
              { value: 'NO', label: t.patience.form.shareNo(names.counselor) },
              { value: 'YES', label: t.patience.form.shareYes(names.partner, t.patience.words[need]) },
            ]}
            chosen={share}
            onChoose={value => write(content => ({ ...content, share: value }))}
          />
          <p className="hint">{t.patience.form.shareHint(names.partner)}</p>
        </>
      )}
      <FewWords label={t.patience.form.helped} value={helped} onChange={text => write(content => ({ ...content, helped: text }))} />
      <p className="hint">
        <AtOnce>{t.task.atOnce}</AtOnce>
      </p>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      {canShare && share === 'YES' && <p className="muted small">{t.patience.rest}</p>}
      <Readers visibility="PRIVATE" names={names} />
      <p className="fault" role="alert">
        {tried && (intensity === null || need === null) && t.patience.form.notWhole}
      </p>
      <TroubleLine trouble={send.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={onLeave}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn" disabled={send.busy}>
          {t.patience.form.send}
        </button>
      </div>
    </form>
  );
}

function FewWords({ label, hint, value, onChange }: { label: string; hint?: string; value: string; onChange: (text: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="own-words"
        rows={2}
        maxLength={longestCue}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
