import { randomUUID } from 'node:crypto';
import {
  AddImportPart,
  BeginClientImport,
  CheckClientImport,
  ClientImport,
  Clients,
  ClientsToPair,
  ImportClients,
} from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, eventually } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const heading = 'Given name,Family name,E-mail,Born on';
const tag = (): string => randomUUID().slice(0, 8);
const people = (count: number, mark = tag()): string[] =>
  Array.from({ length: count }, (_, index) => `Nora${index},Vale,nora${index}.${mark}@client.example,1990-05-04`);

/** Sends a file in parts, as the dashboard does. */
async function sends(admin: Person, text: string, size = 19_000): Promise<string> {
  const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
  const { id } = await admin.does(BeginClientImport, { parts: parts.length, idempotencyKey: randomUUID() });
  for (const [index, part] of parts.entries()) await admin.does(AddImportPart, { importId: id, part: index + 1, text: part });
  return id;
}
const ends = (admin: Person, importId: string) =>
  eventually(
    () => admin.does(ClientImport, { importId }),
    file => file.state !== 'WAITING',
  );
/** Leaves what several `importClients` leave that were let through before the first of them was begun. */
const asksInOneInstant = (admin: Person, importIds: readonly string[]) =>
  db.query(
    `with asked as (update clinical.client_import set state = 'WAITING' where id = any ($1::uuid[]) returning practice_id, id)
     insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
     select gen_random_uuid(), practice_id, 'people', 'import-clients',
            jsonb_build_object('practiceId', practice_id, 'importId', id, 'startedBy', $2::text), now() from asked`,
    [importIds, admin.id],
  );
const setting = async () => {
  const practice = await TestPractice.open(db);
  return { practice, admin: await practice.staff('PRACTICE_ADMIN') };
};
const partsOf = async (importId: string): Promise<number> =>
  (await db.query('select from clinical.client_import_part where import_id = $1', [importId])).rowCount!;
const grown = ['directory.membership', 'clinical.client', 'clinical.client_contact'];
/** How many rows Postgres plans with. */
const known = async (): Promise<number[]> => {
  const { rows } = await db.query(
    'select reltuples from unnest($1::regclass[]) with ordinality t (id, n) join pg_class c on c.oid = t.id order by n',
    [grown],
  );
  return rows.map(row => row.reltuples);
};

