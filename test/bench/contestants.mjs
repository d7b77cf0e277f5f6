// The three servers on the one database: the product, the limit below it and the scaffold beside it.
import { fork, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@roadback/local/embedded-postgres';
import { startProduct } from '../support/started-product.mjs';
import { openDataset } from './database.mjs';
import { requestsOf } from './workloads.mjs';
import { testMasterKey } from '../support/master-key.mjs';

const here = import.meta.dirname;
const top = join(here, '..', '..');
/** Into the product it can only come by the environment: what starts it takes no flags. */
const withProbe = { NODE_OPTIONS: `--import file://${join(here, 'probe.mjs')}` };

/**
 * Starts all three. The product runs as in production: errors say nothing, introspection is shut, the clock cannot be moved.
 * @param {{ practices: number, couplesPerPractice: number, days: number, seed: number }} options
 */
export async function startContestants(options) {
  const product = await startProduct({
    name: 'bench',
    isDurable: true,
    // Documents are sent as texts, which only the apps' own build knows by their hashes.
    env: { NODE_ENV: 'production', OPERATIONS: 'any', ...withProbe },
    openDatabase: server => openDataset(server, options),
  });
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: product.urls.owner, MASTER_KEY: testMasterKey, ...withProbe };
  const limit = await start(join(here, 'limit', 'server.mjs'), env);
  const scaffold = await start(buildScaffold(), env);
  return {
    product,
    contestants: [
      { name: 'product', url: product.url, process: product.api.process, requestOf: requestsOf.product },
      { name: 'limit', ...limit, requestOf: requestsOf.limit },
      { name: 'scaffold', ...scaffold, requestOf: requestsOf.scaffold },
    ],
    stop: async () => {
      await Promise.all([limit, scaffold].map(({ process: child, exited }) => (child.kill('SIGTERM'), exited)));
      await product.stop();
    },
  };
}

async function start(file, env) {
  const port = await freePort();
  const child = fork(file, { env: { ...env, PORT: String(port) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = new Promise(resolve => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    exited.then(code => reject(new Error(`${file} ended while starting (code ${code})`)));
  });
  return { url: `http://127.0.0.1:${port}`, process: child, exited };
}

/** Nest needs its decorators compiled; that takes a second and is not worth keeping. */
function buildScaffold() {
  const out = join(top, '.roadback', 'bench-scaffold');
  rmSync(out, { recursive: true, force: true });
  const args = ['scaffold', '-d', out, '--config-file', join(top, '.swcrc'), '--strip-leading-paths', '--quiet'];
  const built = spawnSync(join(top, 'node_modules', '.bin', 'swc'), args, { cwd: here, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the scaffold does not build:\n${built.stdout}${built.stderr}`);
  return join(out, 'main.js');
}

/** Asks a measured process something over the channel that started it. */
export const askProbe = (child, probe) =>
  new Promise((resolve, reject) => {
    const listen = message => {
      if (message.probe !== probe) return;
      child.off('message', listen);
      resolve(message.answer);
    };
    child.on('message', listen);
    child.send({ probe }, error => error && reject(error));
  });
