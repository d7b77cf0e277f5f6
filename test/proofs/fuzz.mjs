import { connect } from 'node:net';
import pg from 'pg';
import { fuzz, fuzzer, slowestMs } from '../support/fuzzing.mjs';
import { testProvider } from '../support/master-key.mjs';

export const shows =
  'whatever a client sends, for every operation and as anybody, is answered with a code: no error of ours, nothing of the inside';

const seed = 20_261_126;
const fewest = 100_000;
/** How much more the API may hold at the end than at the beginning. */
const mostGrowthMb = 200;

export async function prove({ args, say, startProduct, whenDone }) {
  const count = Number(args[0] ?? fewest);
  const product = await startProduct({ name: 'proof-fuzz' });
  const { sealWith } = await import('@roadback/builders/sealed');
  const db = sealWith(new pg.Client({ connectionString: product.urls.owner }), testProvider);
  await db.connect();
  whenDone(() => db.end());
  const { people, ids } = await fillForFuzz(db);

  const inputs = fuzzer({ seed, ids });
  const { sent, fields, faults, slowest } = await fuzz({
    url: product.url,
    people,
    count,
    inputs,
    onProgress: done => say(`${done} of ${count}`),
  });
  say('a slow body');
  const slow = await slowBody(product.port);
  const short = [...faults].flatMap(([field, found]) => found.map(fault => `${field}: ${fault}`));
  if (fields.size < inputs.operations) short.push(`${inputs.operations - fields.size} operations were not asked`);
  if (sent < fewest && args.length === 0) short.push(`only ${sent} inputs`);
  if (slow.seconds > 40) short.push(`a body that never ends was listened to for ${slow.seconds} seconds`);
  const alive = await fetch(`${product.url}/readyz`);
  if (alive.status !== 200 || product.api.process.exitCode !== null) short.push('the API did not live through it');
  const rss = await memoryOf(product.api.process.pid);
  if (rss > 512 + mostGrowthMb) short.push(`the API holds ${rss} MB`);
  return {
    figures: {
      inputs: sent,
      'operations asked': fields.size,
      'answers with 5xx, innards or no code': short.length,
      [`slowest, ms (of ${slowestMs})`]: `${Math.round(slowest.ms)} (${slowest.field})`,
      'a body without an end is cut after, s': slow.seconds,
      'memory of the API, MB': rss,
    },
    short,
    details: { seed },
  };
}

/** Somebody of every kind, and ids of things that are there. */
export async function fillForFuzz(db) {
  const { People } = await import('@roadback/builders/people');
  const { Care } = await import('@roadback/builders/care');
  const people = new People(db, new Date());
  const practice = await people.practice({ name: 'A practice', portalName: 'Harbor', timeZone: 'UTC' });
  const staff = async roles => people.staff(practice, 'Dr. Ada Okafor', roles);
  const all = [];
  const signIn = async (app, built) => all.push({ app, token: await people.session(built) });
  const counselor = await staff(['COUNSELOR']);
  const partners = [await people.client(practice, 'Maya', 'Ellery'), await people.client(practice, 'Jonah', 'Ellery')];
  const couple = await people.couple(counselor, partners, '2026-01-05');
  const planId = await new Care(db, couple, counselor).plan('ONE_REBUILDS', partners[1], 'What happened.', new Date());
  for (const person of partners) await signIn('portal', person);
  for (const person of [counselor, await staff(['PRACTICE_ADMIN']), await staff(['SUPERVISOR'])]) await signIn('staff', person);
  all.push({ app: 'portal', token: null }, { app: 'staff', token: null });
  const { rows } = await db.query(
    '(select id from directory.exercise_version limit 5) union all select id from directory.pathway_version limit 8',
  );
  const ids = [
    couple.id,
    planId,
    ...partners.map(({ personId }) => personId),
    counselor.personId,
    practice.id,
    ...rows.map(({ id }) => id),
  ];
  return { people: all, ids: [...ids, '0190f5f0-1111-7111-8111-111111111111'] };
}

/** Sends a letter a second of a body that was announced, until the server has had enough. */
const slowBody = port =>
  new Promise(resolve => {
    const started = Date.now();
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nx-roadback-app: portal\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
      );
      timer = setInterval(() => socket.write(' '), 1_000);
    });
    let timer;
    const end = () => {
      clearInterval(timer);
      clearTimeout(patience);
      socket.destroy();
      resolve({ seconds: Math.round((Date.now() - started) / 1_000) });
    };
    const patience = setTimeout(end, 70_000);
    socket.on('close', end);
    socket.on('error', end);
    socket.resume();
  });

async function memoryOf(pid) {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'VmRSS: 0 kB');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
