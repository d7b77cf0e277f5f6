/** Drawn on 21 by 21, in one line weight. */
const paths = {
  home: 'M3.5 10 10.5 4l7 6v7.500h-14z',
  path: 'M6 18c0-5.5 10-4 10-9a4 4 0 0 0-8 0',
  wave: 'M3 12c2 0 2-4 4-4s2 6 4 6 2-8 4-8 2 4 3 4',
  help: 'M4 12.500V10a6.5 6.5 0 0 1 13 0v2.500M4 12.500a1.7 1.7 0 0 1 3.4 0v2a1.7 1.7 0 0 1-3.4 0zM13.6 12.500a1.7 1.7 0 0 1 3.4 0v2a1.7 1.7 0 0 1-3.4 0zM17 14.500c0 2-2 3-4 3',
  exit: 'M9 4H4.500v13H9M12 7l3.5 3.500L12 14M15.5 10.500H8',
  gear: 'M3.5 6.500h7M14.5 6.500h3M3.5 14.500h3M10.500 14.500h7M12.5 8.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4M8.500 16.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  next: 'M8 5l5.5 5.500L8 16',
  back: 'M13 5l-5.5 5.500L13 16',
  check: 'M4.5 11 9 15l8-9',
  lock: 'M5.5 10h10v8h-10zM7.5 10V7.500a3 3 0 0 1 6 0V10',
  people:
    'M8 10.500a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.400M2.5 17.500c0-3.6 2.5-5 5.5-5s5.500 1.400 5.500 5M13.500 10a2.700 2.700 0 1 0-.500-5.300M15 12.800c2 .500 3.500 2 3.500 4.700',
  clock: 'M10.5 18a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M10.5 6.500v4.500l3 1.5',
  chat: 'M3.5 5h14v10h-8l-4 3v-3h-2z',
  phone: 'M5 3.500h3l1.5 4-2 1.500c1 2 2 3 4 4l1.5-2 4 1.500v3c0 1-1 2-2 2C9 17 4 12 3.5 6c0-1.5.5-2.5 1.5-2.5',
  look: 'M10.5 17.500a7 7 0 1 0 0-14 7 7 0 0 0 0 14M10.5 7v4.500M10.5 14v.1',
  pen: 'M4 17l1-4 9-9 3 3-9 9z',
} as const;
export type IconName = keyof typeof paths;

/** Always beside words, so it says nothing to a screen reader. */
export const Icon = ({ name, size = 20, weight = 1.6 }: { name: IconName; size?: number; weight?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 21 21"
    fill="none"
    stroke="currentColor"
    strokeWidth={weight}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
  >
    <path d={paths[name]} />
  </svg>
);

/** Two rings, one solid and one dashed: the mark after sign-in. */
export const Rings = () => (
  <svg className="icon" width={24} height={24} viewBox="0 0 24 24" aria-hidden>
    <circle cx={9} cy={12} r={6.5} fill="none" stroke="var(--a)" strokeWidth={2.4} />
    <circle cx={15} cy={12} r={6.5} fill="none" stroke="var(--b)" strokeWidth={2.4} strokeDasharray="3 2.4" />
  </svg>
);
