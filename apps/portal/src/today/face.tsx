/** From hard to close. The word stands below; the face alone says nothing to a screen reader. */
const mouths: Record<number, string> = {
  1: 'M8 18.500c1.700-3.600 8.300-3.600 10 0',
  2: 'M8.500 17.800c1.800-2 7.200-2 9 0',
  3: 'M8.500 17h9',
  4: 'M8.500 16c1.800 2.200 7.200 2.200 9 0',
  5: 'M8 15.300c1.700 4.200 8.300 4.200 10 0',
};

export const Face = ({ feel, size = 28 }: { feel: number; size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 26 26"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.8}
    strokeLinecap="round"
    aria-hidden
  >
    <circle cx={13} cy={13} r={11} />
    <path d="M9.500 10.500v.2M16.500 10.500v.2" strokeWidth={2.6} />
    <path d={mouths[feel] ?? mouths[3]} />
  </svg>
);
