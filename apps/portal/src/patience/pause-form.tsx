import { faultsOfPause, longestPhrase } from '@roadback/domain/pause';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { useDraft } from '../device/use-draft';
import type { ProposePauseInput } from '../generated/graphql';
import { usePostOffice } from '../sending/post-office-context';
import { useAct } from '../server/use-act';
import { Field } from '../shell/field';
import { Icon } from '../shell/icons';
import { Skeleton, TroubleLine } from '../shell/states';
import { DraftKept } from '../task/task-foot';
import { useWords } from '../words/words';
import type { MyPause } from './use-patience';
import { useStaffNames } from '../care-team/use-care-team';

const lengths = [20, 30, 45, 60, 90, 120, 240];

/** Proposes a phrase and a length. It needs no answer, and can be taken back. */
export function PauseForm({ personId, pause, onLeave }: { personId: string; pause: MyPause; onLeave: () => void }) {
  const { t } = useWords();
  const { staff } = useStaffNames(pause.counselorName ?? '');
  const id = useId();
  const postOffice = usePostOffice();
  const [tried, setTried] = useState(false);
  const inHand = useDraft<{ phrase: string; minutes: number }>(personId, 'pause:new', () => ({ phrase: '', minutes: 30 }));
  const send = useAct(
    useCallback(
      async (input: ProposePauseInput) => {
        await postOffice.put(personId, { kind: 'PAUSE_PROPOSAL', input });
        onLeave();
      },
      [postOffice, personId, onLeave],
    ),
  );
  if (!inHand) return <Skeleton heights={[80, 60]} />;
  const { draft, write, survives } = inHand;
  const { phrase, minutes } = draft.content;
  const faults = faultsOfPause({ phrase, minutes });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length === 0) send.run({ phrase: phrase.trim(), minutes, idempotencyKey: draft.key });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field
        label={t.patience.pause.phrase}
        hint={t.patience.pause.phraseHint}
        fault={tried && faults.phrase ? t.patience.pause.needed : null}
        maxLength={longestPhrase}
        autoComplete="off"
        value={phrase}
        onChange={event => write(content => ({ ...content, phrase: event.target.value }))}
      />
      <div className="field">
        <label htmlFor={id}>{t.patience.pause.minutes}</label>
        <select id={id} value={minutes} onChange={event => write(content => ({ ...content, minutes: Number(event.target.value) }))}>
          {lengths.map(each => (
            <option key={each} value={each}>
              {t.patience.pause.minutesOf(each)}
            </option>
          ))}
        </select>
      </div>
      <DraftKept survives={survives} touchedAt={draft.touchedAt} />
      <p className="reads-line">
        <Icon name="people" />
        <span>{t.patience.pause.readers(pause.partnerName ?? '', staff)}</span>
      </p>
      <TroubleLine trouble={send.trouble} />
      <div className="same">
        <button type="button" className="btn soft" onClick={onLeave}>
          {t.app.cancel}
        </button>
        <button type="submit" className="btn" disabled={send.busy}>
          {t.patience.pause.send}
        </button>
      </div>
    </form>
  );
}
