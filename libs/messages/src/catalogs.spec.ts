import { describe, expect, it } from '@jest/globals';
import { dashboardMessages } from './dashboard.js';
import { en as portalEn } from './portal-en.js';
import { es as portalEs } from './portal-es.js';

type Sayer = (...given: unknown[]) => unknown;
type Leaf = string | Sayer;

const isSayer = (value: unknown): value is Sayer => typeof value === 'function';

/** Every entry of a catalog by its path; what is neither a text nor a function nor a group is a mistake in the catalog. */
function leavesOf(catalog: object, above = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [key, value] of Object.entries(catalog) as [string, unknown][]) {
    const path = above + key;
    if (typeof value === 'string' || isSayer(value)) leaves.set(path, value);
    else if (typeof value === 'object' && value !== null) leavesOf(value, `${path}.`).forEach((leaf, below) => leaves.set(below, leaf));
    else throw new Error(`${path} is ${String(value)}`);
  }
  return leaves;
}

/** Stands for a name, a day or a title in the texts that take one. */
const words = ['Maren', 'Tobías', 'Wednesday', 'Otoño'];
/** Where a count or a name will not do. Every other function is given names, and then each count of `counts`. */
const ownSamples: Record<string, unknown[][]> = {
  'clock.on': [['Monday, March 1']],
  'readers.list': [[['Maren']], [['Maren', 'Inés']], [['Maren', 'Ada', 'Tobías']]],
  'clock.at': [['today', '1:05']],
  'caseload.stepsSaid': [[[]], [['Be transparent']], [['Be transparent', 'Be patient']]],
  'roadmap.episodeSaid': [
    ['Be transparent', []],
    ['Be transparent', ['week 1 to 3', 'since week 5']],
  ],
  'roadmap.episodeSpan': [
    [3, null],
    [3, 5],
  ],
  'roadmap.episodeNote': [
    [3, null],
    [3, 5],
    [3, 3],
  ],
  'schedule.joinDays': [[['Monday']], [['Monday', 'Friday']], [['Monday', 'Wednesday', 'Friday']]],
};
const counts = [0, 1, 2, 15, 24, 100, 168, 336];

/** All that an entry can say, as far as samples show it. */
function said(path: string, leaf: Leaf): unknown[] {
  if (typeof leaf === 'string') return [leaf];
  const samples = ownSamples[path] ?? [words, ...counts.map(count => words.map(() => count))];
  return samples.map(sample => leaf(...sample));
}

/** The texts of a catalog that a sentence of the house forbids, as "path: text". */
function found(catalog: object, isWrong: (text: unknown) => boolean): string[] {
  return [...leavesOf(catalog)].flatMap(([path, leaf]) =>
    said(path, leaf)
      .filter(isWrong)
      .map(text => `${path}: ${String(text)}`),
  );
}

const matches =
  (pattern: RegExp) =>
  (text: unknown): boolean =>
    pattern.test(String(text));

const catalogs = [
  { of: 'portal', en: portalEn, es: portalEs },
  { of: 'dashboard', en: dashboardMessages.en, es: dashboardMessages.es },
];

describe.each(catalogs)('the catalogs of the $of', ({ en, es }) => {
  const english = leavesOf(en);
  const spanish = leavesOf(es);

  it('have the same entries in Spanish as in English, of the same kind', () => {
    const kinds = (leaves: Map<string, Leaf>): string[] => [...leaves].map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();
    expect(english.size).toBeGreaterThan(100);
    expect(kinds(spanish)).toEqual(kinds(english));
  });

  it.each([
    ['English', en],
    ['Spanish', es],
  ])('say something in %s wherever they are asked, and always text', (_language, catalog) => {
    expect(found(catalog, text => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });

  it.each([
    ['English', en],
    ['Spanish', es],
  ])('have no hole in %s where a word or a number was given', (_language, catalog) => {
    expect(found(catalog, matches(/undefined|null|\[object|\$\{/))).toEqual([]);
  });

  it('tell in Spanish of everybody and everything that English tells of', () => {
    const told = (leaf: Sayer): string[] =>
      words.filter(word =>
        String(leaf(...words))
          .toLowerCase()
          .includes(word.toLowerCase()),
      );
    const untold = [...english].flatMap(([path, leaf]) => {
      const other = spanish.get(path);
      if (!isSayer(leaf) || !isSayer(other) || ownSamples[path]) return [];
      return told(leaf).join() === told(other).join() ? [] : [`${path}: ${told(leaf).join()} / ${told(other).join()}`];
    });
    expect(untold).toEqual([]);
  });

  it('leave no sentence of three words or more in English', () => {
    const same = [...english].filter(
      ([path, leaf]) => typeof leaf === 'string' && leaf === spanish.get(path) && leaf.split(' ').length >= 3,
    );
    expect(same).toEqual([]);
  });

  it.each([
    ['English', en],
    ['Spanish', es],
  ])('R8: raise their voice nowhere in %s: no exclamation mark', (_language, catalog) => {
    expect(found(catalog, matches(/[!¡！]/))).toEqual([]);
  });
});

describe('the portal speaks to people by name', () => {
  const englishLabels =
    /\b(hurt|injured|wounded|wronged|offending|guilty|innocent|unfaithful|betray\w*) (partner|spouse|person|one|party)|rebuild\w*|betray\w*|cheat\w*|unfaithful|infidel\w*|adulter\w*|affair|victim\w*|offender|perpetrator|traitor|liar/i;
  const spanishLabels =
    /(pareja|persona|parte|miembro|cónyuge) (herid[ao]|dañad[ao]|lastimad[ao]|ofendid[ao]|culpable|inocente|infiel)|reconstru\w*|reconstruy\w*|traici\w*|traidor\w*|infiel\w*|infidel\w*|engañ\w*|adúlter\w*|adulter\w*|tramposo|tramposa|víctima\w*|victimari\w*|ofensor\w*|culpable\w*|mentiros\w*/i;

  it('R17: puts no label of a role on anybody in English', () => {
    expect(found(portalEn, matches(englishLabels))).toEqual([]);
  });

  it('R17: puts no label of a role on anybody in Spanish', () => {
    expect(found(portalEs, matches(spanishLabels))).toEqual([]);
    expect(found(portalEs, matches(englishLabels))).toEqual([]);
  });

  it.each([
    ['the hurt partner', englishLabels],
    ['your rebuilding partner', englishLabels],
    ['the one who was betrayed', englishLabels],
    ['a cheater', englishLabels],
    ['la pareja herida', spanishLabels],
    ['quien reconstruye la confianza', spanishLabels],
    ['la persona traicionada', spanishLabels],
    ['quien fue infiel', spanishLabels],
  ])('R17: would notice "%s"', (label, labels) => {
    expect(label).toMatch(labels);
  });

  it('R8: says nothing of streaks, of failing or of missing in either language', () => {
    expect(found(portalEn, matches(/\bstreak|\bfail(ed|ure)?\b|\bmissed\b|\boverdue\b/i))).toEqual([]);
    expect(found(portalEs, matches(/\bracha|\bfracas|\bfallast|\bfallid|\bincumpl|\batrasad/i))).toEqual([]);
  });

  it('says "tú" in Spanish, never "usted"', () => {
    expect(found(portalEs, matches(/\b(usted|su contraseña|su correo|escriba|elija|revise|inténtelo)\b/i))).toEqual([]);
  });
});
