import { randomUUID } from 'node:crypto';
import { givenAReveal, givenToMaya, sends } from '../support/homework.js';
import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

describe('the database alone, of what is held', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let strangers: Person[];
  let id: string;
  let taskId: string;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    const other = await (await TestPractice.open(owner)).couple();
    own = await practice.couple();
    strangers = [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), other.maya, other.counselor];
    const given = await givenToMaya(own, 'ask-for-it-now');
    taskId = given.mayaTask;
    id = (await sends(own.maya, taskId, given.version, 'HELD')).id;
  });

  const seen = (person: Person, what = id) => within(as(person), () => count('clinical.submission', `id = '${what}'`));
  const sets = (what: string, values: unknown[] = [], of = id) =>
    app.query(`update clinical.submission set ${what} where id = $1`, [of, ...values]);
  const releasesIt = (by: string, of = id) => sets('released_at = now(), released_by = $2', [by], of);
  const agrees = (person: Person, consentId: string, of = id) =>
    app.query('insert into clinical.release_consent values ($1, $2, $3, $4, $5, now())', [
      practice.built.id,
      consentId,
      of,
      own.id,
      person.id,
    ]);
  const denied = 'row-level security';
  /** As it stood at first. */
  const held = () =>
    owner.query("update clinical.submission set visibility = 'HELD', released_at = null, released_by = null where id = $1", [id]);
  const released = () =>
    owner.query("update clinical.submission set visibility = 'HELD', released_at = now(), released_by = $2 where id = $1", [
      id,
      own.counselor.id,
    ]);

  it('R5: shows the partner nothing before the release, and then that row alone', async () => {
    expect([await seen(own.maya), await seen(own.counselor), await seen(own.jonah)]).toEqual([1, 1, 0]);
    await released();
    expect([await seen(own.maya), await seen(own.counselor), await seen(own.jonah)]).toEqual([1, 1, 1]);
    for (const stranger of strangers) expect(await seen(stranger)).toBe(0);
    await owner.query("update clinical.submission set visibility = 'PRIVATE' where id = $1", [id]);
    expect(await seen(own.jonah)).toBe(0);
    await held();
  });

  it('R5: takes no submission that is released from the first', async () => {
    const sendsIt = (columns: string, values: string) =>
      app.query(
        `insert into clinical.submission (practice_id, id, couple_id, client_id, task_id, exercise_version_id, kind, answers, visibility, sent_at, idempotency_key, number${columns})
         select $1, gen_random_uuid(), $2, $3, $4, exercise_version_id, 'SENT', 'rb1.answers', 'HELD', now(), gen_random_uuid(), 2${values}
           from clinical.task where practice_id = $1 and id = $4`,
        [practice.built.id, own.id, own.maya.id, taskId],
      );
    await within(as(own.maya), () =>
      expect(sendsIt(', released_at, released_by, consent_id', `, now(), '${own.counselor.id}', '${randomUUID()}'`)).rejects.toThrow(
        denied,
      ),
    );
    await within(as(own.maya), async () => expect((await sendsIt('', '')).rowCount).toBe(1));
  });

  it('R5: lets the care team alone release, in their own name, and nothing that is private', async () => {
    await within(as(own.counselor), async () => expect((await releasesIt(own.counselor.id)).rowCount).toBe(1));
    await within(as(own.counselor), () => expect(releasesIt(own.maya.id)).rejects.toThrow(denied));
    await within(as(own.maya), () => expect(releasesIt(own.counselor.id)).rejects.toThrow(denied));
    for (const stranger of [own.jonah, ...strangers])
      await within(as(stranger), async () => expect((await releasesIt(stranger.id)).rowCount).toBe(0));
    const inTheirName = `released_at = now(), released_by = '${own.counselor.id}'`;
    for (const what of ["visibility = 'SHARED'", "visibility = 'PRIVATE'", `visibility = 'SHARED', ${inTheirName}`])
      await within(as(own.counselor), () => expect(sets(what)).rejects.toThrow(denied));
    await owner.query("update clinical.submission set visibility = 'PRIVATE' where id = $1", [id]);
    await within(as(own.counselor), async () => expect((await releasesIt(own.counselor.id)).rowCount).toBe(0));
    await held();
  });

  it('R5: takes the word of the author from the author alone, and releases nothing without it', async () => {
    for (const person of [own.counselor, own.jonah])
      await within(as(person), () => expect(agrees(own.maya, randomUUID())).rejects.toThrow(denied));
    await within(as(own.jonah), () => expect(agrees(own.jonah, randomUUID())).rejects.toThrow('violates foreign key'));
    await within(as(own.maya), async () => expect((await agrees(own.maya, randomUUID())).rowCount).toBe(1));
    expect(await within(as(own.maya), () => count('clinical.release_consent'))).toBe(1);
    for (const reader of [own.jonah, ...strangers]) expect(await within(as(reader), () => count('clinical.release_consent'))).toBe(0);
    await within(as(own.maya), () => expect(app.query('delete from clinical.release_consent')).rejects.toThrow('permission denied'));
    // A part of a reveal carries no such word, so that one alone is never released; nor does another's word fit.
    const reveal = await givenAReveal(own);
    const part = await sends(own.maya, reveal.mayaTask, reveal.version, 'HELD');
    await within(as(own.counselor), () => expect(releasesIt(own.counselor.id, part.id)).rejects.toThrow('submission_released'));
    const { rows } = await owner.query<{ consent_id: string }>('select consent_id from clinical.submission where id = $1', [id]);
    await within(as(own.counselor), () =>
      expect(
        sets('consent_id = $2, released_at = now(), released_by = $3', [rows[0]!.consent_id, own.counselor.id], part.id),
      ).rejects.toThrow('submission_consent_fk'),
    );
  });

  it('R5: lets its author agree and take it back, and never share or release what was private', async () => {
    await owner.query("update clinical.submission set visibility = 'PRIVATE', released_at = now(), released_by = $2 where id = $1", [
      id,
      own.counselor.id,
    ]);
    await within(as(own.maya), () => expect(sets("visibility = 'SHARED'")).rejects.toThrow(denied));
    // What was released once stays closed until the counselor turns the key anew.
    await within(as(own.maya), () => expect(sets("visibility = 'HELD'")).rejects.toThrow(denied));
    const agreesAnew = "visibility = 'HELD', released_at = null, released_by = null";
    await within(as(own.maya), () => expect(sets(`${agreesAnew}, consent_id = null`)).rejects.toThrow(denied));
    await within(as(own.maya), async () => expect((await sets(agreesAnew)).rowCount).toBe(1));
    await within(as(own.jonah), async () => expect((await sets(agreesAnew)).rowCount).toBe(0));
    await within(as(own.maya), async () => expect((await sets("visibility = 'PRIVATE'")).rowCount).toBe(1));
    await held();
  });

  it('R19: keeps that it was read for its author alone, without a time, and takes it from the reader alone', async () => {
    await released();
    const notes = (reader: string, author = own.maya.id) =>
      app.query('insert into clinical.reading values ($1, $2, $3, $4, $5) on conflict do nothing', [
        practice.built.id,
        id,
        reader,
        own.id,
        author,
      ]);
    for (const person of [own.maya, own.counselor, ...strangers])
      await within(as(person), () => expect(notes(own.jonah.id)).rejects.toThrow(denied));
    await within(as(own.jonah), () => expect(notes(own.jonah.id, own.jonah.id)).rejects.toThrow('reading_of_another'));
    await within(as(own.jonah), async () => {
      expect((await notes(own.jonah.id)).rowCount).toBe(1);
      expect((await notes(own.jonah.id)).rowCount).toBe(0);
      expect(await count('clinical.reading')).toBe(0);
      await app.query('select app.set_ctx($1, $2, $3, null)', as(own.counselor));
      expect(await count('clinical.reading')).toBe(0);
      await app.query('select app.set_ctx($1, $2, $3, null)', as(own.maya));
      expect(await count('clinical.reading')).toBe(1);
    });
    for (const change of ['delete from clinical.reading', 'update clinical.reading set about_id = about_id'])
      await within(as(own.maya), () => expect(app.query(change)).rejects.toThrow('permission denied'));
    const { rows } = await owner.query(
      "select 1 from information_schema.columns where table_schema = 'clinical' and table_name = 'reading' and data_type ~ 'time|date'",
    );
    expect(rows).toEqual([]);
  });

  it('R15: shows, releases and agrees to nothing once the two have parted', async () => {
    await released();
    expect(await seen(own.jonah)).toBe(1);
    await owner.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, own.id]);
    expect([await seen(own.maya), await seen(own.counselor), await seen(own.jonah)]).toEqual([1, 1, 0]);
    await held();
    await within(as(own.counselor), () => expect(releasesIt(own.counselor.id)).rejects.toThrow(denied));
    await within(as(own.maya), () => expect(agrees(own.maya, randomUUID())).rejects.toThrow(denied));
    await within(as(own.maya), () => expect(sets("visibility = 'HELD'")).rejects.toThrow(denied));
    await within(as(own.maya), async () => expect((await sets("visibility = 'PRIVATE'")).rowCount).toBe(1));
    await within(as(own.jonah), () =>
      expect(
        app.query('insert into clinical.reading values ($1, $2, $3, $4, $5)', [practice.built.id, id, own.jonah.id, own.id, own.maya.id]),
      ).rejects.toThrow(denied),
    );
  });
});
