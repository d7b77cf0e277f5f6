import { useWords } from '../words/words';

/** What the author is told in the moment in which they stopped, and only then. */
export function Stopped({ wasRead, partner }: { wasRead: boolean; partner: string }) {
  const { stopped } = useWords().t.held;
  return (
    <div className="card" role="status">
      <p>{(wasRead ? stopped.read : stopped.unread)(partner)}</p>
      <p className="muted small">{stopped.once(partner)}</p>
    </div>
  );
}
