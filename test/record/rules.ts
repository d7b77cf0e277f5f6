import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rules of docs/rules.md and whether the product holds them yet. */
export const rules = (): { id: string; isHeld: boolean }[] =>
  [...readFileSync(join(__dirname, '..', '..', 'docs', 'rules.md'), 'utf8').matchAll(/^\| (R\d+) +\|.*\| (held|in part|not yet)\b/gm)].map(
    ([, id, state]) => ({ id: id!, isHeld: state !== 'not yet' }),
  );

/** Rules named in the title of a test: `R5, R12: …`. */
export const rulesIn = (title: string): string[] => [...title.matchAll(/\bR\d{1,2}\b/g)].map(([id]) => id);
