import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { myCalendarDocument } from './calendar-documents';
import { CalendarOn } from './calendar-on';
import { MadeAddress } from './made-address';
import { MakeAddress } from './make-address';

/** A secret address for one's own calendar app: who may see what is read there comes before making it. */
export function CalendarPage() {
  const { t } = useWords();
  const words = t.calendar;
  const { personId } = usePerson();
  const queries = useQueryClient();
  const key = [personId, 'calendar'];
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: async () => (await ask(myCalendarDocument, {})).myCalendar });
  /** What was just made, this once; it is kept nowhere. */
  const [address, setAddress] = useState<string | null>(null);
  const [wasStopped, setWasStopped] = useState(false);
  return (
    <Page back={{ to: '/settings', label: t.settings.title }}>
      <div className="stack">
        <PageTitle>{words.title}</PageTitle>
        <p>{words.text}</p>
        <p className="muted">{words.shows}</p>
        <section className="card" aria-labelledby="calendar-seen">
          <h2 id="calendar-seen">{words.seen.title}</h2>
          <p>{words.seen.text}</p>
          <p>
            <b>{words.seen.leave}</b>
          </p>
        </section>
        {address !== null ? (
          <MadeAddress address={address} onDone={() => setAddress(null)} />
        ) : data ? (
          <CalendarOn
            calendar={data}
            onMade={made => {
              queries.setQueryData(key, made.calendar);
              setAddress(made.address);
            }}
            onStopped={() => {
              queries.setQueryData(key, null);
              setWasStopped(true);
            }}
          />
        ) : data === null ? (
          <section className="card" aria-label={words.make}>
            {wasStopped && <p role="status">{words.isOff}</p>}
            <MakeAddress
              act={words.make}
              onMade={made => {
                queries.setQueryData(key, made.calendar);
                setAddress(made.address);
              }}
            />
          </section>
        ) : error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[260]} />
        )}
      </div>
    </Page>
  );
}
