export interface TrackEpisode {
  /** Weeks since care began; 0 is the first day. */
  from: number;
  /** Null while the step is open. */
  to: number | null;
  note: string;
  /** The couple came back to this step. */
  again: boolean;
}

const line = 15;
const letter = 5.7;

/** One step's episodes on the week axis of the couple's care; an earlier stay in a step remains on the page (R2). */
export const EpisodeTrack = ({
  episodes,
  weeks,
  width,
  summary,
  emptyNote,
}: {
  episodes: readonly TrackEpisode[];
  weeks: number;
  width: number;
  summary: string;
  emptyNote: string;
}) => {
  const x = (week: number) => (week / Math.max(1, weeks)) * width;
  const notes = placeNotes(episodes, x, width);
  return (
    <svg width={width} height={44} viewBox={`0 0 ${width} 44`} role="img" aria-label={summary} style={{ display: 'block' }}>
      <line x1={0} x2={width} y1={line} y2={line} stroke="var(--rb-line)" />
      {episodes.map((episode, index) => {
        const start = x(episode.from);
        const end = x(episode.to ?? weeks);
        const next = episodes[index + 1];
        return (
          <g key={episode.from}>
            {next && (
              <path
                d={`M${end + 3} ${line}H${Math.max(end + 3, x(next.from) - 3)}`}
                stroke="var(--rb-edge)"
                strokeWidth={1.5}
                strokeDasharray="1.5 3"
                strokeLinecap="round"
              />
            )}
            <rect
              x={start}
              y={line - 5}
              width={Math.max(10, end - start - 1)}
              height={10}
              rx={5}
              fill={episode.to === null ? 'var(--rb-primary)' : 'var(--rb-heat-2)'}
            />
            {episode.to === null && <circle cx={Math.max(start + 5, end - 7)} cy={line} r={2.5} fill="var(--rb-surface)" />}
          </g>
        );
      })}
      {notes.map(note => (
        <text
          key={note.x}
          x={note.x}
          y={line + 22}
          fontSize={11}
          fill={note.again ? 'var(--rb-watch)' : 'var(--rb-muted)'}
          fontWeight={note.again ? 600 : 400}
        >
          {note.text}
        </text>
      ))}
      {episodes.length === 0 && (
        <text x={0} y={line + 22} fontSize={11} fill="var(--rb-muted)">
          {emptyNote}
        </text>
      )}
    </svg>
  );
};

/** Notes stand under their episode; where two would run into each other the later one stays, since it says how things are. */
function placeNotes(episodes: readonly TrackEpisode[], x: (week: number) => number, width: number) {
  const placed: { x: number; text: string; again: boolean }[] = [];
  let free = width;
  for (const episode of episodes.toReversed()) {
    const size = episode.note.length * letter;
    const at = Math.max(0, Math.min(x(episode.from), width - size));
    if (placed.length > 0 && at + size > free - 8) continue;
    placed.push({ x: at, text: episode.note, again: episode.again });
    free = at;
  }
  return placed;
}
