import { useQuery } from '@tanstack/react-query';
import type { MyRecordReadersQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, MayBeOld, Skeleton } from '../shell/states';
import { useWords, type Words } from '../words/words';
import { recordReadersDocument } from './record-readers-documents';

type RecordReader = MyRecordReadersQuery['myRecordReaders'][number];

/** Who of the practice has looked at this person's record: by day and role, never a partner and never an hour (R11). */
export function RecordReadersPage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: [personId, 'record-readers'],
    queryFn: async () => (await ask(recordReadersDocument, {})).myRecordReaders,
  });
  const words = t.settings.recordReaders;
  return (
    <Page back={{ to: '/settings', label: t.settings.title }}>
      <div className="stack">
        <div>
          <PageTitle>{words.title}</PageTitle>
          <p className="muted">
            {words.text} {words.notPartner}
          </p>
        </div>
        <MayBeOld shown={data !== undefined && error !== null} />
        {!data ? (
          error ? (
            <CouldNotLoad error={error} again={() => void refetch()} />
          ) : (
            <Skeleton heights={[110, 110]} />
          )
        ) : data.length === 0 ? (
          <div className="card empty">
            <h2>{words.emptyTitle}</h2>
            <p className="muted">{words.emptyText}</p>
          </div>
        ) : (
          [...new Set(data.map(({ day }) => day))].map(day => (
            <DayOfReaders key={day} day={day} readers={data.filter(reader => reader.day === day)} />
          ))
        )}
      </div>
    </Page>
  );
}

function DayOfReaders({ day, readers }: { day: string; readers: readonly RecordReader[] }) {
  const { t, day: said } = useWords();
  return (
    <section className="card" aria-labelledby={`readers-${day}`}>
      <h2 id={`readers-${day}`}>{said(day, 'WEEKDAY')}</h2>
      <ul className="rows">
        {readers.map((reader, index) => (
          <li key={index} className="row">
            <span className="row-words">
              <b>{reader.name}</b>
              <span className="muted">{partOf(reader, t)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const partOf = ({ roles, namesAlone }: RecordReader, { settings }: Words['t']): string => {
  const words = settings.recordReaders;
  const named = roles.flatMap(role => (role in words.roles ? [words.roles[role as keyof typeof words.roles]] : []));
  return [named.join(', '), ...(namesAlone ? [words.namesAlone] : [])].join(' · ');
};
