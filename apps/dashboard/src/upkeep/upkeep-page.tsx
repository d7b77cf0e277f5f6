import type { UpkeepFieldsFragment } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip, type Tone } from '../look/chip';
import { PageHead } from '../look/page-head';
import { Failed, Loading, NotRefreshed } from '../look/states';
import { useTitle } from '../look/use-title';
import { FailedJobsCard } from './failed-jobs-card';
import { QueuesCard } from './queues-card';
import { upkeepDocument } from './upkeep-queries';
import './upkeep.css';

export type Upkeep = UpkeepFieldsFragment;
type Task = Upkeep['tasks'][number];

/** Often enough to see a queue move, seldom enough to cost nothing. */
const everyMs = 15_000;

const tones: Record<NonNullable<Task['result']>, Tone> = { DONE: 'good', FOUND_BROKEN: 'high', NOT_SET_UP: 'watch', FAILED: 'watch' };

/** How the service itself fares. For the platform admin. */
export const UpkeepPage = () => {
  const { upkeep: t } = useWords();
  const dates = useDates();
  useTitle(t.title);
  const asked = useAsk(upkeepDocument, {}, { refetchInterval: everyMs });
  if (asked.isPending) return <Loading rows={6} />;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { upkeep } = asked.data;
  return (
    <div className="upkeep-page">
      <PageHead title={t.title} sentence={t.sentence} />
      {asked.isError && (
        <NotRefreshed since={dates.moment(new Date(asked.dataUpdatedAt).toISOString())} retry={() => void asked.refetch()} />
      )}
      {upkeep.brokenTrails.length > 0 && <BrokenTrails trails={upkeep.brokenTrails} />}
      <section className="card" aria-label={t.tasks}>
        <h2>{t.tasks}</h2>
        <ul className="upkeep-list">
          {upkeep.tasks.map(task => (
            <TaskRow key={task.kind} task={task} />
          ))}
        </ul>
      </section>
      <QueuesCard upkeep={upkeep} />
      {upkeep.hasQueues && <FailedJobsCard jobs={upkeep.failedJobs} />}
    </div>
  );
};

const BrokenTrails = ({ trails }: { trails: Upkeep['brokenTrails'] }) => {
  const { upkeep: t } = useWords();
  const dates = useDates();
  return (
    <section className="notice high upkeep-broken" role="alert" aria-label={t.broken}>
      <h2>{t.broken}</h2>
      <p>{t.brokenText}</p>
      <ul>
        {trails.map(({ practiceId, practiceName, kind, row, checkedAt }) => (
          <li key={practiceId}>
            {t.brokenRow(practiceName || practiceId, kind, row === null ? t.neverSealed : t.row(row), dates.moment(checkedAt))}
          </li>
        ))}
      </ul>
    </section>
  );
};

const TaskRow = ({ task: { kind, endedAt, result, amount, nextAt } }: { task: Task }) => {
  const { upkeep: t } = useWords();
  const dates = useDates();
  return (
    <li>
      <div className="row wrap">
        <b>{t.kinds[kind]}</b>
        {result && <Chip tone={tones[result]}>{t.results[result]}</Chip>}
      </div>
      <p className="muted small">{t.about[kind]}</p>
      {result === 'NOT_SET_UP' || result === 'FAILED' ? <p>{t.whatToDo[result]}</p> : null}
      <p className="muted small">
        {endedAt === null ? t.never : [t.ended(dates.moment(endedAt), amount), t.next(dates.moment(nextAt))].join(' · ')}
      </p>
    </li>
  );
};
