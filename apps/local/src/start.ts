import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDemo, demoSignIns } from '@roadback/builders/demo';
import { demoPassword } from '@roadback/domain/password';
import { sealWith } from '@roadback/builders/sealed';
import { migrate } from '@roadback/migrations/migrate';
import { MasterKeyError, type KeyProvider } from '@roadback/sealing/key-provider';
import { providerOf } from '@roadback/sealing/provider-settings';
import pg from 'pg';
import { startChild, type Child } from './children.js';
import { prepareDatabase } from './database-roles.js';
import { startEmbeddedPostgres, type EmbeddedServer } from './embedded-postgres.js';
import { Home } from './home.js';
import { openInbox } from './inbox.js';
import { startMailSink } from './mail-sink.js';
import { Problem } from './problem.js';
import { step } from './progress.js';

const top = fileURLToPath(new URL('../../..', import.meta.url));

/** What is running, so that it can be stopped in the other direction. */
const running: { server?: EmbeddedServer; children: Child[]; mail: { stop(): Promise<void> }[] } = { children: [], mail: [] };
let stopping: Promise<void> | undefined;

/** `npm start`: brings all of Roadback up on this machine and keeps it up until Ctrl-C. */
async function main(): Promise<void> {
  if (existsSync(join(top, '.env'))) process.loadEnvFile(join(top, '.env'));
  const port = Number(process.env.PORT || 4000);
  const home = process.env.DATABASE_URL ? null : new Home(process.env.ROADBACK_DATA || join(top, '.roadback'));
  home?.lock(port);
  await refuseTakenPort(port);
  const env = home ? await embedded(home) : await ownServer();
  const mail = process.env.SMTP_URL ? null : await openPost(port);
  const product = { NODE_ENV: 'development', ...process.env, ...env, ...mail?.env, PORT: String(port) };
  running.children.push(await step('Worker', () => startChild('worker', product)));
  running.children.push(await step('API, dashboard and portal', () => startChild('api', product)));
  for (const child of running.children) void child.exited.then(code => childEnded(child, code));
  announce(port, home !== null || process.env.ROADBACK_DEMO === 'yes', mail?.inbox ?? null);
}

/** The default: a Postgres of our own, with the demo practice in it. */
async function embedded(home: Home): Promise<NodeJS.ProcessEnv> {
  const passwords = home.passwords();
  running.server = await step(home.isNew ? 'Postgres, for the first time' : 'Postgres', () =>
    startEmbeddedPostgres({ folder: home.data, password: passwords.superuser }),
  );
  if (home.realData !== home.data) console.log(`    (its data lives in ${home.realData}, because its user may not enter ${home.folder})`);
  const urls = await prepareDatabase(running.server, passwords, 'roadback');
  const keys = await keysOf(home, urls.owner);
  const provider = providerOf(keys);
  await step('Schema and library', () => migrate(urls.owner, provider));
  await demo(urls.owner, provider);
  return {
    ...keys,
    DATABASE_URL: urls.app,
    IDENTITY_DATABASE_URL: urls.identity,
    WORKER_DATABASE_URL: urls.worker,
    AUDITOR_DATABASE_URL: urls.auditor,
    BOARD_DATABASE_URL: urls.board,
    AUDIT_SIGNING_KEY_FILE: process.env.AUDIT_SIGNING_KEY_FILE || home.auditKey,
    ACCOUNT_SECRETS_KEY: process.env.ACCOUNT_SECRETS_KEY || home.accountSecretsKey(),
    ...pushKeysOf(home),
    // The demo's password is known to everybody: a second factor would guard nothing, and is there to be tried.
    STAFF_SECOND_FACTOR: process.env.STAFF_SECOND_FACTOR || 'offered',
  };
}

/** Somebody's own pair, or one that lies beside the data. */
function pushKeysOf(home: Home): NodeJS.ProcessEnv {
  if (process.env.VAPID_PUBLIC_KEY) return {};
  const { publicKey, privateKey } = home.pushKeys();
  return {
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_SUBJECT: process.env.VAPID_SUBJECT || 'mailto:account@mail.example',
  };
}

