import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../support/build.mjs';
import { buildWorkspaceOf, makeCopy } from '../weakenings/copy.mjs';
import { all, walls } from '../weakenings/all.mjs';
import { weaken } from '../weakenings/weakening.mjs';

export const shows = 'each single weakening of the product turns the tests of its wall red; ARG: ids of some of them';

/** Six seconds for each of some 400, on two processors with nothing beside it, and as much again for a slower machine. */
const longestMinutes = 80;
/** A run is half waiting: for the database, for the product to start. */
const atOnce = 2;

export async function prove({ args, say, whenDone }) {
  const chosen = args.length === 0 ? all : all.filter(({ id }) => args.includes(id));
  const unknown = args.filter(id => !all.some(weakening => weakening.id === id));
  if (unknown.length > 0) throw new Error(`No weakening is called ${unknown.join(', ')}. There are: ${all.map(({ id }) => id).join(', ')}`);
  const started = Date.now();
  const copies = await Promise.all(
    Array.from({ length: Math.min(atOnce, chosen.length) }, async () => {
      const copy = makeCopy();
      whenDone(async () => copy.remove());
      return copy.folder;
    }),
  );

  // The control: what is red without a weakening could not go red by one.
  await shareOut([...new Set(chosen.map(({ suites }) => JSON.stringify(suites)))], copies, async (suites, copy) => {
    say(`unweakened: ${suites}`);
    const { failed, said } = await runTests(copy, JSON.parse(suites));
    if (failed.length > 0) throw new Error(`The tests are red already:\n${failed.join('\n') || said}`);
  });

  const killedBy = {};
  let begun = 0;
  await shareOut(chosen, copies, async (weakening, copy) => {
    say(`${(begun += 1)} of ${chosen.length}, ${weakening.wall}: ${weakening.what}`);
    const failed = await failuresUnder(copy, weakening);
    if (failed.length > 0) killedBy[weakening.id] = failed;
  });
  const survivors = chosen.filter(({ id }) => !(id in killedBy));
  const minutes = (Date.now() - started) / 60_000;
  const killed = Object.keys(killedBy).length;
  const countIn = wall => chosen.filter(weakening => weakening.wall === wall).length;
  return {
    figures: {
      killed: `${killed} of ${chosen.length}`,
      ...Object.fromEntries(Object.keys(walls).map(wall => [`weakenings of the ${wall}`, countIn(wall)])),
      survivors: survivors.map(({ id, what }) => `${id} (${what})`),
      minutes: minutes.toFixed(1),
      'killed by': JSON.stringify(Object.fromEntries(Object.entries(killedBy).map(([id, failed]) => [id, failed.length]))),
    },
    short: [
      ...survivors.map(({ id, what, suites }) => `${id} survives: ${what}, and ${JSON.stringify(suites)} stay green`),
      ...(minutes > longestMinutes ? [`it took longer than ${longestMinutes} minutes`] : []),
    ],
  };
}

/** Each copy takes the next piece of work as soon as it is free. */
async function shareOut(work, copies, doIt) {
  const left = [...work];
  await Promise.all(
    copies.map(async copy => {
      while (left.length > 0) await doIt(left.shift(), copy);
    }),
  );
}

async function failuresUnder(copy, weakening) {
  const { file, mend } = weaken(copy, weakening);
  try {
    await buildWorkspaceOf(copy, file);
    if (!weakening.record) return (await runTests(copy, weakening.suites)).failed;
    await runTests(copy, weakening.suites);
    return (await runJest(copy, 'test/jest.record.mjs', ['-t', weakening.record])).failed;
  } finally {
    mend();
    await buildWorkspaceOf(copy, file);
  }
}

const runTests = (copy, suites) =>
  suites === 'unit' ? runJest(copy, 'test/jest.unit.mjs', ['libs/domain', 'libs/content']) : runJest(copy, 'test/jest.api.mjs', suites);

/** Runs tests in the copy, until a suite has failed, and names those that did. A product that does not start any more is red too. */
async function runJest(copy, config, args) {
  const file = join(copy, 'outcome.json');
  rmSync(file, { force: true });
  const { code, said } = await runQuietly(
    join(copy, 'node_modules', '.bin', 'jest'),
    ['--config', config, '--bail', '--maxWorkers', '1', '--json', '--outputFile', file, ...args],
    {
      cwd: copy,
      env: { ROADBACK_RECORD: '' },
    },
  );
  if (!existsSync(file) && code === 0) throw new Error(`jest ended without a word on ${args.join(' ')}:\n${said.slice(-2_000)}`);
  if (!existsSync(file)) return { failed: [`jest itself: ${said.slice(-2_000)}`], said };
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = testResults.flatMap(({ name, message, assertionResults }) => {
    const titles = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return titles.length === 0 && assertionResults.length === 0 && message ? [`${name} did not start: ${message.slice(0, 500)}`] : titles;
  });
  return { failed, said };
}
