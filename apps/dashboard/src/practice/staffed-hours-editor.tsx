import AddIcon from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import { weekdays } from '@roadback/domain/schedule';
import type { PracticeSettingsFragment } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import './checklist.css';

/** A span with a key of its own, so that taking one away takes that one away. */
export type HoursDraft = PracticeSettingsFragment['staffedHours'][number] & { key: string };

let made = 0;
export const hoursDraft = (span: Omit<HoursDraft, 'key'>): HoursDraft => ({ ...span, key: String((made += 1)) });
const fiveDays = (): HoursDraft[] => weekdays.slice(0, 5).map(weekday => hoursDraft({ weekday, from: '09:00', until: '17:00' }));

export const StaffedHoursEditor = ({ hours, onChange }: { hours: readonly HoursDraft[]; onChange: (hours: HoursDraft[]) => void }) => {
  const t = useWords().onboarding.hours;
  const change = (key: string, part: Partial<HoursDraft>) => onChange(hours.map(span => (span.key === key ? { ...span, ...part } : span)));
  return (
    <>
      {hours.length === 0 && <p className="muted">{t.none}</p>}
      {hours.map(span => (
        <fieldset key={span.key} className="staffed-span">
          <legend className="sr-only">{t.days[span.weekday]}</legend>
          <LineField
            label={t.day}
            select
            value={span.weekday}
            onChange={event => change(span.key, { weekday: weekdays.find(day => day === event.target.value) ?? span.weekday })}
          >
            {weekdays.map(day => (
              <MenuItem key={day} value={day}>
                {t.days[day]}
              </MenuItem>
            ))}
          </LineField>
          {(['from', 'until'] as const).map(end => (
            <LineField
              key={end}
              label={t[end]}
              type="time"
              value={span[end]}
              onChange={event => change(span.key, { [end]: event.target.value })}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          ))}
          <IconButton aria-label={t.remove(t.days[span.weekday])} onClick={() => onChange(hours.filter(each => each.key !== span.key))}>
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </fieldset>
      ))}
      <div className="row wrap">
        <Button
          variant="outlined"
          size="small"
          startIcon={<AddIcon />}
          onClick={() => onChange([...hours, hoursDraft({ weekday: 'MO', from: '09:00', until: '17:00' })])}
        >
          {t.add}
        </Button>
        {hours.length === 0 && (
          <Button variant="outlined" size="small" onClick={() => onChange(fiveDays())}>
            {t.week}
          </Button>
        )}
      </div>
    </>
  );
};
