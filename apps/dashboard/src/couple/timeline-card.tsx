import AltRouteOutlined from '@mui/icons-material/AltRouteOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { Segments } from '../look/segments';
import { Empty } from '../look/states';
import { ReviewDrawer } from './review-drawer';
import { movedWord } from './step-history';
import { TimelineEntry } from './timeline-entry';
import { comingTasks, timelineOf, waitsForReply, type Couple, type TimelineDay, type TimelineView } from './timeline-of';
import './timeline.css';

const daysAtOnce = 7;

/** What happened, newest first: the first partner left, the second right, what concerns both between them. */
export const TimelineCard = ({ couple }: { couple: Couple }) => {
  const t = useWords().couple.timeline;
  const dates = useDates();
  const [params, setParams] = useSearchParams();
  const [count, setCount] = useState(daysAtOnce);
  const [reading, setReading] = useState<string | null>(null);
  const asked = params.get('show');
  const view: TimelineView = asked === 'review' || asked === 'shared' ? asked : 'all';
  const show = (next: TimelineView) => setParams(next === 'all' ? {} : { show: next }, { replace: true });
  const days = timelineOf(couple, view, new Date(), dates.dayOf);
  return (
    <section className="card timeline" id="timeline" aria-label={t.title}>
      <header>
        <h2>{t.title}</h2>
        <Segments
          label={t.show}
          value={view}
          options={[
            { value: 'all', label: t.all },
            { value: 'review', label: t.review(couple.tasks.filter(waitsForReply).length) },
            { value: 'shared', label: t.shared },
          ]}
          onChange={show}
        />
      </header>
      {view === 'all' && <Coming couple={couple} />}
      <LaneHeads couple={couple} />
      {days.length === 0 && <NothingHere view={view} onShowAll={() => show('all')} />}
      {days.slice(0, count).map(day => (
        <TimelineRow key={day.day} couple={couple} day={day} onRead={setReading} />
      ))}
      {days.length > count && (
        <div className="timeline-more">
          <Button variant="text" size="small" onClick={() => setCount(count + daysAtOnce)}>
            {t.earlier}
          </Button>
        </div>
      )}
      {reading && <ReviewDrawer couple={couple} submissionId={reading} onClose={() => setReading(null)} />}
    </section>
  );
};

const LaneHeads = ({ couple }: { couple: Couple }) => {
  const { couple: t } = useWords();
  const [first, second] = couple.partners;
  const role = (partner: typeof first) => partner?.role && <span className="muted small timeline-role">{t.roles[partner.role]}</span>;
  return (
    <div className="timeline-row timeline-heads">
      <div>
        <span className="first-name">{first?.givenName}</span> {role(first)}
      </div>
      <div className="muted timeline-both">{t.timeline.both}</div>
      <div>
        <span className="second-name">{second?.givenName}</span> {role(second)}
      </div>
    </div>
  );
};

const TimelineRow = ({ couple, day, onRead }: { couple: Couple; day: TimelineDay; onRead: (submissionId: string) => void }) => {
  const { roadmap, plan } = useWords();
  const dates = useDates();
  const lane = (index: 0 | 1) => (
    <div className="timeline-lane">
      {day.lanes[index].map(entry => (
        <TimelineEntry
          key={entry.kind === 'task' ? entry.task.id : entry.checkIn.id}
          entry={entry}
          side={index === 0 ? 'first' : 'second'}
          onRead={onRead}
        />
      ))}
    </div>
  );
  return (
    <div className="timeline-row">
      {lane(0)}
      <div className="timeline-middle">
        <time dateTime={day.day}>{dates.day(day.day)}</time>
        {day.moved.map(transition => (
          <div key={transition.id} className="timeline-shared">
            <span className="row">
              <AltRouteOutlined sx={{ fontSize: 15 }} />
              <b>{roadmap.transition[movedWord(transition)]}</b>
            </span>
            <span className="muted small">{roadmap.steps[transition.step].name}</span>
          </div>
        ))}
        {day.lapses.map(({ id, kind, partnerId }) => (
          <div key={id} className="timeline-shared">
            <b>{plan.lapse.kinds[kind]}</b>
            <span className="muted small">{couple.partners.find(partner => partner.id === partnerId)?.givenName}</span>
          </div>
        ))}
      </div>
      {lane(1)}
    </div>
  );
};

/** Tasks that open in the next days, folded away: they are plans, not events. */
const Coming = ({ couple }: { couple: Couple }) => {
  const t = useWords().couple.timeline;
  const language = useLanguage();
  const dates = useDates();
  const coming = comingTasks(couple, new Date());
  if (coming.length === 0) return null;
  return (
    <details className="timeline-coming">
      <summary>{t.coming(coming.length)}</summary>
      <div className="timeline-coming-lanes">
        {couple.partners.map((partner, index) => (
          <ul key={partner.id}>
            <li className={index === 0 ? 'first-name' : 'second-name'}>{partner.givenName}</li>
            {coming
              .filter(task => task.clientId === partner.id)
              .map(task => (
                <li key={task.id}>
                  {task.exerciseTitle[language]} <span className="muted small">{t.opensOn(dates.day(task.day))}</span>
                </li>
              ))}
          </ul>
        ))}
      </div>
    </details>
  );
};

const NothingHere = ({ view, onShowAll }: { view: TimelineView; onShowAll: () => void }) => {
  const t = useWords().couple.timeline;
  const words = { all: t.empty, review: t.nothingToReview, shared: t.nothingShared }[view];
  return (
    <Empty title={words.title} text={words.text}>
      {view !== 'all' && (
        <Button variant="outlined" size="small" onClick={onShowAll}>
          {t.showAll}
        </Button>
      )}
    </Empty>
  );
};
