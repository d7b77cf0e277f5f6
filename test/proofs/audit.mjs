import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { tamperings } from './audit/tamperings.mjs';

export const shows = 'the verifier reads 1,000,000 sealed events in under 60 s, and names the first row of every kind of tampering';

const events = 1_000_000;
const practices = 4;
const longestSeconds = 60;
/** A practice of its own for each tampering. */
const tamperedEvents = 60;
const verifier = join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist', 'verify-audit.js');

export async function prove({ args, say, startProduct, whenDone }) {
  const many = Number(args[0] ?? events);
  const { urls } = await startProduct({ name: 'proof-audit' });
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  whenDone(() => owner.end());

  say(`writing ${many.toLocaleString('en')} events of ${practices} practices`);
  for (let n = 0; n < practices; n += 1) await writeEvents(owner, randomUUID(), many / practices);
  const sealing = await sealed(owner, say);

  say('verifying all of it');
  const begun = performance.now();
  const whole = await runVerifier(urls.auditor);
  const seconds = (performance.now() - begun) / 1000;

  say('tampering');
  const cases = tamperings(tamperedEvents).map(tampering => ({ ...tampering, practiceId: randomUUID() }));
  for (const { practiceId } of cases) await writeEvents(owner, practiceId, tamperedEvents);
  await sealed(owner, () => {});
  const kept = new Map();
  for (const { practiceId } of cases) kept.set(practiceId, [await headOf(owner, practiceId)]);
  for (const { practiceId, tamper } of cases) await tamper(owner, practiceId);
  const found = new Map();
  const { verifyTrails } = await import('../../apps/api/dist/platform/audit/verify-trail.js');
  const auditor = new pg.Client({ connectionString: urls.auditor });
  await auditor.connect();
  whenDone(() => auditor.end());
  for (const { practiceId, needsKeptHead } of cases)
    for await (const { broken } of verifyTrails(auditor, needsKeptHead ? kept : new Map(), practiceId)) found.set(practiceId, broken);

  const missed = cases.filter(({ practiceId, kind, seq }) => {
    const broken = found.get(practiceId);
    return broken?.kind !== kind || broken.seq !== seq;
  });
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  const short = [
    ...(whole.code === 0 && whole.sealed === many ? [] : [`of ${many} events the verifier found ${whole.sealed} whole: ${whole.said}`]),
    ...(seconds > longestSeconds ? [`verifying took ${seconds.toFixed(1)} s`] : []),
    ...missed.map(({ what, kind, seq, practiceId }) => `${what}: not ${kind} at ${seq}, but ${JSON.stringify(found.get(practiceId))}`),
  ];
  return {
    figures: {
      'events sealed and verified': whole.sealed,
      'seconds to seal them': sealing.toFixed(1),
      'seconds to verify them': seconds.toFixed(1),
      'tamperings found': `${cases.length - missed.length} of ${cases.length}`,
      ...Object.fromEntries(kinds.map(kind => [`of kind ${kind}`, cases.filter(each => each.kind === kind).length])),
    },
    short,
  };
}

/** Events as the product writes them, one every 20 seconds. */
const writeEvents = (db, practiceId, count) =>
  db.query(
    `with kept as (
       insert into audit.event (practice_id, id, at, actor_id, audience, roles, request_id, operation, act, kind, record_ids, couple_ids, client_ids, outcome, reason, why)
       select $1, uuidv7(), timestamptz '2026-01-01' + n * interval '20 seconds', gen_random_uuid(), 'STAFF', '{COUNSELOR}', gen_random_uuid(), 'couple', 'READ', 'COUPLE',
              array[gen_random_uuid()], array[gen_random_uuid()], array[gen_random_uuid(), gen_random_uuid()], case n % 50 when 0 then 'REFUSED' else 'DONE' end,
              case n % 50 when 0 then 'COUPLE_SEPARATED' end, 'ROLE'
         from generate_series(1, $2::integer) n returning practice_id, id)
     insert into jobs.to_seal (practice_id, event_id) select practice_id, id from kept`,
    [practiceId, count],
  );

/** Waits for the worker, which seals whatever waits. Gives the seconds that it took. */
async function sealed(db, say) {
  const begun = performance.now();
  for (;;) {
    const { rows } = await db.query('select count(*)::integer as waiting from jobs.to_seal');
    if (rows[0].waiting === 0) return (performance.now() - begun) / 1000;
    say(`sealing: ${rows[0].waiting.toLocaleString('en')} wait`);
    await wait(1000);
  }
}

const headOf = async (db, practiceId) =>
  (await db.query(`select seq::integer as seq, encode(hash, 'hex') as hash from audit.head where practice_id = $1`, [practiceId])).rows[0];

/** The command as an operator runs it. */
function runVerifier(url) {
  const child = spawn(process.execPath, [verifier], {
    env: { ...process.env, AUDITOR_DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk));
  return new Promise(resolve =>
    child.once('close', code => {
      const sealedOnes = [...said.matchAll(/: whole, (\d+) sealed/g)].map(([, count]) => Number(count));
      resolve({ code, said, sealed: sealedOnes.reduce((sum, count) => sum + count, 0) });
    }),
  );
}
