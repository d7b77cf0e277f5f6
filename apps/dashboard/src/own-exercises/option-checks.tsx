import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { Question } from './draft-changes';
import { useSaid } from './use-said';

interface Props {
  options: Question['options'];
  /** The keys of those that are chosen. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Some of the answers to a question, each to be ticked. */
export const OptionChecks = ({ options, chosen, onChange }: Props) => {
  const say = useSaid();
  return options.map(({ key, label }) => (
    <FormControlLabel
      key={key}
      control={
        <Checkbox
          size="small"
          checked={chosen.includes(key)}
          onChange={event => onChange(event.target.checked ? [...chosen, key] : chosen.filter(each => each !== key))}
        />
      }
      label={say(label)}
    />
  ));
};
