// `npm run prove` lists the long measurements, `npm run prove -- NAME [ARG…]` runs one. Each is a file in `test/proofs/` that says in
// `shows` what it shows, and in `prove` returns its figures and where they fall short of their aim; `details` go into the report alone.
// Exit: 0 every aim is met, 1 short of one, 2 it could not be measured.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './support/build.mjs';

const folder = join(import.meta.dirname, 'proofs');
const results = join(import.meta.dirname, '..', 'test-results', 'proofs');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.mjs'))
  .map(file => file.slice(0, -'.mjs'.length));
const load = name => import(join(folder, `${name}.mjs`));

/** Whatever a proof has started is stopped in the other direction, also when it fails or is interrupted. */
const running = [];
async function stopAll() {
  for (const stop of running.splice(0).reverse()) await stop().catch(error => console.error(error));
}

async function list() {
  console.log('Proofs, run by `npm run prove -- NAME`:\n');
  for (const name of names) console.log(`  ${name.padEnd(12)} ${(await load(name)).shows}`);
}

async function run(name, args) {
  const { shows, prove } = await load(name);
  console.log(`${name}: ${shows}\n`);
  const started = Date.now();
  say('building');
  await buildAll();
  const { figures, short, details } = await prove({ args, say, startProduct, whenDone: stop => running.push(stop) });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log('');
  for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(34)} ${worded(value)}`);
  console.log(`  ${'seconds'.padEnd(34)} ${seconds}`);
  mkdirSync(results, { recursive: true });
  const report = { name, shows, at: new Date(), node: process.version, cores: availableParallelism(), seconds, figures, short, details };
  writeFileSync(join(results, `${name}.json`), JSON.stringify(report, null, 2));
  for (const aim of short) console.log(`  SHORT: ${aim}`);
  console.log(short.length === 0 ? '\nEvery aim is met.' : `\n${short.length} short of the aim.`);
  return short.length === 0 ? 0 : 1;
}

const worded = value => (Array.isArray(value) ? value.join(', ') || 'none' : String(value));

/** One line that says what is being done; on a terminal the next one takes its place. */
function say(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r  … ${text}`.padEnd(100));
  else console.log(`  … ${text}`);
}

/** The production build with a database and ports of its own, stopped when the proof ends. */
async function startProduct(options = {}) {
  // The product's own packages exist only once it is built.
  const { startProduct: start } = await import('./support/started-product.mjs');
  const product = await start({ name: 'proof', ...options });
  running.push(product.stop);
  return product;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stopAll().then(() => process.exit(130)));

const [name, ...args] = process.argv.slice(2);
if (name === undefined) await list();
else if (!names.includes(name)) {
  console.error(`There is no proof called "${name}". There are: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(name, args);
  } catch (error) {
    console.error(error);
    process.exitCode = 2;
  } finally {
    await stopAll();
  }
}
