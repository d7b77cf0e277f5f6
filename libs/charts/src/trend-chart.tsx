import { curveMonotoneX, line } from 'd3-shape';
import type { Point } from './trust-spark.js';
import { plotInset, weekScale, type AxisMark } from './week-axis.js';

export interface TrendLine {
  points: readonly Point[];
  /** Name and newest value, as it stands at the end of the line. */
  endLabel: string;
}

const top = 26;
const bottom = 8;
const label = { fontSize: 11, fill: 'var(--rb-muted)', fontFamily: 'var(--rb-sans)' } as const;

/** Two people by week on one fixed axis, 0 to 10. Gaps stay gaps, and the ends of a gap get a dot so that nothing hides. */
export const TrendChart = ({
  first,
  second,
  events,
  months,
  summary,
  width,
  height = 220,
}: {
  first: TrendLine;
  second: TrendLine;
  events: readonly AxisMark[];
  months: readonly AxisMark[];
  summary: string;
  width: number;
  height?: number;
}) => {
  const weeks = first.points.length;
  const at = weekScale(width, weeks);
  const x = (index: number) => at(index + 0.5);
  const y = (value: number) => top + (1 - value / 10) * (height - top - bottom);
  const right = width - plotInset.right;
  const path = (points: readonly Point[]) =>
    line<Point>()
      .defined(value => value !== null)
      .x((_, index) => x(index))
      .y(value => y(value ?? 0))
      .curve(curveMonotoneX)(points) ?? '';
  const firstEnd = lastOf(first.points);
  const secondEnd = lastOf(second.points);
  const near = firstEnd && secondEnd && Math.abs(y(firstEnd.value) - y(secondEnd.value)) < 15;
  const apart = near ? (firstEnd.value >= secondEnd.value ? 8 : -8) : 0;
  return (
    <svg
      width={width}
      height={height + 20}
      viewBox={`0 0 ${width} ${height + 20}`}
      role="img"
      aria-label={summary}
      style={{ display: 'block' }}
    >
      {[0, 5, 10].map(value => (
        <g key={value}>
          <line x1={plotInset.left} x2={right} y1={y(value)} y2={y(value)} stroke="var(--rb-line)" />
          <text x={plotInset.left - 8} y={y(value) + 4} textAnchor="end" {...label}>
            {value}
          </text>
        </g>
      ))}
      {events.map(event => (
        <g key={`${event.at} ${event.label}`}>
          <line x1={at(event.at)} x2={at(event.at)} y1={top - 6} y2={height - bottom} stroke="var(--rb-edge)" strokeDasharray="2 3" />
          <text x={at(event.at)} y={top - 11} textAnchor={anchor(event.at, weeks)} {...label}>
            {event.label}
          </text>
        </g>
      ))}
      <path d={path(second.points)} fill="none" stroke="var(--rb-b)" strokeWidth={2} strokeDasharray="5 3.5" strokeLinecap="round" />
      <path d={path(first.points)} fill="none" stroke="var(--rb-a)" strokeWidth={2} strokeLinecap="round" />
      {gapEnds(second.points).map(end => (
        <circle
          key={end.index}
          cx={x(end.index)}
          cy={y(end.value)}
          r={2.5}
          fill="var(--rb-surface)"
          stroke="var(--rb-b)"
          strokeWidth={1.5}
        />
      ))}
      {gapEnds(first.points).map(end => (
        <circle key={end.index} cx={x(end.index)} cy={y(end.value)} r={2.5} fill="var(--rb-a)" />
      ))}
      {secondEnd && (
        <>
          <circle cx={x(secondEnd.index)} cy={y(secondEnd.value)} r={4} fill="var(--rb-surface)" stroke="var(--rb-b)" strokeWidth={2} />
          <text x={right + 4} y={y(secondEnd.value) + 4 + apart} fontSize={12} fontWeight={600} fill="var(--rb-b)">
            {second.endLabel}
          </text>
        </>
      )}
      {firstEnd && (
        <>
          <circle cx={x(firstEnd.index)} cy={y(firstEnd.value)} r={4} fill="var(--rb-a)" />
          <text x={right + 4} y={y(firstEnd.value) + 4 - apart} fontSize={12} fontWeight={600} fill="var(--rb-a)">
            {first.endLabel}
          </text>
        </>
      )}
      {months.map(month => (
        <text key={`${month.at} ${month.label}`} x={at(month.at)} y={height + 13} {...label}>
          {month.label}
        </text>
      ))}
    </svg>
  );
};

const anchor = (at: number, weeks: number) => (at < 1.5 ? 'start' : at > weeks - 1.5 ? 'end' : 'middle');

const lastOf = (points: readonly Point[]) => {
  const index = points.findLastIndex(value => value !== null);
  const value = points[index];
  return value == null ? null : { index, value };
};

const gapEnds = (points: readonly Point[]) =>
  points.flatMap((value, index) => {
    const before = index > 0 && points[index - 1] === null;
    const after = index < points.length - 1 && points[index + 1] === null;
    return value !== null && (before || after) ? [{ index, value }] : [];
  });
