import { faultsOfRetention, mostYears, type RecordClass } from '@roadback/domain/records';
import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { FaultNote } from '../look/states';
import { changeRetentionDocument, recordsDocument } from './record-queries';

/** How long each class is kept after the end of care. */
export const RetentionCard = ({ rules }: { rules: readonly { recordClass: RecordClass; years: number }[] }) => {
  const words = useWords();
  const { classes, saving, retention: t } = words.records;
  const notify = useNotify();
  const [years, setYears] = useState<Record<RecordClass, string>>(
    () => Object.fromEntries(rules.map(rule => [rule.recordClass, String(rule.years)])) as Record<RecordClass, string>,
  );
  const [tried, setTried] = useState(false);
  const { act, pending, fault } = useAct(changeRetentionDocument, [recordsDocument]);
  const faults = faultsOfRetention({ WORDS: numberOf(years.WORDS), CONTACT: numberOf(years.CONTACT) });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const changed = rules.map(({ recordClass }) => ({ recordClass, years: numberOf(years[recordClass]) }));
    if (await act({ input: { rules: changed } })) notify(t.saved);
  };
  return (
    <form className="card stack" aria-label={t.heading} onSubmit={event => void save(event)} noValidate>
      <h2>{t.heading}</h2>
      <p className="muted">{t.text}</p>
      <div className="two-fields">
        {rules.map(({ recordClass }) => (
          <LineField
            key={recordClass}
            label={`${classes[recordClass]}: ${t.years}`}
            type="number"
            value={years[recordClass]}
            onChange={event => setYears(before => ({ ...before, [recordClass]: event.target.value }))}
            fault={tried && faults[recordClass] ? t.range : undefined}
            slotProps={{ htmlInput: { min: 0, max: mostYears, step: 1 } }}
          />
        ))}
      </div>
      {fault && <FaultNote>{explain(fault, words)}</FaultNote>}
      <div className="row">
        <Button type="submit" size="small" variant="outlined" disabled={pending}>
          {pending ? saving : t.save}
        </Button>
      </div>
    </form>
  );
};

/** An empty field is no number, not zero years. */
const numberOf = (text: string): number => (text.trim() === '' ? NaN : Number(text));
