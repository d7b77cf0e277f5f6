import AddIcon from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import { mostOptions } from '@roadback/domain/exercise-faults';
import { useWords } from '../language/use-words';
import { emptyShows, LineField } from '../look/line-field';
import { FaultNote } from '../look/states';
import { option, withOptions } from './draft-changes';
import { TwoLanguages, type QuestionPart } from './two-languages';

/** What can be chosen, and how much of it. */
export const OptionsEditor = ({ question, at, before, telling, onChange }: QuestionPart) => {
  const { type, options, maxChoices } = question;
  const { ownExercises: t, faults: said } = useWords();
  const { faults } = telling;
  const fault = faults[`${at}.options`];
  const mostFault = faults[`${at}.maxChoices`];
  return (
    <fieldset className="own-options">
      <legend>{t.fields.options}</legend>
      {options.map((each, place) => (
        <div key={each.key} className="row own-option">
          <TwoLanguages
            label={t.option(String(place + 1))}
            path={`${at}.options.${place}.label`}
            words={each.label}
            before={before?.options.find(({ key }) => key === each.key)?.label}
            telling={telling}
            onChange={label => onChange({ options: options.map(other => (other.key === each.key ? { ...other, label } : other)) })}
          />
          <IconButton
            size="small"
            aria-label={t.removeOption(String(place + 1))}
            onClick={() =>
              onChange(
                withOptions(
                  question,
                  options.filter(({ key }) => key !== each.key),
                ),
              )
            }
          >
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </div>
      ))}
      {fault && <FaultNote>{said.byField[fault]}</FaultNote>}
      <div className="row wrap">
        <Button
          variant="outlined"
          size="small"
          startIcon={<AddIcon />}
          disabled={options.length >= mostOptions}
          onClick={() => onChange({ options: [...options, option(options.map(({ key }) => key))] })}
        >
          {t.addOption}
        </Button>
        {type === 'MULTIPLE_CHOICE' && (
          <LineField
            select
            slotProps={emptyShows}
            size="small"
            label={t.fields.maxChoices}
            value={maxChoices === null ? '' : String(maxChoices)}
            onChange={event => onChange({ maxChoices: event.target.value === '' ? null : Number(event.target.value) })}
            fault={mostFault && said.byField[mostFault]}
            sx={{ width: 190 }}
          >
            <MenuItem value="">{t.anyNumber}</MenuItem>
            {options.map((_, place) => (
              <MenuItem key={place} value={String(place + 1)}>
                {place + 1}
              </MenuItem>
            ))}
          </LineField>
        )}
      </div>
    </fieldset>
  );
};
