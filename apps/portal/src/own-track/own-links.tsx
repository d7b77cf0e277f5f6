import { Link } from 'wouter';
import { Icon } from '../shell/icons';
import { useWords } from '../words/words';
import { useOwnTrack } from './use-own-track';

/** The way to one's own place. It stands on the roadmap and not on Today: nothing here waits for anybody, or reminds of anything (R8). */
export function OwnLinks({ personId }: { personId: string }) {
  const { t } = useWords();
  const { data } = useOwnTrack(personId);
  if (!data || (!data.maySay && data.theirs.length === 0)) return null;
  const title = data.maySay ? t.own.title : t.own.theirsTitle(data.partnerName ?? '');
  return (
    <section className="card" aria-label={title}>
      <Link href="/my-needs" className="row news">
        <span className="row-words">
          <b>{title}</b>
          <span className="muted">{data.maySay ? t.own.linkHint : t.own.theirsHint}</span>
        </span>
        <Icon name="next" weight={1.8} />
      </Link>
    </section>
  );
}
