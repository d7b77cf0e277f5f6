import MenuItem from '@mui/material/MenuItem';
import type { ExerciseFault } from '@roadback/domain/exercise-faults';
import { useWords } from '../language/use-words';
import { emptyShows, LineField } from '../look/line-field';
import { leadingTo, type Draft, type Question } from './draft-changes';
import { OptionChecks } from './option-checks';
import { useSaid } from './use-said';

/** When a question comes up, in words: always, or only after certain answers to an earlier one. */
export const BranchEditor = ({
  draft,
  index,
  fault,
  onChange,
}: {
  draft: Draft;
  index: number;
  fault: ExerciseFault | undefined;
  onChange: (shownIf: Question['shownIf']) => void;
}) => {
  const { ownExercises: t, faults: said } = useWords();
  const say = useSaid();
  const { shownIf } = draft.questions[index]!;
  const choices = leadingTo(draft, index);
  const from = choices.find(({ key }) => key === shownIf?.question);
  if (choices.length === 0 && !shownIf) return null;
  return (
    <div className="own-branch">
      <LineField
        select
        slotProps={emptyShows}
        label={t.branch}
        value={from?.key ?? ''}
        onChange={event => onChange(event.target.value === '' ? null : { question: event.target.value, answers: [] })}
        fault={fault && said.byField[fault]}
      >
        <MenuItem value="">{t.always}</MenuItem>
        {choices.map(({ key, prompt }) => (
          <MenuItem key={key} value={key}>
            {t.onlyAfter(say(prompt))}
          </MenuItem>
        ))}
      </LineField>
      {from && shownIf && (
        <div role="group" aria-label={t.whichAnswers}>
          <OptionChecks options={from.options} chosen={shownIf.answers} onChange={answers => onChange({ ...shownIf, answers })} />
        </div>
      )}
    </div>
  );
};
