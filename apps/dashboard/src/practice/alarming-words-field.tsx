import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useWords } from '../language/use-words';

/** Whether phrases about harm are looked for in what clients send: what it does, and that it cannot be relied on, stands with it. */
export const AlarmingWordsField = ({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) => {
  const { settings: t } = useWords().alerts;
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={isOn}
            onChange={event => onChange(event.target.checked)}
            slotProps={{ input: { 'aria-describedby': 'alarming-words' } }}
          />
        }
        label={t.words}
      />
      <div id="alarming-words" className="muted small">
        <p>{t.wordsText}</p>
        <p>{t.wordsUnreliable}</p>
      </div>
    </div>
  );
};
