import { curveMonotoneX, line } from 'd3-shape';

export interface OwnTrendWeek {
  /** The first day of the week, for the key. */
  startsOn: string;
  /** What stands under it; empty where there is no room for one. */
  label: string;
  /** 0 to 10; null where nothing was answered. */
  value: number | null;
}

const width = 320;
const height = 168;
const inset = { top: 10, right: 10, bottom: 24, left: 24 };
const marks = [0, 5, 10];

/**
 * One person's own weeks on the fixed axis 0 to 10. A gap stays a gap: nothing is drawn over a week without an answer.
 * Behind it, where there is one, the band in which most days lie: bad days are expected, and are no fall.
 * Colours come from the page: `--a`, `--line`, `--muted`, `--surface`. It holds no words; `summary` is the sentence that says it.
 */
export function OwnTrend({
  weeks,
  summary,
  band = null,
}: {
  weeks: readonly OwnTrendWeek[];
  summary: string;
  band?: { low: number; high: number } | null;
}) {
  const x = (index: number) => inset.left + (index / Math.max(1, weeks.length - 1)) * (width - inset.left - inset.right);
  const y = (value: number) => inset.top + (1 - value / 10) * (height - inset.top - inset.bottom);
  const way = line<OwnTrendWeek>(
    (_, index) => x(index),
    week => y(week.value ?? 0),
  )
    .defined(week => week.value !== null)
    .curve(curveMonotoneX)([...weeks]);

  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={summary}>
      {band && (
        // Half a step wider on both sides: a band of one value is a band too.
        <rect
          x={inset.left}
          width={width - inset.left - inset.right}
          y={y(Math.min(10, band.high + 0.5))}
          height={y(Math.max(0, band.low - 0.5)) - y(Math.min(10, band.high + 0.5))}
          rx={6}
          fill="var(--a)"
          opacity={0.13}
        />
      )}
      {marks.map(mark => (
        <g key={mark}>
          <line x1={inset.left} x2={width - inset.right} y1={y(mark)} y2={y(mark)} stroke="var(--line)" />
          <text x={inset.left - 8} y={y(mark) + 4} textAnchor="end" fontSize={12} fill="var(--muted)">
            {mark}
          </text>
        </g>
      ))}
      {way && <path d={way} fill="none" stroke="var(--a)" strokeWidth={2.5} strokeLinecap="round" strokeLinejoin="round" />}
      {weeks.map((week, index) => (
        <g key={week.startsOn}>
          {week.value !== null && (
            <circle cx={x(index)} cy={y(week.value)} r={3.75} fill="var(--a)" stroke="var(--surface)" strokeWidth={1.5} />
          )}
          {week.label !== '' && (
            <text
              x={x(index)}
              y={height - 6}
              textAnchor={index === 0 ? 'start' : index === weeks.length - 1 ? 'end' : 'middle'}
              fontSize={12}
              fill="var(--muted)"
            >
              {week.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
