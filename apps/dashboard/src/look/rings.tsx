/** Roadback's mark: two rings, one whole and one dashed, as the two partners' lines. */
export const Rings = ({ size = 24 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden style={{ flex: 'none' }}>
    <circle cx={9} cy={12} r={6.5} fill="none" stroke="var(--rb-a)" strokeWidth={2.4} />
    <circle cx={15} cy={12} r={6.5} fill="none" stroke="var(--rb-b)" strokeWidth={2.4} strokeDasharray="3 2.4" />
  </svg>
);
