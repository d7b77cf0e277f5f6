import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { isLeafType, getNamedType, isNonNullType } from 'graphql';
import { Canaries } from '../support/canaries.mjs';
import { CanaryPractice } from '../support/canary-practice.mjs';
import { testProvider } from '../support/master-key.mjs';
import { everyRead } from '../support/all-operations.mjs';

export const shows =
  'words of people are found with those alone who may read them: in no other answer, log, job, mail or dump of the database';

const couplesInEach = 7;
const fewestMarkers = 2_000;
/** Words that are kept and that no screen shows to anybody, or no longer; each with its reason. */
const shownToNobody = {
  'separateCouple.reason': 'kept for the record; no operation reads it',
  'proposePause.phrase SHARED': 'not any more, where the couple has parted',
};
/** Queries that need more than an id, each with the reason why they are left to other tests. */
const leftOut = {
  previewSchedule: 'answers days alone',
  previewPathway: 'answers days alone',
  clientImport: 'needs a file of names that its practice admin has just sent; it holds no words',
  checkClientImport: 'needs a file of names that its practice admin has just sent; it holds no words',
  archivePart: 'needs a practice that has left; the archive is sealed for its custodian, and the test of leaving looks into it',
};

export async function prove({ say, startProduct, whenDone }) {
  const log = [];
  const product = await startProduct({ name: 'proof-canaries', env: { TRUSTED_PROXIES: '1' }, onOutput: text => log.push(text) });
  const { sealWith } = await import('@roadback/builders/sealed');
  const { People } = await import('@roadback/builders/people');
  const { Care } = await import('@roadback/builders/care');
  const { superuserUrl } = await import('../support/throwaway-server.mjs');
  const db = sealWith(new pg.Client({ connectionString: superuserUrl(product.server, 'product') }), testProvider);
  await db.connect();
  whenDone(() => db.end());

  const canaries = new Canaries();
  const short = [];
  const figures = {};
  const ask = (person, query, variables) => asks(product.url, person, query, variables);
  const people = new People(db, new Date());
  const practices = [];
  for (const name of ['P', 'Q']) {
    say(`practice ${name}: everybody writes`);
    practices.push(await new CanaryPractice({ people, Care, db, ask, canaries }, name).open(couplesInEach));
  }
  const markers = canaries.kept;
  figures.markers = markers.length;
  figures['places of words'] = new Set(markers.map(({ place }) => place)).size;
  if (markers.length < fewestMarkers) short.push(`only ${markers.length} markers were written`);
  const refused = practices.flatMap(({ refusedWrites }) => [...refusedWrites]);

  const reading = await everybodyReads({ say, db, ask, practices, people, canaries });
  Object.assign(figures, reading.figures);
  short.push(...reading.short);

  // What nobody is shown who may read it would be a proof of nothing.
  const unseen = new Map();
  for (const { place, readers, seenBy } of markers)
    if (!(place in shownToNobody) && ![...readers].some(reader => seenBy.has(reader))) unseen.set(place, (unseen.get(place) ?? 0) + 1);
  figures['markers no reader was shown'] = [...unseen.values()].reduce((sum, count) => sum + count, 0);
  short.push(...[...unseen].map(([place, count]) => `${place}: ${count} were shown to nobody, so nothing is proved of them`));

  say('log, jobs, mails, trail, dump');
  for (const [where, found] of [
    ['log', canaries.foundIn(log.join(''))],
    ['jobs', canaries.foundIn(await dump(db, ['jobs', 'bullmq']))],
    ['mails', canaries.foundIn(await (await fetch(product.inbox)).text())],
    ['audit trail', canaries.foundIn(await dump(db, ['audit']))],
  ]) {
    figures[`found in the ${where}`] = total(found);
    short.push(...[...found].map(([place, count]) => `the ${where}: ${count} of ${place}`));
  }
  const inDump = canaries.foundIn(await dump(db));
  figures['readable in a dump'] = `${total(inDump)} of ${markers.length}`;
  short.push(...[...inDump].map(([place, count]) => `the dump: ${count} of ${place} can be read`));
  return {
    figures,
    short,
    details: { readableInADump: Object.fromEntries(inDump), writesRefusedByRules: Object.fromEntries(refused), shownToNobody, leftOut },
  };
}

