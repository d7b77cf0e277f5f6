import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { FaultNote } from '../look/states';
import { breakGlassesDocument, endBreakGlassDocument } from './break-glass-queries';

/** At the head of a couple that was opened by break glass: for how long yet, and the way to close it. */
export const OpenedNotice = ({ coupleId }: { coupleId: string }) => {
  const words = useWords();
  const { breakGlass: t } = words;
  const asked = useAsk(breakGlassesDocument, {});
  const ending = useAct(endBreakGlassDocument, [breakGlassesDocument]);
  const navigate = useNavigate();
  const glass = asked.data?.breakGlasses.find(each => each.isMine && each.isOpen && each.coupleId === coupleId);
  const minutes = useMinutesUntil(glass?.endsAt);
  const close = async () => {
    if (glass && (await ending.act({ id: glass.id }))) void navigate('/');
  };
  return (
    <div className="notice watch couple-gap row wrap">
      <span className="grow">{minutes === null ? t.notice : t.noticeUntil(minutes)}</span>
      {glass && (
        <Button size="small" variant="outlined" disabled={ending.pending} onClick={() => void close()}>
          {t.end}
        </Button>
      )}
      {ending.fault && <FaultNote>{explain(ending.fault, words)}</FaultNote>}
    </div>
  );
};

/** Whole minutes that are left, counted anew every ten seconds. */
function useMinutesUntil(instant: string | undefined): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(tick);
  }, []);
  return instant === undefined ? null : Math.max(0, Math.ceil((Date.parse(instant) - now) / 60_000));
}
