import { useCallback, useState } from 'react';
import type { OwnCalendarFragment } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { stopCalendarDocument } from './calendar-documents';
import { MakeAddress, type MadeCalendar } from './make-address';

/** That there is an address, another one in its place, and the way to turn it off. */
export function CalendarOn({
  calendar,
  onMade,
  onStopped,
}: {
  calendar: OwnCalendarFragment;
  onMade: (made: MadeCalendar) => void;
  onStopped: () => void;
}) {
  const { t, day, dayOf } = useWords();
  const words = t.calendar;
  const [replacing, setReplacing] = useState(false);
  const stop = useAct(
    useCallback(async () => {
      await ask(stopCalendarDocument, {});
      onStopped();
    }, [onStopped]),
  );
  if (replacing)
    return (
      <section className="card" aria-labelledby="calendar-another">
        <h2 id="calendar-another">{words.another}</h2>
        <p>{words.anotherText}</p>
        <MakeAddress act={words.another} word={calendar.title} onMade={onMade} />
        <button type="button" className="inline-act start" onClick={() => setReplacing(false)}>
          {words.keep}
        </button>
      </section>
    );
  return (
    <section className="card" aria-labelledby="calendar-on">
      <h2 id="calendar-on">{words.on(day(dayOf(calendar.madeAt), 'PLAIN'))}</h2>
      <p className="muted">{words.onText(words.words[calendar.title])}</p>
      <TroubleLine trouble={stop.trouble} />
      <div className="acts column">
        <button type="button" className="btn soft" onClick={() => setReplacing(true)}>
          {words.another}
        </button>
        <button type="button" className="btn soft" disabled={stop.busy} onClick={() => stop.run()}>
          {stop.busy ? words.busy : words.off}
        </button>
      </div>
    </section>
  );
}
