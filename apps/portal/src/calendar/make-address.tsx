import { calendarTitles, type CalendarTitle } from '@roadback/domain/calendar-feed';
import { useCallback, useId, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { MakeCalendarMutation } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { usePerson } from '../session/session';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { makeCalendarDocument } from './calendar-documents';

export type MadeCalendar = MakeCalendarMutation['makeCalendar'];

/** Chooses the word and makes the address. On a device that nobody confirmed there is the way to confirm it instead. */
export function MakeAddress({ act, word, onMade }: { act: string; word?: CalendarTitle; onMade: (made: MadeCalendar) => void }) {
  const { t } = useWords();
  const words = t.calendar;
  const { deviceConfirmed } = usePerson();
  const group = useId();
  const [title, setTitle] = useState<CalendarTitle>(word ?? 'REMINDER');
  const make = useAct(
    useCallback(async () => onMade((await ask(makeCalendarDocument, { input: { title } })).makeCalendar), [onMade, title]),
  );
  if (!deviceConfirmed)
    return (
      <Link href="/account" className="btn soft">
        {words.confirmDevice}
      </Link>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.run();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <fieldset className="picks">
        <legend>{words.word}</legend>
        {calendarTitles.map(each => (
          <label key={each} className="pick">
            <input type="radio" name={group} checked={title === each} onChange={() => setTitle(each)} />
            <span>{words.words[each]}</span>
          </label>
        ))}
      </fieldset>
      <TroubleLine trouble={make.trouble} />
      <button type="submit" className="btn" disabled={make.busy}>
        {make.busy ? words.busy : act}
      </button>
    </form>
  );
}
