import Popover from '@mui/material/Popover';
import { longestOpenHours } from '@roadback/domain/schedule';
import { useId, useState } from 'react';
import type { ApiFault } from '../graphql/api-fault';
import { explainField } from '../graphql/explain';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { toggled } from '../library/exercise-filter';
import { weekdays, type Cadence } from '../library/rule-words';
import { lengthChoices, nextOn, openHourChoices, timeChoices, withCadence, type ScheduleDraft } from './schedule-draft';

const rhythms: readonly Cadence['often'][] = ['ONCE', 'DAILY', 'WEEKLY', 'BIWEEKLY', 'MONTHLY'];
const withOwn = <Value,>(choices: readonly Value[], own: Value): Value[] => (choices.includes(own) ? [...choices] : [...choices, own]);

/** A schedule as a sentence whose words are the fields. */
export const ScheduleSentence = ({
  draft,
  onChange,
  fault,
}: {
  draft: ScheduleDraft;
  onChange: (draft: ScheduleDraft) => void;
  fault: ApiFault | null;
}) => {
  const words = useWords();
  const t = words.schedule;
  const isWeekly = draft.often === 'WEEKLY' || draft.often === 'BIWEEKLY';
  const lengthWord = (length: number) =>
    draft.often === 'DAILY' ? t.dayCount(length) : draft.often === 'MONTHLY' ? t.months(length) : t.weeks(length);
  const said = [
    explainField(fault, 'startsOn', words),
    explainField(fault, 'openForHours', words),
    explainField(fault, 'rule', words),
  ].filter(each => each !== undefined);
  return (
    <>
      <p className="sentence">
        <WordSelect
          label={t.cadence}
          value={draft.often}
          options={rhythms.map(often => [often, draft.often === often ? t.cadences[often] : t.cadenceOptions[often]])}
          onChange={value => onChange(withCadence(draft, rhythms.find(often => often === value) ?? 'ONCE'))}
        />{' '}
        {isWeekly && <DaysField draft={draft} onChange={onChange} />}
        {draft.often === 'ONCE' && (
          <>
            {t.on} <DayField draft={draft} onChange={onChange} />
          </>
        )}{' '}
        {t.at}{' '}
        <WordSelect
          label={t.time}
          value={draft.opensAt}
          options={withOwn(timeChoices, draft.opensAt).map(time => [time, time])}
          onChange={opensAt => onChange({ ...draft, opensAt })}
        />
        {draft.often === 'ONCE' ? (
          t.ownTimeOnce
        ) : (
          <>
            {t.ownTime} {draft.length !== null && `${t.for} `}
            <WordSelect
              label={t.length}
              value={String(draft.length)}
              options={[
                ...withOwn(lengthChoices[draft.often], draft.length ?? lengthChoices[draft.often][0]!).map<[string, string]>(length => [
                  String(length),
                  lengthWord(length),
                ]),
                ['null', t.untilEnded],
              ]}
              onChange={value => onChange({ ...draft, length: value === 'null' ? null : Number(value) })}
            />{' '}
            {t.from} <DayField draft={draft} onChange={onChange} />
          </>
        )}
        {t.openFor}{' '}
        <WordSelect
          label={t.openForLabel}
          value={String(draft.openForHours)}
          options={withOwn(openHourChoices, draft.openForHours)
            .filter(hours => hours <= longestOpenHours)
            .map(hours => [String(hours), t.hours(hours)])}
          onChange={value => onChange({ ...draft, openForHours: Number(value) })}
        />
        {t.end}
      </p>
      {said.length > 0 && (
        <p className="field-fault" role="alert">
          {said.join(' ')}
        </p>
      )}
    </>
  );
};

const WordSelect = ({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}) => (
  <select className="word" aria-label={label} value={value} onChange={event => onChange(event.target.value)}>
    {options.map(([key, word]) => (
      <option key={key} value={key}>
        {word}
      </option>
    ))}
  </select>
);

/** Reads as a word of the sentence; the field itself shows while it is being changed. */
const DayField = ({ draft, onChange }: { draft: ScheduleDraft; onChange: (draft: ScheduleDraft) => void }) => {
  const t = useWords().schedule;
  const dates = useDates();
  return (
    <span className="word day-word">
      <span aria-hidden>{dates.shortDay(draft.startsOn)}</span>
      <input
        type="date"
        aria-label={t.startsOn}
        value={draft.startsOn}
        required
        onClick={event => event.currentTarget.showPicker()}
        // An emptied field would leave the sentence without a day; the last one stays until another is chosen.
        onChange={event => event.target.value && onChange({ ...draft, startsOn: event.target.value })}
      />
    </span>
  );
};

const DaysField = ({ draft, onChange }: { draft: ScheduleDraft; onChange: (draft: ScheduleDraft) => void }) => {
  const t = useWords().schedule;
  const labelId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const names = draft.on.length > 2 ? t.weekdaysShort : t.weekdays;
  const toggle = (day: (typeof weekdays)[number]) => {
    const chosen = toggled(draft.on, day);
    const on = weekdays.filter(each => chosen.includes(each));
    if (on.length > 0) onChange({ ...draft, on, startsOn: nextOn(on, draft.startsOn) });
  };
  return (
    <>
      <button
        type="button"
        className="word"
        aria-haspopup="dialog"
        aria-label={`${t.days}: ${t.joinDays(draft.on.map(day => t.weekdays[day]))}`}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t.joinDays(draft.on.map(day => names[day]))}
      </button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { className: 'days-popover', role: 'dialog', 'aria-labelledby': labelId } }}
      >
        <p id={labelId} className="small muted strong">
          {t.days}
        </p>
        <div className="row wrap">
          {weekdays.map(day => (
            <button
              key={day}
              type="button"
              className="filter-chip"
              aria-pressed={draft.on.includes(day)}
              aria-label={t.weekdays[day]}
              onClick={() => toggle(day)}
            >
              {t.weekdaysShort[day]}
            </button>
          ))}
        </div>
      </Popover>
    </>
  );
};
