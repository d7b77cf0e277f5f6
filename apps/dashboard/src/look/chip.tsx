import type { ReactNode } from 'react';

export type Tone = 'good' | 'watch' | 'high' | 'info' | 'plain' | 'pine';

const marks: Record<Tone, string | null> = {
  watch: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  good: 'M2.2 6.4 4.9 9 9.8 3.4',
  high: 'M6 1.5 11 10.5H1Z',
  info: 'M2 6h8M6 2v8',
  plain: null,
  pine: null,
};

/** A word with a tone, and a shape so that colour is never alone. The red one is for safety alone. */
export const Chip = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`chip ${tone}`}>
    {marks[tone] && (
      <svg
        width={11}
        height={11}
        viewBox="0 0 12 12"
        aria-hidden
        fill="none"
        stroke="currentColor"
        strokeWidth={1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={marks[tone]} />
      </svg>
    )}
    {children}
  </span>
);
