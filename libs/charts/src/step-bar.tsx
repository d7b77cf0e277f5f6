export type StepMark = 'open' | 'closed' | 'ahead';

const tint: Record<StepMark, string> = { open: 'var(--rb-primary)', closed: 'var(--rb-heat-2)', ahead: 'var(--rb-heat-0)' };

/** The four steps as four segments; several may be open. No share "of a step": only the counselor says where a couple is. */
export const StepBar = ({ steps, summary, width = 150 }: { steps: readonly StepMark[]; summary: string; width?: number }) => {
  const gap = 3;
  const part = (width - gap * (steps.length - 1)) / Math.max(1, steps.length);
  return (
    <svg width={width} height={5} viewBox={`0 0 ${width} 5`} role="img" aria-label={summary} style={{ display: 'block' }}>
      {steps.map((mark, index) => (
        <rect key={index} x={index * (part + gap)} width={part} height={5} rx={2.5} fill={tint[mark]} />
      ))}
    </svg>
  );
};
