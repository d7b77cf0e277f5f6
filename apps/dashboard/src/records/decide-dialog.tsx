import { recordClasses, type RecordClass } from '@roadback/domain/records';
import { saysWhy } from '@roadback/domain/roadmap';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { decideErasureDocument, recordsDocument } from './record-queries';
import type { Erasure } from './records-page';

interface Choice {
  act: 'ERASE' | 'KEEP';
  reason: string;
}

/** Class by class: erased for good, or kept with a reason and until a day. What cannot be done today is not offered. */
export const DecideDialog = ({ erasure, onClose }: { erasure: Erasure; onClose: () => void }) => {
  const { classes, saving, erasures: t } = useWords().records;
  const dates = useDates();
  const notify = useNotify();
  const [tried, setTried] = useState(false);
  const [choices, setChoices] = useState<Record<RecordClass, Choice>>({
    WORDS: { act: 'KEEP', reason: '' },
    CONTACT: { act: 'KEEP', reason: '' },
  });
  const set = (recordClass: RecordClass, change: Partial<Choice>) =>
    setChoices(before => ({ ...before, [recordClass]: { ...before[recordClass], ...change } }));
  const { act, pending, fault } = useAct(decideErasureDocument, [recordsDocument, 'clients']);
  const mayErase = !erasure.isInCare && !erasure.isHeld;
  const isShort = (recordClass: RecordClass) => choices[recordClass].act === 'KEEP' && !saysWhy(choices[recordClass].reason);
  const submit = async () => {
    setTried(true);
    if (recordClasses.some(isShort)) return;
    const decisions = recordClasses.map(recordClass => ({
      recordClass,
      act: choices[recordClass].act,
      reason: choices[recordClass].act === 'KEEP' ? choices[recordClass].reason.trim() : null,
    }));
    if (!(await act({ input: { erasureId: erasure.id, decisions } }))) return;
    notify(t.decided);
    onClose();
  };
  const untilOf = (recordClass: RecordClass): string => {
    const until = erasure.wouldKeep.find(each => each.recordClass === recordClass)?.keptUntil;
    return until ? t.keepUntil(dates.fullDay(until)) : t.keep;
  };
  return (
    <FormDialog
      title={t.decideTitle(erasure.clientName)}
      text={t.decideText}
      submit={t.submit}
      submitting={saving}
      pending={pending}
      fault={fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {erasure.isHeld && <p>{t.held}</p>}
      {erasure.isInCare && <p>{t.inCare}</p>}
      {recordClasses.map(recordClass => (
        <fieldset key={recordClass} className="choices">
          <legend>{classes[recordClass]}</legend>
          <ChoiceCard
            name={recordClass}
            checked={choices[recordClass].act === 'KEEP'}
            onChoose={() => set(recordClass, { act: 'KEEP' })}
            label={untilOf(recordClass)}
          />
          <ChoiceCard
            name={recordClass}
            checked={choices[recordClass].act === 'ERASE'}
            onChoose={() => set(recordClass, { act: 'ERASE' })}
            label={t.erase}
            disabled={!mayErase}
          />
          {choices[recordClass].act === 'KEEP' && (
            <LineField
              label={t.why}
              value={choices[recordClass].reason}
              onChange={event => set(recordClass, { reason: event.target.value })}
              fault={tried && isShort(recordClass) ? t.whyShort : undefined}
              fullWidth
            />
          )}
        </fieldset>
      ))}
    </FormDialog>
  );
};
