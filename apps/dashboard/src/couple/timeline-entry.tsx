import CreateOutlined from '@mui/icons-material/CreateOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import PauseCircleOutlined from '@mui/icons-material/PauseCircleOutlined';
import PeopleAltOutlined from '@mui/icons-material/PeopleAltOutlined';
import WbSunnyOutlined from '@mui/icons-material/WbSunnyOutlined';
import Tooltip from '@mui/material/Tooltip';
import type { ComponentType, ReactNode } from 'react';
import type { Visibility } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import type { Side } from '../look/avatar';
import { Chip } from '../look/chip';
import { waitsForReply, type CheckIn, type Entry, type Task } from './timeline-of';

/** One thing that a partner did, or that waits for them, with who may read it. */
export const TimelineEntry = ({ entry, side, onRead }: { entry: Entry; side: Side; onRead: (submissionId: string) => void }) =>
  entry.kind === 'task' ? (
    <TaskEntry task={entry.task} side={side} onRead={onRead} />
  ) : (
    <CheckInEntry checkIn={entry.checkIn} side={side} />
  );

const Frame = ({
  side,
  icon: Icon,
  title,
  visibility,
  isQuiet = false,
  children,
}: {
  side: Side;
  icon: ComponentType<{ sx?: { fontSize: number } }>;
  title: ReactNode;
  visibility: Visibility | null;
  isQuiet?: boolean;
  children?: ReactNode;
}) => (
  <article className={`entry ${side} ${isQuiet ? 'quiet' : ''}`}>
    <span className="entry-icon" aria-hidden>
      <Icon sx={{ fontSize: 16 }} />
    </span>
    <div className="grow">
      <div className="row entry-head">
        <h3 className="grow">{title}</h3>
        {visibility && <ReaderMark visibility={visibility} />}
      </div>
      {children}
    </div>
  </article>
);

const ReaderMark = ({ visibility }: { visibility: Visibility }) => {
  const t = useWords().couple.timeline;
  const isShared = visibility === 'SHARED';
  return (
    <Tooltip describeChild title={isShared ? t.sharedHelp : t.privateHelp}>
      <span className="entry-reader">
        {isShared ? <PeopleAltOutlined sx={{ fontSize: 14 }} /> : <LockOutlined sx={{ fontSize: 13 }} />}
        {isShared ? t.isShared : t.isPrivate}
      </span>
    </Tooltip>
  );
};

const TaskEntry = ({ task, side, onRead }: { task: Task; side: Side; onRead: (submissionId: string) => void }) => {
  const t = useWords().couple.timeline;
  const dates = useDates();
  const name = task.exerciseTitle[useLanguage()];
  const { submissionId } = task;
  if (submissionId === null) {
    const isOpen = new Date(task.closesAt) > new Date();
    return (
      <Frame side={side} icon={HourglassEmptyOutlined} title={isOpen ? t.open(name) : t.waiting(name)} visibility={null} isQuiet>
        <p className="muted small">{isOpen ? t.openUntil(dates.moment(task.closesAt)) : t.waitingText(dates.day(task.day))}</p>
      </Frame>
    );
  }
  const titles = { WAITING: t.sent, SENT: t.sent, NOT_READY: t.notReady, LET_US_DISCUSS: t.discuss };
  const icons = { WAITING: CreateOutlined, SENT: CreateOutlined, NOT_READY: PauseCircleOutlined, LET_US_DISCUSS: ForumOutlined };
  const isWaiting = waitsForReply(task);
  return (
    <Frame
      side={side}
      icon={icons[task.state]}
      visibility={task.visibility}
      title={
        <button type="button" className="entry-open" onClick={() => onRead(submissionId)}>
          {titles[task.state](name)}
        </button>
      }
    >
      <div className="row entry-foot">
        {isWaiting ? <Chip tone="info">{t.toReview}</Chip> : <span className="muted small">{t.reviewed}</span>}
        {task.sentAt && <span className="muted small">{dates.time(task.sentAt)}</span>}
      </div>
    </Frame>
  );
};

const CheckInEntry = ({ checkIn, side }: { checkIn: CheckIn; side: Side }) => {
  const { couple, shell } = useWords();
  const t = couple.timeline;
  const feels: Record<number, string> = t.feels;
  return (
    <Frame side={side} icon={WbSunnyOutlined} title={t.checkIn(feels[checkIn.feel] ?? '')} visibility={checkIn.visibility}>
      <p className="muted small">{checkIn.safety === null ? t.noSafety : t.feltSafety(checkIn.safety)}</p>
      {checkIn.note && <p className="serif entry-words">{shell.quoted(checkIn.note)}</p>}
    </Frame>
  );
};
