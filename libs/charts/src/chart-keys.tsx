/** Marks for legends, the same shapes as in the charts. */

export const LineKey = ({ partner }: { partner: 'first' | 'second' }) => (
  <svg width={20} height={6} viewBox="0 0 20 6" aria-hidden style={{ flex: 'none' }}>
    {partner === 'first' ? (
      <line x1={0} x2={20} y1={3} y2={3} stroke="var(--rb-a)" strokeWidth={2} />
    ) : (
      <line x1={0} x2={20} y1={3} y2={3} stroke="var(--rb-b)" strokeWidth={2} strokeDasharray="4 2.5" />
    )}
  </svg>
);

export const HeatKey = () => (
  <svg width={52} height={11} viewBox="0 0 52 11" aria-hidden style={{ flex: 'none' }}>
    {[0, 1, 2, 3, 4].map(heat => (
      <rect
        key={heat}
        x={heat * 10.5 + 0.5}
        y={0.5}
        width={9}
        height={10}
        rx={2.5}
        fill={`var(--rb-heat-${heat})`}
        stroke={heat === 0 ? 'var(--rb-line)' : 'none'}
      />
    ))}
  </svg>
);

export const HollowKey = () => (
  <svg width={10} height={11} viewBox="0 0 10 11" aria-hidden style={{ flex: 'none' }}>
    <rect x={0.5} y={0.5} width={9} height={10} rx={2.5} fill="none" stroke="var(--rb-line)" />
  </svg>
);

export const DayKey = ({ days }: { days: 'good' | 'mixed' | 'hard' }) => (
  <svg width={days === 'mixed' ? 4 : 14} height={13} viewBox={`0 0 ${days === 'mixed' ? 4 : 14} 13`} aria-hidden style={{ flex: 'none' }}>
    {days === 'good' && (
      <>
        <rect x={0} y={0} width={5} height={13} rx={1} fill="var(--rb-easy)" />
        <rect x={8} y={7} width={5} height={6} rx={1} fill="var(--rb-easy-2)" />
      </>
    )}
    {days === 'mixed' && <rect y={5} width={3} height={3} fill="var(--rb-edge)" />}
    {days === 'hard' && (
      <>
        <rect x={0} y={0} width={5} height={6} rx={1} fill="var(--rb-hard-2)" />
        <rect x={8} y={0} width={5} height={13} rx={1} fill="var(--rb-hard)" />
      </>
    )}
  </svg>
);
