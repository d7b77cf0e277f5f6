import { TaskStrip } from '@roadback/charts/task-strip';
import { addDays } from '@roadback/domain/schedule';
import { tasksOf } from '../caseload/partner-signs';
import type { PartnerSignsFragment } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { useWidth } from '../look/use-width';
import type { Couple } from './timeline-of';

const gap = 3;

/** Fourteen days of tasks, a row per partner. "Not now" and "let us talk" are answers and count neither way (R16). */
export const TasksCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().couple.tasks;
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <section className="card tasks-card" aria-label={t.title}>
      <h2>{t.title}</h2>
      <div ref={ref} className="stack">
        {couple.partners.map((partner, index) => (
          <PartnerTasks key={partner.id} couple={couple} partner={partner} isFirst={index === 0} width={width} />
        ))}
      </div>
      <p className="muted small">{t.note}</p>
    </section>
  );
};

const PartnerTasks = ({
  couple,
  partner,
  isFirst,
  width,
}: {
  couple: Couple;
  partner: PartnerSignsFragment;
  isFirst: boolean;
  width: number;
}) => {
  const { couple: words, caseload } = useWords();
  const t = words.tasks;
  const dates = useDates();
  const { sent, due } = tasksOf(partner);
  const from = addDays(dates.today(), -13);
  const now = new Date();
  const recent = couple.tasks.filter(task => task.clientId === partner.id && task.day >= from && new Date(task.opensAt) <= now);
  const count = (state: string) => recent.filter(task => task.state === state).length;
  const asides = [
    [count('WAITING'), t.waiting],
    [count('NOT_READY'), t.notReady],
    [count('LET_US_DISCUSS'), t.discuss],
  ] as const;
  const cell = Math.max(6, Math.floor((width - gap * 13) / 14));
  return (
    <div>
      <div className="row">
        <span className={`grow ${isFirst ? 'first-name' : 'second-name'}`}>{partner.givenName}</span>
        <b>{t.sentOf(sent, due)}</b>
      </div>
      {width > 0 && (
        <div className="tasks-strip">
          <TaskStrip days={partner.taskDays} summary={caseload.tasksSaid(partner.givenName, sent, due)} cell={cell} gap={gap} height={13} />
        </div>
      )}
      <span className="muted small">
        {asides
          .filter(([number]) => number > 0)
          .map(([number, say]) => say(number))
          .join(' · ')}
      </span>
    </div>
  );
};
