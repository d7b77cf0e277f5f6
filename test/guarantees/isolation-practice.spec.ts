import { randomUUID } from 'node:crypto';
import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of what a practice keeps', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let admin: Person;
  let colleague: Person;
  let elsewhere: { admin: Person; couple: TestCouple };
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    const other = await TestPractice.open(owner);
    elsewhere = { admin: await other.staff('PRACTICE_ADMIN'), couple: await other.couple() };
    admin = await practice.staff('PRACTICE_ADMIN');
    colleague = await practice.staff('COUNSELOR');
    own = await practice.couple();
  });

  it('R6, R19: shows a consent to whose it is and to their care team, never to the partner', async () => {
    const { maya, jonah, counselor } = own;
    const seen = (person: Person, whose: Person) => within(as(person), () => count('directory.consent', `person_id = '${whose.id}'`));
    expect([await seen(maya, maya), await seen(jonah, jonah), await seen(counselor, maya)]).toEqual([1, 1, 1]);
    for (const stranger of [jonah, admin, colleague, elsewhere.couple.counselor, elsewhere.admin])
      expect(await seen(stranger, maya)).toBe(0);
  });

  it('R6: lets nobody sign for somebody else, and nothing that was signed be changed', async () => {
    const { maya, jonah, counselor } = own;
    const signs = (whose: Person) =>
      app.query(
        `insert into directory.consent (practice_id, person_id, kind, version, language, agreed_at) values ($1, $2, 'NOT_MONITORED', 7, 'EN', now())`,
        [practice.built.id, whose.id],
      );
    for (const person of [jonah, counselor, admin])
      await within(as(person), () => expect(signs(maya)).rejects.toThrow('row-level security'));
    await within(as(maya), async () => expect((await signs(maya)).rowCount).toBe(1));
    for (const change of ['update directory.consent set version = 9', 'delete from directory.consent'])
      await within(as(maya), () => expect(app.query(change)).rejects.toThrow('permission denied'));
  });

  it('R6: lets the practice admin alone put a policy in force, in their own name, and nobody change one', async () => {
    const puts = (by: Person) =>
      app.query(
        `insert into directory.policy_version (practice_id, version, variant, text_en, text_es, in_force_at, put_by)
         values ($1, 1, 'CONFIDENTIAL', 'a', 'b', now(), $2)`,
        [practice.built.id, by.id],
      );
    for (const person of [own.maya, own.counselor, elsewhere.admin])
      await within(as(person), () => expect(puts(person)).rejects.toThrow('row-level security'));
    await within(as(admin), () => expect(puts(own.counselor)).rejects.toThrow('row-level security'));
    await within(as(admin), async () => expect((await puts(admin)).rowCount).toBe(1));
    for (const change of [`update directory.policy_version set variant = 'NO_SECRETS'`, 'delete from directory.policy_version'])
      await within(as(admin), () => expect(app.query(change)).rejects.toThrow('permission denied'));
  });

  it('shows a draft and a file of clients to the practice’s own admin alone', async () => {
    await owner.query(
      `insert into directory.policy_draft (practice_id, revision, variant, text_en, text_es, changed_at) values ($1, 1, 'NO_SECRETS', 'a', 'b', now())`,
      [practice.built.id],
    );
    const importId = randomUUID();
    await owner.query(
      `insert into clinical.client_import (practice_id, id, idempotency_key, started_by, started_at, parts, state)
       values ($1, $2, $2, $3, now(), 1, 'UPLOADING')`,
      [practice.built.id, importId, admin.id],
    );
    await owner.query(`insert into clinical.client_import_part (practice_id, import_id, part, words) values ($1, $2, 1, 'Maya')`, [
      practice.built.id,
      importId,
    ]);
    const tables = ['directory.policy_draft', 'clinical.client_import', 'clinical.client_import_part'];
    for (const table of tables) {
      expect(await within(as(admin), () => count(table))).toBe(1);
      for (const stranger of [own.maya, own.counselor, elsewhere.admin]) expect(await within(as(stranger), () => count(table))).toBe(0);
    }
  });

  it('shows a client who is to be paired to that counselor, and to no colleague', async () => {
    const nora = await practice.client('Nora');
    await owner.query('update clinical.client set intake_counselor_id = $2 where id = $1', [nora.id, own.counselor.id]);
    const seen = (person: Person) => within(as(person), () => count('clinical.client', `id = '${nora.id}'`));
    expect([await seen(own.counselor), await seen(admin), await seen(nora)]).toEqual([1, 1, 1]);
    for (const stranger of [colleague, own.maya, elsewhere.admin]) expect(await seen(stranger)).toBe(0);
  });

  it('forms a couple for nobody but the counselor of both, and shows nobody why not', async () => {
    const [nora, omar] = [await practice.client('Nora'), await practice.client('Omar')];
    await owner.query('update clinical.client set intake_counselor_id = $2 where id = any ($1)', [[nora.id, omar.id], own.counselor.id]);
    const forms = async () =>
      (
        await app.query<{ answer: string }>('select app.form_own_couple($1, $2, $3, current_date, $4, now()) as answer', [
          randomUUID(),
          nora.id,
          omar.id,
          randomUUID(),
        ])
      ).rows[0]!.answer;
    for (const stranger of [colleague, admin, nora, own.maya, elsewhere.couple.counselor])
      expect(await within(as(stranger), forms)).toBe('NOT_FOUND');
    expect(await within(as(own.counselor), forms)).toBe('FORMED');
    await expect(
      within(as(own.counselor), () =>
        app.query(`insert into clinical.couple (practice_id, id, started_on, formed_at) values ($1, $2, current_date, now())`, [
          practice.built.id,
          randomUUID(),
        ]),
      ),
    ).rejects.toThrow('row-level security');
  });
});
