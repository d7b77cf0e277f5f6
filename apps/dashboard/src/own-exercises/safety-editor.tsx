import MenuItem from '@mui/material/MenuItem';
import type { ExerciseFault } from '@roadback/domain/exercise-faults';
import { safetyAreas } from '@roadback/domain/risk-rules';
import { useWords } from '../language/use-words';
import { emptyShows, LineField } from '../look/line-field';
import { asSafety, type Question } from './draft-changes';
import { OptionChecks } from './option-checks';

/** Whether a choice is one about safety, after which answers somebody must look, and what follows then. */
export const SafetyEditor = ({
  question,
  fault,
  onChange,
}: {
  question: Question;
  fault: ExerciseFault | undefined;
  onChange: (change: Partial<Question>) => void;
}) => {
  const { ownExercises, faults: said } = useWords();
  const t = ownExercises.safety;
  const { safety, options } = question;
  return (
    <div className="own-branch">
      <LineField
        select
        slotProps={emptyShows}
        label={t.label}
        value={safety?.area ?? ''}
        onChange={event => onChange(asSafety(question, safetyAreas.find(area => area === event.target.value) ?? null))}
        fault={fault && said.byField[fault]}
      >
        <MenuItem value="">{t.none}</MenuItem>
        {safetyAreas.map(area => (
          <MenuItem key={area} value={area}>
            {t.areas[area]}
          </MenuItem>
        ))}
      </LineField>
      {safety && (
        <>
          <div role="group" aria-label={t.which}>
            <p className="muted small">{t.which}</p>
            <OptionChecks options={options} chosen={safety.answers} onChange={answers => onChange({ safety: { ...safety, answers } })} />
          </div>
          <p className="muted small">{t.follows[safety.area]}</p>
        </>
      )}
    </div>
  );
};
