import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { TwoLanguages, type QuestionPart } from './two-languages';

const nothing = { en: '', es: '' };
const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

/** From where to where a number or a scale goes, and what the two ends of a scale mean. */
export const RangeEditor = ({ question: { type, min, max, minLabel, maxLabel }, at, before, telling, onChange }: QuestionPart) => {
  const { ownExercises: t, faults: said } = useWords();
  const fault = telling.faults[`${at}.min`];
  return (
    <>
      <div className="own-row">
        <LineField
          label={t.lowest}
          type="number"
          value={min ?? ''}
          onChange={event => onChange({ min: numberOf(event.target.value) })}
          fault={fault && said.byField[fault]}
        />
        <LineField label={t.highest} type="number" value={max ?? ''} onChange={event => onChange({ max: numberOf(event.target.value) })} />
      </div>
      {type === 'SCALE' && (
        <>
          <TwoLanguages
            label={t.fields.minLabel}
            path={`${at}.minLabel`}
            words={minLabel ?? nothing}
            before={before?.minLabel}
            telling={telling}
            onChange={words => onChange({ minLabel: words })}
          />
          <TwoLanguages
            label={t.fields.maxLabel}
            path={`${at}.maxLabel`}
            words={maxLabel ?? nothing}
            before={before?.maxLabel}
            telling={telling}
            onChange={words => onChange({ maxLabel: words })}
          />
        </>
      )}
    </>
  );
};
