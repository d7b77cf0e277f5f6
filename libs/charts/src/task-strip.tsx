export interface StripDay {
  day: string;
  due: number;
  sent: number;
}

/** How much of what was due was sent, as one of five tints. */
export const heatOf = ({ due, sent }: Pick<StripDay, 'due' | 'sent'>): number => Math.min(4, Math.round((sent / due) * 4));

/** One square a day, the tint is the share of that day's tasks sent. A hollow square is a day on which nothing was due. */
export const TaskStrip = ({
  days,
  summary,
  cell = 7,
  gap = 2,
  height = 12,
}: {
  days: readonly StripDay[];
  summary: string;
  cell?: number;
  gap?: number;
  height?: number;
}) => {
  const width = days.length * (cell + gap) - gap + 1;
  return (
    <svg
      width={width}
      height={height + 1}
      viewBox={`0 0 ${width} ${height + 1}`}
      role="img"
      aria-label={summary}
      style={{ display: 'block', flex: 'none' }}
    >
      {days.map((day, index) => (
        <rect
          key={day.day}
          x={index * (cell + gap) + 0.5}
          y={0.5}
          width={cell}
          height={height}
          rx={Math.min(3, cell / 3.5)}
          fill={day.due === 0 ? 'transparent' : `var(--rb-heat-${heatOf(day)})`}
          stroke={day.due === 0 || heatOf(day) === 0 ? 'var(--rb-line)' : 'none'}
        />
      ))}
    </svg>
  );
};
