import CreateOutlined from '@mui/icons-material/CreateOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import FlareOutlined from '@mui/icons-material/FlareOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import LightbulbOutlined from '@mui/icons-material/LightbulbOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import PauseCircleOutlined from '@mui/icons-material/PauseCircleOutlined';
import PeopleAltOutlined from '@mui/icons-material/PeopleAltOutlined';
import RecordVoiceOverOutlined from '@mui/icons-material/RecordVoiceOverOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import WbSunnyOutlined from '@mui/icons-material/WbSunnyOutlined';
import Tooltip from '@mui/material/Tooltip';
import type { ComponentType, ReactNode } from 'react';
import type { Visibility } from '../generated/graphql';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import type { Side } from '../look/avatar';
import { Chip } from '../look/chip';
import type { TimelineEntry } from './timeline-queries';

/** One thing that a partner did, or that waits for them, with who may read it. */
export const LaneEntry = ({ entry, side, onRead }: { entry: TimelineEntry; side: Side; onRead: (submissionId: string) => void }) => {
  switch (entry.__typename) {
    case 'TaskEntry':
      return <TaskEntry task={entry} side={side} onRead={onRead} />;
    case 'TaskWaitingEntry':
      return <WaitingEntry task={entry} side={side} />;
    case 'CheckInEntry':
      return <CheckInEntry checkIn={entry} side={side} />;
    default:
      return <SaidEntry entry={entry} side={side} />;
  }
};

type Of<Name extends TimelineEntry['__typename']> = Extract<TimelineEntry, { __typename: Name }>;

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

const WaitingEntry = ({ task, side }: { task: Of<'TaskWaitingEntry'>; side: Side }) => {
  const t = useWords().couple.timeline;
  const dates = useDates();
  const name = task.title[useLanguage()];
  const isOpen = new Date(task.closesAt) > new Date();
  return (
    <Frame side={side} icon={HourglassEmptyOutlined} title={isOpen ? t.open(name) : t.waiting(name)} visibility={null} isQuiet>
      <p className="muted small">{isOpen ? t.openUntil(dates.moment(task.closesAt)) : t.waitingText(dates.day(task.day))}</p>
    </Frame>
  );
};

const TaskEntry = ({ task, side, onRead }: { task: Of<'TaskEntry'>; side: Side; onRead: (submissionId: string) => void }) => {
  const t = useWords().couple.timeline;
  const dates = useDates();
  const titles = { WAITING: t.sent, SENT: t.sent, NOT_READY: t.notReady, LET_US_DISCUSS: t.discuss };
  const icons = { WAITING: CreateOutlined, SENT: CreateOutlined, NOT_READY: PauseCircleOutlined, LET_US_DISCUSS: ForumOutlined };
  return (
    <Frame
      side={side}
      icon={icons[task.state]}
      visibility={task.visibility}
      title={
        <button type="button" className="entry-open" onClick={() => onRead(task.submissionId)}>
          {titles[task.state](task.title[useLanguage()])}
        </button>
      }
    >
      <div className="row entry-foot">
        {task.isReviewed ? <span className="muted small">{t.reviewed}</span> : <Chip tone="info">{t.toReview}</Chip>}
        <span className="muted small">{dates.time(task.at)}</span>
      </div>
    </Frame>
  );
};

const CheckInEntry = ({ checkIn, side }: { checkIn: Of<'CheckInEntry'>; side: Side }) => {
  const { couple, shell } = useWords();
  const dates = useDates();
  const t = couple.timeline;
  const feels: Record<number, string> = t.feels;
  return (
    <Frame side={side} icon={WbSunnyOutlined} title={t.checkIn(feels[checkIn.feel] ?? '')} visibility={checkIn.visibility}>
      <p className="muted small">{checkIn.safety === null ? t.noSafety : t.feltSafety(checkIn.safety)}</p>
      {checkIn.day !== dates.dayOf(checkIn.at) && <p className="muted small">{t.forDay(dates.day(checkIn.day))}</p>}
      {checkIn.note && <p className="serif entry-words">{shell.quoted(checkIn.note)}</p>}
    </Frame>
  );
};

type Said = Exclude<TimelineEntry, { __typename: 'TaskEntry' | 'TaskWaitingEntry' | 'CheckInEntry' }>;

/** What one of them said along the steps, in a line and in their own words. */
const SaidEntry = ({ entry, side }: { entry: Said; side: Side }) => {
  const words = useWords();
  const told = tellingOf(entry, words);
  if (!told) return null;
  return (
    <Frame side={side} icon={told.icon} title={told.title} visibility={'visibility' in entry ? entry.visibility : null}>
      {told.about && <p className="muted small">{words.shell.quoted(told.about)}</p>}
      {told.words && <p className="serif entry-words">{words.shell.quoted(told.words)}</p>}
    </Frame>
  );
};

interface Telling {
  icon: ComponentType<{ sx?: { fontSize: number } }>;
  title: string;
  /** Of what they speak: the question, the promise. */
  about?: string;
  words?: string | null;
}

function tellingOf(entry: Said, { couple, questions, promises, patience }: ReturnType<typeof useWords>): Telling | null {
  const t = couple.timeline;
  switch (entry.__typename) {
    case 'ApologyEntry':
      return { icon: RecordVoiceOverOutlined, title: t.apology[entry.event] };
    case 'QuestionEntry':
      return { icon: HelpOutlineOutlined, title: t.asked(questions.places[entry.place]), words: entry.words };
    case 'AnswerEntry':
      return {
        icon: ForumOutlined,
        title: entry.isChanged ? t.answeredAnew : t.answered(questions.kinds[entry.answer]),
        about: entry.question,
        words: entry.words,
      };
    case 'PromiseEntry':
      return { icon: HandshakeOutlined, title: entry.isEnding ? t.promiseEnded : t.promised, words: entry.words };
    case 'MomentEntry':
      return { icon: HandshakeOutlined, title: promises.reports[entry.report], about: entry.promise, words: entry.said };
    case 'ViewEntry':
      return { icon: VisibilityOutlined, title: promises.views[entry.view], about: entry.promise, words: entry.said };
    case 'NoticedEntry':
      return { icon: LightbulbOutlined, title: t.noticed, words: entry.words };
    case 'TriggerEntry':
      return { icon: FlareOutlined, title: t.trigger(entry.intensity, patience.needs[entry.need]), words: entry.cue };
    case 'ReassuranceEntry':
      return { icon: ForumOutlined, title: t.reassured, words: entry.words };
    case 'LandingEntry':
      return { icon: ForumOutlined, title: t.landed[entry.landing], words: entry.said };
    case 'PauseEntry':
      return { icon: PauseCircleOutlined, title: t.pauseCalled };
    case 'SessionEntry':
      return { icon: EventOutlined, title: t.sessionAlone(entry.minutes) };
    case 'NoteSignedEntry':
      return { icon: EditNoteOutlined, title: t.noteSigned };
    case 'LookTogetherEntry':
      return { icon: VisibilityOutlined, title: t.looked(entry.before, entry.after) };
    default:
      return null;
  }
}
