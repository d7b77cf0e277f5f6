import AltRouteOutlined from '@mui/icons-material/AltRouteOutlined';
import Button from '@mui/material/Button';
import { useSearchParams } from 'react-router-dom';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { Segments } from '../look/segments';
import { Empty, Failed, Loading } from '../look/states';
import { ReviewDrawer } from './review-drawer';
import { movedWord } from './step-history';
import { LaneEntry } from './timeline-entry';
import { comingTasks, daysOf, waitsForReply, type Couple, type TimelineDay } from './timeline-of';
import { useTimeline, type TimelineEntry } from './timeline-queries';
import './timeline.css';

const views = { all: 'ALL', review: 'TO_REVIEW', shared: 'SHARED', steps: 'STEPS' } as const;
type Shown = keyof typeof views;

/** What happened, newest first: the first partner left, the second right, what concerns both between them. */
export const TimelineCard = ({ couple, refetchInterval }: { couple: Couple; refetchInterval: () => number | false }) => {
  const t = useWords().couple.timeline;
  const [params, setParams] = useSearchParams();
  const asked = params.get('show') ?? 'all';
  const shown: Shown = asked in views ? (asked as Shown) : 'all';
  // What is being read stands in the address, so that an alert can lead to it.
  const reading = params.get('read');
  const read = (submissionId: string | null) =>
    setParams(
      before => {
        const after = new URLSearchParams(before);
        if (submissionId) after.set('read', submissionId);
        else after.delete('read');
        return after;
      },
      { replace: true },
    );
  const show = (next: Shown) => setParams(next === 'all' ? {} : { show: next }, { replace: true });
  return (
    <section className="card timeline" id="timeline" aria-label={t.title}>
      <header>
        <h2>{t.title}</h2>
        <Segments
          label={t.show}
          value={shown}
          options={[
            { value: 'all', label: t.all },
            { value: 'review', label: t.review(couple.tasks.filter(waitsForReply).length) },
            { value: 'shared', label: t.shared },
            { value: 'steps', label: t.steps },
          ]}
          onChange={show}
        />
      </header>
      {shown === 'all' && <Coming couple={couple} />}
      <LaneHeads couple={couple} />
      <Story couple={couple} shown={shown} refetchInterval={refetchInterval} onRead={read} onShowAll={() => show('all')} />
      {reading && <ReviewDrawer couple={couple} submissionId={reading} onClose={() => read(null)} />}
    </section>
  );
};

const Story = ({
  couple,
  shown,
  refetchInterval,
  onRead,
  onShowAll,
}: {
  couple: Couple;
  shown: Shown;
  refetchInterval: () => number | false;
  onRead: (submissionId: string) => void;
  onShowAll: () => void;
}) => {
  const t = useWords().couple.timeline;
  const dates = useDates();
  const story = useTimeline(couple.id, views[shown], refetchInterval);
  if (story.isPending) return <Loading rows={3} height={60} />;
  if (!story.data) return <Failed fault={story.error} retry={() => void story.refetch()} />;
  const days = daysOf(story.data, couple.partners[0]?.id, dates.dayOf);
  return (
    <>
      {days.length === 0 && <NothingHere shown={shown} onShowAll={onShowAll} />}
      {days.map(day => (
        <TimelineRow key={day.day} couple={couple} day={day} onRead={onRead} />
      ))}
      {story.isFetchNextPageError && <Failed fault={story.error} retry={() => void story.fetchNextPage()} />}
      {story.hasNextPage && !story.isFetchNextPageError && (
        <div className="timeline-more">
          <Button variant="text" size="small" disabled={story.isFetchingNextPage} onClick={() => void story.fetchNextPage()}>
            {t.earlier}
          </Button>
        </div>
      )}
    </>
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
  const dates = useDates();
  const lane = (index: 0 | 1) => (
    <div className="timeline-lane">
      {day.lanes[index].map(entry => (
        <LaneEntry key={`${entry.__typename} ${entry.id}`} entry={entry} side={index === 0 ? 'first' : 'second'} onRead={onRead} />
      ))}
    </div>
  );
  return (
    <div className="timeline-row">
      {lane(0)}
      <div className="timeline-middle">
        <time dateTime={day.day}>{dates.day(day.day)}</time>
        {day.both.map(entry => (
          <SharedEntry key={entry.id} couple={couple} entry={entry} />
        ))}
      </div>
      {lane(1)}
    </div>
  );
};

/** What concerns both: an act of the counselor on the plan, or a parting. */
const SharedEntry = ({ couple, entry }: { couple: Couple; entry: TimelineEntry }) => {
  const { roadmap, plan, couple: t, careTeam } = useWords();
  const language = useLanguage();
  const dates = useDates();
  const [title, text] = ((): [string, string?] => {
    switch (entry.__typename) {
      case 'StepMovedEntry':
        return [roadmap.transition[movedWord(entry)], roadmap.steps[entry.step].name];
      case 'LapseEntry':
        return [plan.lapse.kinds[entry.lapse], couple.partners.find(partner => partner.id === entry.partnerId)?.givenName];
      case 'OutcomeEntry':
        return [plan.outcome.kinds[entry.outcome], plan.outcome.thePlan];
      case 'RevealOpenedEntry':
        return [t.timeline.revealOpened, entry.title[language]];
      case 'AgreementEntry':
        return [t.timeline.agreement[entry.happened], entry.purpose];
      case 'SessionEntry':
        return [t.timeline.session(entry.minutes), entry.counselorName];
      case 'NoteSignedEntry':
        return [t.timeline.noteSigned, entry.byName];
      case 'CareTeamEntry': {
        const { change, name, otherName, firstDay, lastDay } = entry;
        return [
          careTeam.title,
          careTeam.changes[change](name, otherName ?? '', firstDay ? dates.day(firstDay) : '', lastDay ? dates.day(lastDay) : ''),
        ];
      }
      default:
        return [t.timeline.separated];
    }
  })();
  return (
    <div className="timeline-shared">
      <span className="row">
        {entry.__typename === 'StepMovedEntry' && <AltRouteOutlined sx={{ fontSize: 15 }} />}
        <b>{title}</b>
      </span>
      {text && <span className="muted small">{text}</span>}
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

const NothingHere = ({ shown, onShowAll }: { shown: Shown; onShowAll: () => void }) => {
  const t = useWords().couple.timeline;
  const words = { all: t.empty, review: t.nothingToReview, shared: t.nothingShared, steps: t.noSteps }[shown];
  return (
    <Empty title={words.title} text={words.text}>
      {shown !== 'all' && (
        <Button variant="outlined" size="small" onClick={onShowAll}>
          {t.showAll}
        </Button>
      )}
    </Empty>
  );
};
