import type { Point } from './trust-spark.js';
import { plotInset } from './week-axis.js';

const middle = 15;
const tint: Record<number, string> = { 1: 'var(--rb-hard)', 2: 'var(--rb-hard-2)', 4: 'var(--rb-easy-2)', 5: 'var(--rb-easy)' };

/** Days, 1 hard to 5 close, under the weeks of a TrendChart: up is a good day, down a hard one, a dot a mixed one, empty no answer. */
export const DayBand = ({
  days,
  width,
  name,
  summary,
  partner,
}: {
  days: readonly Point[];
  width: number;
  name: string;
  summary: string;
  partner: 'first' | 'second';
}) => {
  const right = width - plotInset.right;
  const step = (right - plotInset.left) / Math.max(1, days.length);
  return (
    <svg width={width} height={30} viewBox={`0 0 ${width} 30`} role="img" aria-label={summary} style={{ display: 'block' }}>
      <line x1={plotInset.left} x2={right} y1={middle} y2={middle} stroke="var(--rb-line)" />
      {days.map((feel, index) => {
        if (feel === null) return null;
        const x = plotInset.left + index * step;
        if (feel === 3) return <rect key={index} x={x + step / 2 - 1} y={middle - 1} width={2} height={2} fill="var(--rb-edge)" />;
        const size = Math.abs(feel - 3) * 6;
        return (
          <rect
            key={index}
            x={x + 0.6}
            y={feel > 3 ? middle - size : middle}
            width={Math.max(1.4, step - 1.2)}
            height={size}
            rx={1}
            fill={tint[feel]}
          />
        );
      })}
      <text x={right + 4} y={19} fontSize={12} fontWeight={600} fill={partner === 'first' ? 'var(--rb-a)' : 'var(--rb-b)'}>
        {name}
      </text>
    </svg>
  );
};
