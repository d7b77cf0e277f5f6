// The page `docs/asvs.md`, made from the items: `node test/asvs/page.mjs` writes it anew.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapters1to5 } from './chapters-1-5.mjs';
import { chapters6to8 } from './chapters-6-8.mjs';
import { chapters9to12 } from './chapters-9-12.mjs';
import { chapters13to17 } from './chapters-13-17.mjs';
import { itemsOfLevels1And2 } from './standard.mjs';
import { states } from './tests.mjs';

const levelOf = new Map(itemsOfLevels1And2);

/** @type {{ id: string, level: number | undefined, asks: string, state: string, where: string, tests: string[] }[]} */
export const items = [...chapters1to5, ...chapters6to8, ...chapters9to12, ...chapters13to17].map(([id, asks, state, where, tests]) => ({
  id,
  level: levelOf.get(id),
  asks,
  state,
  where,
  tests,
}));

const count = (level, state) => items.filter(item => item.level === level && item.state === state).length;
const link = path => `[${path.split('/').at(-1).replace('.spec.ts', '')}](../${path})`;

export function page() {
  const summary = Object.entries(states).map(([state, words]) => `| ${words} | ${count(1, state)} | ${count(2, state)} |`);
  const rows = items.map(
    ({ id, level, asks, state, where, tests }) =>
      `| v5.0.0-${id} | ${level} | ${asks} | ${states[state]} | ${where} | ${tests.map(link).join(', ')} |`,
  );
  return `# OWASP ASVS 5.0, levels 1 and 2

Made from \`test/asvs\` by \`node test/asvs/page.mjs\`; a test holds that every item of both levels is here once, that every test it names is
there, and that this page is of the newest state. What an item asks is said in our words; the standard's own stand at its id. "Comes" names
the part that is being built; "operator" is a matter of whoever runs the service.

| state | level 1 | level 2 |
| --- | --- | --- |
${summary.join('\n')}

| item | level | asks for | state | where, or why not | shown by |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'asvs.md'), page());