describe('the dry run of a file of clients', () => {
  it('tells line by line what is wrong, and adds nobody', async () => {
    const { practice, admin } = await setting();
    const maya = await practice.client('Maya');
    const importId = await sends(
      admin,
      [
        heading,
        ...people(1),
        `,Vale,not an address,1990-05-04`,
        `Maya,Ellery,${maya.built!.email.toUpperCase()},1990-05-04`,
        `"=1+1",Vale,child.${tag()}@client.example,2015-01-01`,
      ].join('\n'),
    );
    const report = await admin.does(CheckClientImport, { importId });
    expect([report.fault, report.rows, report.rowsWithProblems]).toEqual([null, 4, 3]);
    expect(
      report.lines.map(({ line, givenName, problems }) => [line, givenName, problems.map(each => `${each.column} ${each.fault}`)]),
    ).toEqual([
      [3, '', ['givenName NEEDED', 'email NOT_AN_EMAIL']],
      [4, 'Maya', ['email ALREADY_MEMBER']],
      [5, '=1+1', ['bornOn ADULTS_ONLY']],
    ]);
    expect(
      (await admin.does(CheckClientImport, { importId, onlyProblems: false, perPage: 2, page: 2 })).lines.map(each => each.line),
    ).toEqual([4, 5]);
    await expect(admin.does(ImportClients, { importId })).rejects.toMatchObject({ code: 'REFUSED', reason: 'IMPORT_HAS_PROBLEMS' });
    expect((await admin.does(Clients)).total).toBe(1);
  });

  it('says which columns are missing', async () => {
    const { admin } = await setting();
    const importId = await sends(admin, 'Name;E-mail\nNora;nora@client.example');
    expect(await admin.does(CheckClientImport, { importId })).toMatchObject({
      fault: 'COLUMNS_MISSING',
      missingColumns: ['givenName', 'familyName', 'bornOn'],
      lines: [],
    });
  });

  it('waits until every part is there', async () => {
    const { admin } = await setting();
    const { id: importId } = await admin.does(BeginClientImport, { parts: 2, idempotencyKey: randomUUID() });
    const incomplete = { code: 'REFUSED', reason: 'IMPORT_INCOMPLETE' };
    await admin.does(AddImportPart, { importId, part: 1, text: `${heading}\n` });
    await admin.does(AddImportPart, { importId, part: 1, text: 'sent twice is kept once' });
    await expect(admin.does(CheckClientImport, { importId })).rejects.toMatchObject(incomplete);
    await expect(admin.does(ImportClients, { importId })).rejects.toMatchObject(incomplete);
    for (const part of [0, 3])
      await expect(admin.does(AddImportPart, { importId, part, text: 'x' })).rejects.toMatchObject({ fields: { part: 'OUT_OF_RANGE' } });
    await admin.does(AddImportPart, { importId, part: 2, text: people(1)[0] });
    expect((await admin.does(CheckClientImport, { importId })).rows).toBe(1);
  });

  it('begins once for a key', async () => {
    const { admin } = await setting();
    const idempotencyKey = randomUUID();
    const first = await admin.does(BeginClientImport, { parts: 1, idempotencyKey });
    expect((await admin.does(BeginClientImport, { parts: 1, idempotencyKey })).id).toBe(first.id);
    await expect(admin.does(BeginClientImport, { parts: 2, idempotencyKey })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    for (const parts of [0, 101])
      await expect(admin.does(BeginClientImport, { parts, idempotencyKey: randomUUID() })).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('bringing clients in from a file', () => {
  it('adds all of them once, however often it is asked, and forgets the file', async () => {
    const { practice, admin } = await setting();
    const counselor = await practice.staff('COUNSELOR');
    const file = [`${heading},Idioma,Time zone,Counselor`, ...people(60).map(line => `${line},ES,Europe/Madrid,${counselor.built!.email}`)];
    const importId = await sends(admin, `\uFEFF${file.join('\r\n')}`.replaceAll(',', ';'), 700);
    const asked = await Promise.all([1, 2, 3].map(() => admin.does(ImportClients, { importId })));
    for (const each of asked) expect(each).toMatchObject({ rowsInFile: 60 });
    expect(await ends(admin, importId)).toMatchObject({ state: 'DONE', rowsChecked: 60, rowsAdded: 60 });
    expect((await admin.does(ImportClients, { importId })).state).toBe('DONE');
    const { total, items } = await admin.does(Clients, { search: 'nora0' });
    expect([total, items[0]]).toMatchObject([1, { givenName: 'Nora0', familyName: 'Vale', state: 'INVITED' }]);
    expect((await admin.does(Clients)).total).toBe(60);
    expect(await counselor.does(ClientsToPair)).toHaveLength(60);
    expect(await partsOf(importId)).toBe(0);
    const over = { code: 'REFUSED', reason: 'IMPORT_OVER' };
    await expect(admin.does(AddImportPart, { importId, part: 1, text: 'x' })).rejects.toMatchObject(over);
    await expect(admin.does(CheckClientImport, { importId })).rejects.toMatchObject(over);
  });

  it('takes 5,000 at once, and has them counted for whoever plans how to list them', async () => {
    const { admin } = await setting();
    await db.query(`analyze ${grown.join(', ')}`);
    const before = await known();
    const importId = await sends(admin, [heading, ...people(5_000)].join('\n'));
    await admin.does(ImportClients, { importId });
    expect(await ends(admin, importId)).toMatchObject({ state: 'DONE', rowsAdded: 5_000 });
    expect((await admin.does(Clients)).total).toBe(5_000);
    for (const [index, count] of (await known()).entries()) expect(count - before[index]!).toBeGreaterThanOrEqual(5_000);
  });

  it('adds nobody where one of them came in meanwhile', async () => {
    const { admin } = await setting();
    const mark = tag();
    const [first, second] = [
      await sends(admin, [heading, ...people(3, mark)].join('\n')),
      await sends(admin, [heading, ...people(1, mark), ...people(3)].join('\n')),
    ];
    // Both were asked for before either had begun, however fast the worker is.
    await asksInOneInstant(admin, [first, second]);
    const ended = [await ends(admin, first), await ends(admin, second)];
    expect(ended.map(file => file.state).sort()).toEqual(['DONE', 'NOT_IMPORTED']);
    expect((await admin.does(Clients)).total).toBe(ended[0]!.state === 'DONE' ? 3 : 4);
    for (const importId of [first, second]) expect(await partsOf(importId)).toBe(0);
    const lost = ended[0]!.state === 'DONE' ? second : first;
    await expect(admin.does(ImportClients, { importId: lost })).rejects.toMatchObject({ reason: 'IMPORT_OVER' });
  });

  it('is done by nobody who is no longer an admin here', async () => {
    const { practice, admin } = await setting();
    const other = await practice.staff('PRACTICE_ADMIN');
    const importId = await sends(admin, [heading, ...people(2)].join('\n'));
    await db.query("update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2", [
      practice.built.id,
      admin.id,
    ]);
    await asksInOneInstant(admin, [importId]);
    expect(await ends(other, importId)).toMatchObject({ state: 'NOT_IMPORTED', rowsAdded: 0 });
    expect((await other.does(Clients)).total).toBe(0);
  });

  it('rests while the practice is suspended, and goes on when it is back', async () => {
    const { practice, admin } = await setting();
    const importId = await sends(admin, [heading, ...people(2)].join('\n'));
    await db.query("update clinical.client_import set state = 'WAITING' where id = $1", [importId]);
    await db.query("update directory.practice set state = 'SUSPENDED' where id = $1", [practice.built.id]);
    const data = { practiceId: practice.built.id, importId, startedBy: admin.id };
    const jobId = randomUUID();
    const enqueue = (id: string) =>
      db.query(
        `insert into jobs.outbox (id, practice_id, queue, name, data, created_at) values ($1, $2, 'people', 'import-clients', $3, now())`,
        [id, practice.built.id, data],
      );
    await enqueue(jobId);
    await eventually(
      async () => (await db.query('select from jobs.outbox where id = $1', [jobId])).rowCount,
      left => left === 0,
    );
    const { rows } = await db.query('select state from clinical.client_import where id = $1', [importId]);
    expect([rows[0].state, await partsOf(importId)]).toEqual(['WAITING', 1]);
    await db.query("update directory.practice set state = 'ACTIVE' where id = $1", [practice.built.id]);
    // Once more, so that nobody has to wait until the first one has rested.
    await enqueue(randomUUID());
    expect(await ends(admin, importId)).toMatchObject({ state: 'DONE', rowsAdded: 2 });
  });

  it('forgets a file that nobody asked for, after a day', async () => {
    const { practice, admin } = await setting();
    const importId = await sends(admin, [heading, ...people(2)].join('\n'));
    const { rows } = await db.query("select next_at - now() < '24 hours' as soon from jobs.wake_up where subject_id = $1", [importId]);
    expect(rows).toEqual([{ soon: true }]);
    await db.query(
      `insert into jobs.outbox (id, practice_id, queue, name, data, created_at) values ($1, $2, 'people', 'forget-import', $3, now())`,
      [randomUUID(), practice.built.id, { practiceId: practice.built.id, importId }],
    );
    await eventually(
      () => partsOf(importId),
      left => left === 0,
    );
    expect((await admin.does(ClientImport, { importId })).state).toBe('FORGOTTEN');
    expect((await db.query('select from jobs.wake_up where subject_id = $1', [importId])).rowCount).toBe(0);
  });

  it('is the practice admin’s, in their own practice', async () => {
    const { practice, admin } = await setting();
    const importId = await sends(admin, [heading, ...people(1)].join('\n'));
    const elsewhere = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    for (const stranger of [elsewhere, await practice.staff('COUNSELOR'), await practice.client('Maya'), await practice.platformAdmin()]) {
      for (const operation of [CheckClientImport, ClientImport, ImportClients])
        await expect(stranger.does<unknown>(operation, { importId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(AddImportPart, { importId, part: 1, text: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(
      (await practice.staff('COUNSELOR')).does(BeginClientImport, { parts: 1, idempotencyKey: randomUUID() }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