const total = found => [...found.values()].reduce((sum, count) => sum + count, 0);

/** Every query, by everybody, with every id of a thing that anybody has. */
async function everybodyReads({ say, db, ask, practices, people, canaries }) {
  const readers = await readersOf(practices, people);
  const ids = await idsOf(db);
  const short = [];
  const answered = new Set();
  let responses = 0;
  const reads = everyRead().filter(({ field }) => !(field in leftOut));
  for (const { names, person } of readers) {
    say(`${names[0]} reads`);
    const asked = reads.flatMap(read => variablesFor(read, ids).map(variables => ({ ...read, variables })));
    await inParallel(asked, async ({ field, text, variables }) => {
      const { text: answer } = await ask(person, text, variables);
      responses += 1;
      if (answer.includes('"TOO_MUCH"')) short.push(`${field} asks for more than a document may: nothing of it is proved`);
      if (!answer.includes('"errors"')) answered.add(field);
      short.push(...canaries.leaksIn(answer, names).map(leak => `${field}: ${leak}`));
    });
  }
  const never = reads.map(({ field }) => field).filter(field => !answered.has(field));
  short.push(...never.map(field => `${field} was answered to nobody`));
  return {
    figures: {
      readers: readers.length,
      queries: reads.length,
      'answers searched': responses,
      'queries answered to somebody': answered.size,
    },
    short: [...new Set(short)],
  };
}

/** Each person once, with all the seats they sit in; and those who sit nowhere. */
async function readersOf(practices, people) {
  const byToken = new Map();
  for (const { seats } of practices)
    for (const [name, { person }] of seats) {
      if (!byToken.has(person.token)) byToken.set(person.token, { names: [], person });
      byToken.get(person.token).names.push(name);
    }
  const platform = await people.platformAdmin('Pat', `${randomUUID()}@platform.example`);
  const outside = [
    { names: ['the platform'], person: { app: 'staff', token: await people.session({ accountId: platform.accountId }) } },
    { names: ['nobody at the portal'], person: { app: 'portal', token: 'x' } },
    { names: ['nobody at the dashboard'], person: { app: 'staff', token: 'x' } },
  ];
  return [...byToken.values(), ...outside];
}

async function idsOf(db) {
  const { rows } = await db.query(`
    select id, 'couple' as kind from clinical.couple union all select id, 'task' from clinical.task
    union all select id, 'submission' from clinical.submission union all select id, 'draft' from clinical.apology_draft
    union all select id, 'own' from clinical.own_exercise union all (select id, 'version' from directory.exercise_version limit 1)`);
  return rows;
}

/** Optional arguments are left away; one id is tried with everything that could be meant by it. */
function variablesFor({ args }, ids) {
  const needed = args.filter(arg => isNonNullType(arg.type) || (arg.name === 'coupleId' && isLeafType(getNamedType(arg.type))));
  if (needed.length === 0) return [{}];
  const kinds = { coupleId: ['couple'], taskId: ['task'], draftId: ['draft'], id: ['couple', 'task', 'submission', 'own', 'version'] };
  const [{ name }] = needed;
  return [...ids.filter(({ kind }) => kinds[name]?.includes(kind)), { id: randomUUID() }].map(({ id }) => ({ [name]: id }));
}

async function inParallel(all, work) {
  const waiting = [...all];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await work(next);
    }),
  );
}

/** Every row of every table as text, as somebody would find it who has the database alone. */
async function dump(db, schemas) {
  const { rows: tables } = await db.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') and ($1::text[] is null or schemaname = any ($1))`,
    [schemas ?? null],
  );
  const texts = [];
  for (const { name } of tables) {
    const { rows } = await db.query(`select t::text as row from ${name} t`);
    texts.push(rows.map(({ row }) => row).join('\n'));
  }
  return texts.join('\n');
}

async function asks(url, { app, token }, query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-roadback-app': app,
      cookie: `rb-${app}=${token}`,
      'x-forwarded-for': `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text() };
}
