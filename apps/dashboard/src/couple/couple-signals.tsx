import AccessTimeOutlined from '@mui/icons-material/AccessTimeOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import MarkChatUnreadOutlined from '@mui/icons-material/MarkChatUnreadOutlined';
import MoveUpOutlined from '@mui/icons-material/MoveUpOutlined';
import TrendingDownOutlined from '@mui/icons-material/TrendingDownOutlined';
import UnsubscribeOutlined from '@mui/icons-material/UnsubscribeOutlined';
import { Link } from 'react-router-dom';
import { bySignalWeight } from '../caseload/partner-signs';
import { calm } from '../caseload/signal-chip';
import { useSignalReason } from '../caseload/use-signal-reason';
import { useWords } from '../language/use-words';
import { pathOf } from './couple-parts';
import type { Couple } from './timeline-of';

const icons = {
  QUIET: AccessTimeOutlined,
  SAFETY_DIPPED: TrendingDownOutlined,
  TO_REVIEW: MarkChatUnreadOutlined,
  TO_RELEASE: MoveUpOutlined,
  NOTE_TO_SIGN: EditNoteOutlined,
  UNREACHABLE: UnsubscribeOutlined,
} as const;

/** What asks for a look, as sentences. Amber at most: red is for safety alone. */
export const CoupleSignals = ({ couple }: { couple: Couple }) => {
  const { couple: t, caseload } = useWords();
  const reasonOf = useSignalReason();
  const signals = bySignalWeight(couple.signals).filter(signal => signal.kind !== 'NO_PLAN' && signal.kind !== 'ALERT');
  if (signals.length === 0) return null;
  return (
    <section className="couple-signals" aria-label={t.signals}>
      {signals.map(signal => {
        // An alert has a card of its own above.
        if (signal.kind === 'NO_PLAN' || signal.kind === 'ALERT') return null;
        const Icon = icons[signal.kind];
        return (
          <div key={`${signal.kind} ${signal.partnerId}`} className={`notice ${calm.has(signal.kind) ? 'info' : 'watch'}`}>
            <Icon fontSize="small" />
            <span className="grow">{reasonOf(signal, couple.partners)}</span>
            {signal.kind === 'TO_REVIEW' && (
              <Link to={`${pathOf(couple.id, 'overview')}?show=review#timeline`}>{caseload.acts.TO_REVIEW}</Link>
            )}
            {signal.kind === 'TO_RELEASE' && <Link to={`${pathOf(couple.id, 'tasks')}#held`}>{caseload.acts.TO_RELEASE}</Link>}
            {signal.kind === 'NOTE_TO_SIGN' && <Link to={pathOf(couple.id, 'sessions')}>{caseload.acts.NOTE_TO_SIGN}</Link>}
            {signal.kind === 'UNREACHABLE' && <Link to={pathOf(couple.id, 'team')}>{caseload.acts.UNREACHABLE}</Link>}
          </div>
        );
      })}
    </section>
  );
};
