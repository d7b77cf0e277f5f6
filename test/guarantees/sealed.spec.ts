import { verifyTrails, type Verified } from '../../apps/api/src/platform/audit/verify-trail.js';
import { exportTrail, verifyExport } from '../../apps/api/src/platform/audit/export-trail.js';
import { Caseload, MyTrend } from '../support/operations.js';
import { TestPractice } from '../support/practice.js';
import { connectedAs, eventually } from '../support/product.js';
import { columnsTried, tamperings } from '../proofs/audit/tamperings.mjs';
import { generateKeyPairSync } from 'node:crypto';

const owner = connectedAs('owner');
const auditor = connectedAs('auditor');

const verified = async (practiceId: string, heads: Parameters<typeof verifyTrails>[1] = new Map()): Promise<Verified> => {
  for await (const found of verifyTrails(auditor, heads, practiceId)) return found;
  throw new Error('nothing was verified');
};

/** A practice in which so many things were looked at. */
async function watchedPractice(events: number): Promise<string> {
  const { maya, counselor } = await (await TestPractice.open(owner)).couple();
  for (let n = 0; n < events - 1; n += 1) await maya.does(MyTrend);
  await counselor.does(Caseload);
  return maya.built!.practiceId;
}

/** Waits until the worker has sealed all of it. */
const sealedBy = (practiceId: string, events: number) =>
  eventually(
    () => verified(practiceId),
    ({ sealed, waiting, broken }) => sealed === events && waiting === 0 && broken === null,
  );

describe('R11: the chain', () => {
  it('of what was really done is whole, and tampering with it is named', async () => {
    const last = 12;
    // All of them: npm run prove -- audit.
    const cases = tamperings(last).filter((_, index) => index % 3 === 0);
    const practices: string[] = [];
    for (let n = 0; n < cases.length; n += 1) practices.push(await watchedPractice(last));
    for (const [index, { what, kind, seq, needsKeptHead, tamper }] of cases.entries()) {
      const practiceId = practices[index]!;
      await sealedBy(practiceId, last);
      const { rows } = await owner.query<{ seq: number; hash: string }>(
        "select seq::integer as seq, encode(hash, 'hex') as hash from audit.head where practice_id = $1",
        [practiceId],
      );
      await tamper(owner, practiceId);
      const { broken } = await verified(practiceId, needsKeptHead ? new Map([[practiceId, rows]]) : new Map());
      expect([what, broken?.kind, broken?.seq]).toEqual([what, kind, seq]);
    }
  });

  it('seals every column of an event', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'audit' and table_name = 'event'`,
    );
    expect(columnsTried.sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it('can be taken along and verified without us', async () => {
    const practiceId = await watchedPractice(3);
    await sealedBy(practiceId, 3);
    const [{ privateKey, publicKey }, stranger] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
    let text = '';
    for await (const lines of exportTrail(auditor, practiceId, privateKey)) text += lines;
    expect(text.split('\n').filter(Boolean)).toHaveLength(4);
    expect(await verifyExport(text, [], publicKey)).toMatchObject({ practiceId, sealed: 3, broken: null });
    expect(await verifyExport(text.replace('myTrend', 'caseload'), [])).toMatchObject({ broken: { kind: 'EDITED', seq: 1 } });
    expect(await verifyExport(text.split('\n').slice(1).join('\n'), [])).toMatchObject({ broken: { kind: 'DELETED', seq: 1 } });
    await expect(verifyExport(text, [], stranger.publicKey)).rejects.toThrow('not end with a head');
    await expect(verifyExport(text.split('\n').slice(0, 3).join('\n'), [])).rejects.toThrow('not end with a head');
    await expect(exportTrail(auditor, '0190f5f0-1111-7111-8111-111111111111', privateKey).next()).rejects.toThrow('no trail');
  });
});