/** The settings of the master key: one's own, or a key file that lies beside the data. */
async function keysOf(home: Home, owner: string): Promise<NodeJS.ProcessEnv> {
  if (process.env.KEY_PROVIDER || process.env.MASTER_KEY || process.env.MASTER_KEY_FILE) return process.env;
  const db = new pg.Client({ connectionString: owner });
  await db.connect();
  try {
    const { rows } = await db.query<{ known: boolean }>("select to_regclass('keys.master') is not null as known");
    const isSealed = rows[0]!.known && (await db.query('select from keys.master')).rowCount! > 0;
    return { KEY_PROVIDER: 'file', MASTER_KEY_FILE: home.masterKeyFile(isSealed) };
  } finally {
    await db.end();
  }
}

/** Without a mail server of somebody's, mails end on this machine, in an inbox that everybody here may read. */
async function openPost(port: number): Promise<{ env: NodeJS.ProcessEnv; inbox: string } | null> {
  if (process.env.NODE_ENV === 'production') return null;
  const sink = await startMailSink();
  running.mail.push(sink);
  // The next port, if it is free: an address that one can remember.
  const inbox = await openInbox(sink, port + 1).catch(() => openInbox(sink, 0));
  running.mail.push(inbox);
  return { env: { SMTP_URL: sink.url, MAIL_FROM: 'account@mail.example' }, inbox: inbox.url };
}

/** With DATABASE_URL the database is somebody's: it is migrated if we may, and nothing is put into it unless asked for by name. */
async function ownServer(): Promise<NodeJS.ProcessEnv> {
  const owner = process.env.MIGRATION_DATABASE_URL;
  const provider = providerOf(process.env);
  if (owner) await step('Schema and library', () => migrate(owner, provider));
  if (process.env.ROADBACK_DEMO === 'yes') {
    if (process.env.NODE_ENV === 'production')
      throw new Problem('The demo practice is never built in production: its passwords are known to everybody.');
    if (!owner) throw new Problem('ROADBACK_DEMO=yes needs MIGRATION_DATABASE_URL, a connection as roadback_owner.');
    await demo(owner, provider);
  }
  return {};
}

async function demo(owner: string, provider: KeyProvider): Promise<void> {
  const db = sealWith(new pg.Client({ connectionString: owner }), provider);
  await db.connect();
  try {
    await step('Demo practice', report => buildDemo(db, new Date(), (done, of) => report(`couple ${done} of ${of}`)));
  } finally {
    await db.end();
  }
}

function announce(port: number, hasDemo: boolean, inbox: string | null): void {
  const at = (path: string): string => `http://localhost:${port}${path}`;
  console.log(
    `\nRoadback is running.\n\n  Portal for clients      ${at('/')}\n  Dashboard for staff     ${at('/staff/')}\n  GraphQL                 ${at('/graphql')}\n`,
  );
  if (inbox) console.log(`  Inbox with all its mails ${inbox}\n`);
  if (hasDemo) {
    console.log(`  Sign in, each with the password:  ${demoPassword}\n`);
    for (const { who, email, at: path } of demoSignIns) console.log(`    ${who.padEnd(32)}${email.padEnd(34)}${path}`);
    console.log('\n  A second factor is offered here and not demanded; in production everybody on the staff has one.');
  }
  console.log('\nCtrl-C stops all of it; the data stays.');
}

const refuseTakenPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      reject(new Problem('PORT must be a whole number from 1 to 65535.'));
      return;
    }
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Problem(`Port ${port} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm start`)
          : new Problem(`Port ${port} cannot be opened (${error.code}). Choose another: PORT=4000 npm start`),
      ),
    );
    probe.listen(port, process.env.HOST || '127.0.0.1', () => probe.close(() => resolve()));
  });

async function childEnded(child: Child, code: number | null): Promise<void> {
  if (stopping) return;
  console.error(`The ${child.name} ended by itself (code ${code}). Stopping the rest; "npm start" brings all of it back, nothing is lost.`);
  await stop(1);
}

/** Whoever uses the database first, the database last. */
function stop(code: number): Promise<void> {
  return (stopping ??= (async () => {
    await Promise.all(running.children.map(child => child.stop()));
    await Promise.all(running.mail.map(each => each.stop()));
    await running.server?.stop();
    process.exit(code);
  })());
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (!stopping) console.log('\nStopping …');
    void stop(0);
  });

main().catch((error: unknown) => {
  // Ctrl-C in the middle of the start is no error.
  if (stopping) return;
  console.error(error instanceof Problem || error instanceof MasterKeyError ? `\n${error.message}` : error);
  void stop(1);
});
