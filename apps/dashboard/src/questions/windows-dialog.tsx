import Button from '@mui/material/Button';
import { faultsOfWindows, longestWindow, shortestWindow } from '@roadback/domain/question-window';
import { weekdays as everyDay, type Weekday } from '@roadback/domain/schedule';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import type { QuestionWindowsFieldsFragment } from '../generated/graphql';
import { useAct } from '../graphql/use-act';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { LineField } from '../look/line-field';
import { TimeZoneField } from '../look/time-zone-field';
import type { Couple } from '../couple/timeline-of';
import { agreeQuestionWindowsDocument, endQuestionWindowsDocument, questionsDocument } from './question-queries';

/** The times that both agreed to with the counselor: days, a time by the clock of a named zone, and how long. */
export const WindowsDialog = ({
  couple,
  windows,
  onClose,
}: {
  couple: Couple;
  windows: QuestionWindowsFieldsFragment | null;
  onClose: () => void;
}) => {
  const words = useWords();
  const { questions: t, schedule } = words;
  const notify = useNotify();
  const daysId = useId();
  const { timeZone: mine } = useDates();
  const [tried, setTried] = useState(false);
  const [on, setOn] = useState<readonly Weekday[]>(windows?.weekdays ?? []);
  const [opensAt, setOpensAt] = useState(windows?.opensAt ?? '19:30');
  const [minutes, setMinutes] = useState(String(windows?.minutes ?? 30));
  const [timeZone, setTimeZone] = useState(windows?.timeZone ?? mine);
  const agree = useAct(agreeQuestionWindowsDocument, [questionsDocument]);
  const end = useAct(endQuestionWindowsDocument, [questionsDocument]);
  const faults = faultsOfWindows({ weekdays: on, opensAt, minutes: Number(minutes) });
  const pending = agree.pending || end.pending;

  const submit = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0 || opensAt === '') return;
    const input = { coupleId: couple.id, weekdays: [...on], opensAt, minutes: Number(minutes), timeZone };
    if (!(await agree.act({ input }))) return;
    notify(t.saved);
    onClose();
  };
  const ends = async () => {
    if (!(await end.act({ coupleId: couple.id }))) return;
    notify(t.ended);
    onClose();
  };
  const toggle = (day: Weekday) =>
    setOn(on.includes(day) ? on.filter(each => each !== day) : everyDay.filter(each => each === day || on.includes(each)));
  return (
    <FormDialog
      title={t.dialogTitle}
      text={t.dialogText}
      submit={t.save}
      submitting={t.saving}
      pending={pending}
      fault={agree.fault ?? end.fault}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div role="group" aria-labelledby={daysId} className="questions-days">
        <p id={daysId} className="small muted strong">
          {schedule.days}
        </p>
        <div className="row wrap">
          {everyDay.map(day => (
            <button
              key={day}
              type="button"
              className="filter-chip"
              aria-pressed={on.includes(day)}
              aria-label={schedule.weekdays[day]}
              onClick={() => toggle(day)}
            >
              {schedule.weekdaysShort[day]}
            </button>
          ))}
        </div>
        {tried && faults.weekdays && (
          <p className="fault-note" role="alert">
            {words.faults.byField.NEEDED}
          </p>
        )}
      </div>
      <div className="row wrap">
        <LineField
          type="time"
          size="small"
          label={t.opensAt}
          value={opensAt}
          onChange={event => setOpensAt(event.target.value)}
          fault={tried && opensAt === '' ? words.faults.byField.NEEDED : undefined}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <LineField
          type="number"
          size="small"
          label={t.minutes}
          value={minutes}
          onChange={event => setMinutes(event.target.value)}
          fault={tried && faults.minutes ? words.faults.byField.MINUTES_OUT_OF_RANGE : undefined}
          slotProps={{ htmlInput: { min: shortestWindow, max: longestWindow, step: 5 } }}
        />
      </div>
      <TimeZoneField label={t.zone} value={timeZone} onChange={setTimeZone} />
      {windows && (
        <div>
          <p className="muted small">{t.endHelp}</p>
          <Button size="small" variant="text" disabled={pending} onClick={() => void ends()}>
            {t.end}
          </Button>
        </div>
      )}
    </FormDialog>
  );
};
