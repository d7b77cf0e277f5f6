import { curveMonotoneX, line } from 'd3-shape';

/** A week's value, or null where nobody answered. */
export type Point = number | null;

const pad = 4;

/**
 * Felt safety of both partners in the space of a table cell, always on the axis 0 to 10.
 * Line style as well as colour tells the two apart; a week without an answer stays a gap.
 */
export const TrustSpark = ({
  first,
  second,
  summary,
  width = 128,
  height = 42,
}: {
  first: readonly Point[];
  second: readonly Point[];
  summary: string;
  width?: number;
  height?: number;
}) => {
  const x = (index: number, count: number) => pad + (index / Math.max(1, count - 1)) * (width - 2 * pad);
  const y = (value: number) => height - pad - (value / 10) * (height - 2 * pad);
  const path = (points: readonly Point[]) =>
    line<Point>()
      .defined(value => value !== null)
      .x((_, index) => x(index, points.length))
      .y(value => y(value ?? 0))
      .curve(curveMonotoneX)(points) ?? '';
  const end = (points: readonly Point[]) => {
    const index = points.findLastIndex(value => value !== null);
    const value = points[index];
    return value == null ? null : { x: x(index, points.length), y: y(value) };
  };
  const firstEnd = end(first);
  const secondEnd = end(second);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary} style={{ display: 'block' }}>
      <line x1={pad} x2={width - pad} y1={y(5)} y2={y(5)} stroke="var(--rb-line)" />
      <path d={path(second)} fill="none" stroke="var(--rb-b)" strokeWidth={1.75} strokeDasharray="3.5 2.5" strokeLinecap="round" />
      <path d={path(first)} fill="none" stroke="var(--rb-a)" strokeWidth={1.75} strokeLinecap="round" />
      {secondEnd && <circle cx={secondEnd.x} cy={secondEnd.y} r={2.75} fill="var(--rb-surface)" stroke="var(--rb-b)" strokeWidth={1.75} />}
      {firstEnd && <circle cx={firstEnd.x} cy={firstEnd.y} r={2.75} fill="var(--rb-a)" />}
    </svg>
  );
};
