import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { testMasterKey } from '../support/master-key.mjs';

export const shows =
  '10,000 due reminders, workers killed every 5 s, the database restarted twice: each goes once, none at night or to who opted out (--queue redis)';

const due = 10_000;
const workers = 3;
const killEveryMs = 5_000;
const patienceMs = 20 * 60_000;
const name = 'proof-reminders';

/** @param {{ args: string[] }} context `--queue redis` for the other backend, and how many reminders, where that is not 10,000 */
export async function prove({ args, say, whenDone }) {
  const isRedis = args.includes('redis');
  const many = Number(args.find(arg => /^\d+$/.test(arg)) ?? due);
  const { cloneDatabase, startThrowaway, restartThrowaway } = await import('../support/throwaway-server.mjs');
  const { startMailSink } = await import('@roadback/local/mail-sink');
  const { startChild } = await import('@roadback/local/children');
  const { sealWith } = await import('@roadback/builders/sealed');
  const { testProvider } = await import('../support/master-key.mjs');
  const { dueReminders, reckon, secondEffects } = await import('../support/due-reminders.mjs');
  const { killsInMidSend } = await import('../support/kills-in-mid-send.mjs');

  let server = await startThrowaway(name, { isDurable: true });
  whenDone(() => server.stop());
  const urls = await cloneDatabase(server, 'product');
  const sink = await startMailSink({ keep: 10 * many });
  whenDone(() => sink.stop());
  const redis = isRedis ? await startRedis() : null;
  if (redis) whenDone(() => redis.stop());

  say(`building ${many.toLocaleString('en')} due reminders`);
  const few = Math.ceil(many / 20);
  const counts = { AWAKE: many, ASLEEP: few, NO_MAIL: few, NO_CHANNEL: few, NO_TASKS: few, ANSWERED: few };
  const people = await asOwner(
    urls,
    db => dueReminders(db, { practices: 6, counts, now: new Date() }),
    db => sealWith(db, testProvider),
  );

  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PUBLIC_URL: 'http://localhost',
    ACCOUNT_SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    MASTER_KEY: testMasterKey,
    DATABASE_URL: urls.app,
    IDENTITY_DATABASE_URL: urls.identity,
    WORKER_DATABASE_URL: urls.worker,
    SMTP_URL: sink.url,
    MAIL_FROM: 'account@mail.example',
    ...(redis && { JOBS_REDIS_URL: redis.url }),
  };
  let isOver = false;
  /** A worker is there again after each end, also where it found no database at its start. */
  const open = async () => {
    for (;;) {
      try {
        return await startChild('worker', env, { onOutput: () => {} });
      } catch (error) {
        if (isOver) throw error;
        await wait(500);
      }
    }
  };
  const running = await Promise.all(Array.from({ length: workers }, open));
  whenDone(async () => {
    isOver = true;
    await Promise.all(running.map(worker => worker.stop()));
  });

  const begun = Date.now();
  const midSend = killsInMidSend((sql, values) => asOwner(urls, async db => (await db.query(sql, values)).rows));
  let kills = 0;
  let restarts = 0;
  const killing = setInterval(() => {
    const index = kills % workers;
    kills += 1;
    running[index].process.kill('SIGKILL');
    midSend.killed();
    void open().then(worker => (running[index] = worker));
  }, killEveryMs);
  whenDone(async () => clearInterval(killing));

  const arrivedOf = () => new Set(sink.mails.map(({ messageId }) => messageId)).size;
  let seconds = 0;
  while (Date.now() - begun < patienceMs) {
    const arrived = arrivedOf();
    say(`${arrived.toLocaleString('en')} mails arrived, ${kills} kills, ${restarts} restarts`);
    if (arrived >= many && seconds === 0) {
      seconds = (Date.now() - begun) / 1000;
      clearInterval(killing);
    }
    if (arrived >= many && (await waiting(urls)) === 0) break;
    if (restarts < 2 && arrived > (many * (restarts + 1)) / 3) {
      restarts += 1;
      server = await restartThrowaway(server, name, { isDurable: true });
      if (redis) await redis.restart();
    }
    await wait(1000);
  }
  // Whatever would come a second time has the time to.
  await wait(5_000);
  const { distinct, missing, repeats, inQuietHours, toOptedOut, second } = reckon(people, sink.mails);
  const { inMidSend, mailsInHand, unexplained } = await midSend.reckon(sink.mails);
  const again = second + (await asOwner(urls, db => secondEffects(db, people)));
  const short = [
    ...(distinct === many ? [] : [`${distinct} distinct Message-IDs arrived, not ${many}`]),
    ...(missing === 0 ? [] : [`${missing} people got none`]),
    ...(repeats <= inMidSend ? [] : [`${repeats} mails came twice, with ${inMidSend} kills in mid-send`]),
    ...(unexplained === 0 ? [] : [`${unexplained} mails came twice that no killed worker held`]),
    ...(inQuietHours === 0 ? [] : [`${inQuietHours} came in quiet hours`]),
    ...(toOptedOut === 0 ? [] : [`${toOptedOut} came to people who had opted out, or had answered`]),
    ...(again === 0 ? [] : [`${again} second effects in our own records`]),
    ...(restarts === 2 ? [] : [`the database was restarted ${restarts} times, not twice`]),
  ];
  return {
    figures: {
      queue: isRedis ? 'redis' : 'postgres',
      'reminders due': many,
      'distinct Message-IDs at the sink': distinct,
      missing,
      'kills of a worker (kill -9)': kills,
      'kills in mid-send': inMidSend,
      'mails in the hand of a killed worker': mailsInHand,
      'restarts of Postgres': restarts,
      ...(redis && { 'restarts of Redis': restarts }),
      'the same Message-ID twice': repeats,
      'in quiet hours': inQuietHours,
      'to people who opted out': toOptedOut,
      'second effects in our records': again,
      'seconds until all had arrived': seconds.toFixed(1),
    },
    short,
  };
}

/** What the owner reads of it; throws while the database is away. */
async function asOwner(urls, work, prepare = () => undefined) {
  const client = new pg.Client({ connectionString: urls.owner });
  prepare(client);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Mails that a killed worker still seemed to hold. */
const waiting = urls =>
  asOwner(
    urls,
    async db => (await db.query("select count(*)::int as n from directory.notice_mail where state = 'WAITING'")).rows[0].n,
  ).catch(() => 1);

/** A Redis that writes down every second what it was told. */
async function startRedis() {
  const { freePort } = await import('@roadback/local/embedded-postgres');
  const folder = join(import.meta.dirname, '..', '..', '.roadback', name, 'redis');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  let child;
  const start = async () => {
    child = spawn(
      'redis-server',
      ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction', '--save', ''],
      {
        stdio: 'ignore',
      },
    );
    await wait(500);
  };
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
  };
}
