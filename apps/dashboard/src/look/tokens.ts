/** Colours by theme; every text pair is measured for WCAG AA (docs: experience, "Visual language"). */
export interface Tokens {
  bg: string;
  surface: string;
  sunk: string;
  ink: string;
  muted: string;
  line: string;
  edge: string;
  primary: string;
  onPrimary: string;
  tint: string;
  a: string;
  b: string;
  aTint: string;
  bTint: string;
  good: string;
  goodBg: string;
  watch: string;
  watchBg: string;
  high: string;
  highBg: string;
  info: string;
  infoBg: string;
  heat: readonly [string, string, string, string, string];
  hard: string;
  hard2: string;
  easy2: string;
  easy: string;
  scrim: string;
}

export const light: Tokens = {
  bg: '#FAF7F2',
  surface: '#FFFFFF',
  sunk: '#F5F1EA',
  ink: '#1E2B2C',
  muted: '#5B6968',
  line: '#E8E1D6',
  edge: '#8C9694',
  primary: '#1F5E5B',
  onPrimary: '#FFFFFF',
  tint: '#E3EEEC',
  a: '#1F7A75',
  b: '#A8502B',
  aTint: '#E6F1F0',
  bTint: '#F8ECE5',
  good: '#2E6B45',
  goodBg: '#E6F1E8',
  watch: '#7A4E00',
  watchBg: '#FDF0D2',
  high: '#9B2C2C',
  highBg: '#FBE7E3',
  info: '#3B4F8A',
  infoBg: '#E8ECF7',
  heat: ['#EFEAE1', '#CFE3DF', '#8FC1BA', '#3F918A', '#1F5E5B'],
  hard: '#C08A1E',
  hard2: '#E4C37C',
  easy2: '#A9B7DE',
  easy: '#5468A8',
  scrim: 'rgba(30, 43, 44, 0.34)',
};

export const dark: Tokens = {
  bg: '#14191A',
  surface: '#1C2324',
  sunk: '#181E1F',
  ink: '#ECE7DF',
  muted: '#A3AFAC',
  line: '#2C3536',
  edge: '#6C7876',
  primary: '#84CBC4',
  onPrimary: '#0E2221',
  tint: '#203433',
  a: '#6CC2BA',
  b: '#E8A17C',
  aTint: '#1F3331',
  bTint: '#382820',
  good: '#9BD3AC',
  goodBg: '#1E3427',
  watch: '#F0C878',
  watchBg: '#3A2E14',
  high: '#F2A9A0',
  highBg: '#40211E',
  info: '#B3C1F0',
  infoBg: '#252D47',
  heat: ['#262E2F', '#23413F', '#2F6A65', '#4E9F98', '#84CBC4'],
  hard: '#D9A441',
  hard2: '#7A6230',
  easy2: '#48557F',
  easy: '#8FA2DE',
  scrim: 'rgba(0, 0, 0, 0.55)',
};

const kebab = (name: string) => name.replaceAll(/[A-Z]|\d/g, letter => `-${letter.toLowerCase()}`);

/** The tokens as CSS variables (`--rb-a`, `--rb-heat-0`, …), for style sheets and charts. */
export const cssVariables = (tokens: Tokens): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(tokens).flatMap(([name, value]: [string, string | readonly string[]]) =>
      typeof value === 'string' ? [[`--rb-${kebab(name)}`, value]] : value.map((shade, index) => [`--rb-${name}-${index}`, shade]),
    ),
  ),
  '--rb-sans': '"Figtree Variable", system-ui, sans-serif',
  '--rb-serif': '"Source Serif 4 Variable", Georgia, serif',
});
