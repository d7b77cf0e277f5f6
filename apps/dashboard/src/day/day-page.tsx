import { Link } from 'react-router-dom';
import { AlertsCard } from '../alerts/alerts-card';
import { LookCards } from '../caseload/look-cards';
import type { DayQuery } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { PageHead } from '../look/page-head';
import { Failed, Loading, NotRefreshed } from '../look/states';
import { useTitle } from '../look/use-title';
import { dayDocument } from './day-queries';
import '../caseload/caseload.css';
import './day.css';

type Brief = DayQuery['brief'];

/** A counselor's morning: what must be looked at, today's sessions, what runs out, and the week that was. */
export const DayPage = () => {
  const { day: t } = useWords();
  const dates = useDates();
  useTitle(t.title);
  const asked = useAsk(dayDocument, {});
  if (asked.isPending) return <Loading rows={6} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { brief, looks } = asked.data;
  return (
    <div className="day-page">
      <PageHead title={t.title} sentence={dates.fullDay(brief.day)} />
      {asked.isError && <NotRefreshed since={dates.time(new Date(asked.dataUpdatedAt))} retry={() => void asked.refetch()} />}
      <AlertsCard coupleId={null} supervised={false} />
      <div className="day-columns">
        <Sessions sessions={brief.sessions} />
        <Endings endings={brief.endings} />
      </div>
      <section aria-label={t.looks}>
        <div className="row wrap day-heading">
          <h2 className="grow">{t.looks}</h2>
          {looks.total > looks.items.length && <Link to="/">{t.allLooks(looks.total)}</Link>}
        </div>
        {looks.total === 0 ? <p className="muted">{t.quiet}</p> : <LookCards couples={looks.items} />}
      </section>
      <LastWeek week={brief.lastWeek} />
    </div>
  );
};

const Sessions = ({ sessions }: { sessions: Brief['sessions'] }) => {
  const { day: t, shell } = useWords();
  const dates = useDates();
  const namesOf = ([first, second]: readonly string[]): string => (second === undefined ? t.alone(first ?? '') : shell.and(first!, second));
  return (
    <section className="card" aria-label={t.sessions}>
      <h2>{t.sessions}</h2>
      {sessions.length === 0 ? (
        <p className="muted">{t.noSessions}</p>
      ) : (
        <ul className="day-list">
          {sessions.map(({ id, coupleId, names, beginsAt, minutes, state }) => (
            <li key={id} className="row wrap">
              <b className="day-time">{dates.time(beginsAt)}</b>
              <Link className="grow" to={`/couples/${coupleId}/sessions`}>
                {namesOf(names)}
              </Link>
              <span className="muted small">{t.minutes(minutes)}</span>
              {state === 'HELD' && <Chip tone="good">{t.held}</Chip>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Not there at all where nothing runs out. */
const Endings = ({ endings }: { endings: Brief['endings'] }) => {
  const { day: t, shell } = useWords();
  const dates = useDates();
  if (endings.length === 0) return null;
  return (
    <section className="card" aria-label={t.endings}>
      <h2>{t.endings}</h2>
      <ul className="day-list">
        {endings.map(({ kind, coupleId, coupleNames, endsAt }) => (
          <li key={`${kind} ${coupleId}`} className="row wrap">
            <Link className="grow" to={`/couples/${coupleId}#${kind === 'AGREEMENT' ? 'agreement' : 'safety'}`}>
              {shell.and(coupleNames[0] ?? '', coupleNames[1] ?? '')}
            </Link>
            <span className="muted small">
              {t.kinds[kind]}, {t.ends(dates.fullDay(dates.dayOf(endsAt)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const figures = ['submissions', 'replies', 'checkIns', 'kept', 'sessions'] as const;

const LastWeek = ({ week }: { week: Brief['lastWeek'] }) => {
  const { day: t } = useWords();
  const dates = useDates();
  return (
    <section className="card" aria-label={t.lastWeek}>
      <h2>{t.lastWeek}</h2>
      <p className="muted small">{t.weekOf(dates.fullDay(week.firstDay))}</p>
      <dl className="day-week">
        {figures.map(figure => (
          <div key={figure}>
            <dt className="muted small">{t.figures[figure]}</dt>
            <dd>{week[figure]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
