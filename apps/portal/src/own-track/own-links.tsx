import { WayCard } from '../shell/way-to';
import { useWords } from '../words/words';
import { useOwnTrack } from './use-own-track';

/** The way to one's own place. It stands on the roadmap and not on Today: nothing here waits for anybody, or reminds of anything (R8). */
export function OwnLinks({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data } = useOwnTrack(personId);
  if (!data || (!data.maySay && data.theirs.length === 0)) return null;
  const title = data.maySay ? t.own.title : t.own.theirsTitle(data.partnerName ?? '');
  return <WayCard to="/my-needs" title={title} hint={data.maySay ? t.own.linkHint : t.own.theirsHint} />;
}
