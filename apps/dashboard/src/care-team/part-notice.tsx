import { OpenedNotice } from '../break-glass/opened-notice';
import type { CoupleQuery } from '../generated/graphql';
import { useMe } from '../session/session';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';

/** Says at the head of a couple's page that one stands in, only looks on, or has opened it by break glass. */
export const PartNotice = ({ couple }: { couple: CoupleQuery['couple'] }) => {
  const { careTeam: t } = useWords();
  const dates = useDates();
  const me = useMe();
  const cover = couple.team.find(({ staffId, part, isInForce }) => part === 'COVERING' && isInForce && staffId === me?.personId);
  if (couple.viewerPart === 'SUPERVISOR') return <div className="notice info couple-gap">{t.looksOn}</div>;
  if (couple.viewerPart === 'OPENED') return <OpenedNotice coupleId={couple.id} />;
  if (couple.viewerPart !== 'COVERING' || !cover?.lastDay) return null;
  return <div className="notice info couple-gap">{t.covering.notice(couple.counselorName, dates.fullDay(cover.lastDay))}</div>;
};
