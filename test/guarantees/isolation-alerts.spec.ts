import { randomUUID } from 'node:crypto';
import { as, FirstWall } from '../support/first-wall.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const identity = connectedAs('identity');
const { within, count } = new FirstWall(app);

describe('the database alone, of alerts', () => {
  let practice: TestPractice;
  let own: TestCouple;
  let other: TestCouple;
  let supervisor: Person;
  let admin: Person;
  const system = (coupleIds = [own.id]): [string, null, string, string[]] => [practice.built.id, null, 'SYSTEM', coupleIds];
  const raise = (clientId: string, isCause = true, about = randomUUID(), slot = randomUUID()) =>
    app.query("select app.raise_alert($1, $2, $3, $4, 'rb1.kind', $5, $6, now(), $7)", [
      randomUUID(),
      randomUUID(),
      own.id,
      clientId,
      about,
      slot,
      isCause,
    ]);
  const noteOrigin = (clientId: string, about: string, isCause = true, origin: string | null = 'rb1.origin') =>
    app.query('select app.note_alert_origin($1, $2, $3, $4, $5, now(), $6)', [randomUUID(), own.id, clientId, about, origin, isCause]);
  const alertOf = async (clientId: string, values = ''): Promise<string> => {
    const id = randomUUID();
    await owner.query(
      `insert into clinical.alert (practice_id, id, couple_id, client_id, kind, about_id, raised_at) values ($1, $2, $3, $4, 'rb1.kind', gen_random_uuid(), now())`,
      [practice.built.id, id, own.id, clientId],
    );
    if (values) await owner.query(`update clinical.alert set ${values} where id = $1`, [id]);
    return id;
  };
  const notice = (db: typeof owner, alertId: string, personId: string, stage = 'CARE') =>
    db.query(
      `insert into clinical.alert_notice (practice_id, id, alert_id, couple_id, person_id, occurred, stage, made_at)
       values ($1, gen_random_uuid(), $2, $3, $4, 1, $5, now())`,
      [practice.built.id, alertId, own.id, personId, stage],
    );

  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    own = await practice.couple();
    other = await (await TestPractice.open(owner)).couple();
    supervisor = await practice.staff('SUPERVISOR');
    admin = await practice.staff('PRACTICE_ADMIN');
    await owner.query('insert into clinical.supervision (practice_id, counselor_id, supervisor_id) values ($1, $2, $3)', [
      practice.built.id,
      own.counselor.id,
      supervisor.id,
    ]);
  });

  it('R20: a client raises one about themself, about nobody else, and hears and reads nothing', async () => {
    await within(as(own.maya), async () => {
      expect((await raise(own.maya.id)).rows).toEqual([{ raise_alert: '' }]);
      expect((await raise(own.maya.id, false)).rows).toEqual([{ raise_alert: '' }]);
      expect(await count('clinical.alert')).toBe(0);
    });
    for (const person of [own.jonah, other.maya, admin])
      await within(as(person), () => expect(raise(own.maya.id)).rejects.toMatchObject({ code: '42501' }));
    for (const context of [as(own.counselor), system()])
      await within(context, async () => expect((await raise(own.maya.id)).rowCount).toBe(1));
    await within(system([]), () => expect(raise(own.maya.id)).rejects.toMatchObject({ code: '42501' }));
  });

  it('what comes again is added to what waits, each cause once, and only where there is one', async () => {
    await within(as(own.counselor), async () => {
      const [about, slot] = [randomUUID(), randomUUID()];
      await raise(own.maya.id, false, about, slot);
      expect(await count('clinical.alert', `slot_id = '${slot}'`)).toBe(0);
      for (const each of [about, about, randomUUID()]) await raise(own.maya.id, true, each, slot);
      expect(await count('clinical.alert', `slot_id = '${slot}' and occurred = 2`)).toBe(1);
    });
  });

  it('is read by its team, by who looks on, and by the job, and by nobody else', async () => {
    const id = await alertOf(own.maya.id);
    await notice(owner, id, own.counselor.id);
    const seen = async () => [await count('clinical.alert', `id = '${id}'`), await count('clinical.alert_notice', `alert_id = '${id}'`)];
    for (const context of [as(own.counselor), system()]) expect(await within(context, seen)).toEqual([1, 1]);
    expect(await within(as(supervisor), seen, { looksOn: true })).toEqual([1, 1]);
    for (const context of [
      as(own.maya),
      as(own.jonah),
      as(admin),
      as(other.counselor),
      as(await practice.staff('COUNSELOR')),
      as(supervisor),
      system([]),
    ])
      expect(await within(context, seen)).toEqual([0, 0]);
  });

  it('R20: holds where it came from for those who read it, once for each cause, and whoever causes it reads nothing', async () => {
    const about = randomUUID();
    const origins = () => count('clinical.alert_origin', `about_id = '${about}'`);
    await within(as(own.maya), async () => {
      await raise(own.maya.id, true, about);
      for (const isCause of [true, false, true])
        expect((await noteOrigin(own.maya.id, about, isCause)).rows).toEqual([{ note_alert_origin: '' }]);
      expect(await origins()).toBe(0);
    });
    await within(as(own.counselor), async () => {
      await raise(own.maya.id, true, about);
      await noteOrigin(own.maya.id, about, false);
      await noteOrigin(own.maya.id, about, true, null);
      await noteOrigin(own.jonah.id, about);
      await noteOrigin(own.maya.id, randomUUID());
      expect(await origins()).toBe(0);
      for (const _ of [1, 2]) await noteOrigin(own.maya.id, about);
      expect(await origins()).toBe(1);
    });
    for (const person of [own.jonah, other.maya, admin])
      await within(as(person), () => expect(noteOrigin(own.maya.id, about)).rejects.toMatchObject({ code: '42501' }));
    await within(system([]), () => expect(noteOrigin(own.maya.id, about)).rejects.toMatchObject({ code: '42501' }));
    // Nobody writes one by hand, and the one that is there is read by those who read the alert.
    const alertId = await alertOf(own.maya.id);
    const values = [practice.built.id, randomUUID(), alertId, own.id, own.maya.id, about];
    const insert = `insert into clinical.alert_origin (practice_id, id, alert_id, couple_id, client_id, about_id, origin, came_at)
      values ($1, $2, $3, $4, $5, $6, 'rb1.origin', now())`;
    for (const context of [as(own.maya), as(own.counselor), system()])
      await within(context, () => expect(app.query(insert, values)).rejects.toMatchObject({ code: '42501' }));
    await owner.query(insert, values);
    expect(await within(as(own.counselor), origins)).toBe(1);
    expect(await within(as(supervisor), origins, { looksOn: true })).toBe(1);
    for (const context of [as(own.maya), as(own.jonah), as(admin), as(other.counselor), as(await practice.staff('COUNSELOR')), system()])
      expect(await within(context, origins)).toBe(0);
  });

  it('is acknowledged and closed in one’s own name, by who acts, and stays closed', async () => {
    const id = await alertOf(own.maya.id);
    const takes = (by: string) =>
      app.query('update clinical.alert set acknowledged_by = $2, acknowledged_at = now() where id = $1', [id, by]);
    const closes = (by: string, of = id) =>
      app.query(
        `update clinical.alert set acknowledged_by = coalesce(acknowledged_by, $2), acknowledged_at = coalesce(acknowledged_at, now()),
                closed_by = $2, closed_at = now(), note = 'rb1.note', close_reason = 'rb1.reason' where id = $1`,
        [of, by],
      );
    for (const act of [takes, closes]) {
      await within(as(own.counselor), async () => expect((await act(own.counselor.id)).rowCount).toBe(1));
      await within(as(own.counselor), () => expect(act(supervisor.id)).rejects.toThrow('row-level security'));
      for (const person of [supervisor, admin, other.counselor, own.maya])
        await within(as(person), async () => expect((await act(person.id)).rowCount).toBe(0), { looksOn: true });
      await within(system(), () => expect(act(own.counselor.id)).rejects.toThrow('row-level security'));
    }
    // Closed by somebody else than whoever acknowledged it: in the name of whoever closes.
    const taken = await alertOf(own.maya.id, `acknowledged_by = '${supervisor.id}', acknowledged_at = now()`);
    await within(as(own.counselor), async () => expect((await closes(own.counselor.id, taken)).rowCount).toBe(1));
    await within(as(own.counselor), () => expect(closes(supervisor.id, taken)).rejects.toThrow('row-level security'));
    const closed = await alertOf(
      own.maya.id,
      `acknowledged_by = '${supervisor.id}', acknowledged_at = now(), closed_by = '${supervisor.id}', closed_at = now(), note = 'rb1.note'`,
    );
    await within(as(own.counselor), async () => expect((await closes(own.counselor.id, closed)).rowCount).toBe(0));
  });

  it('is passed on by the job alone, while nobody has it', async () => {
    const [id, taken] = [
      await alertOf(own.maya.id),
      await alertOf(own.maya.id, `acknowledged_by = '${own.counselor.id}', acknowledged_at = now()`),
    ];
    const moves = (of: string) => app.query("update clinical.alert set stage = 'ADMIN', stage_at = now() where id = $1", [of]);
    await within(system(), async () => expect([(await moves(id)).rowCount, (await moves(taken)).rowCount]).toEqual([1, 0]));
    await within(as(own.maya), async () => expect((await moves(id)).rowCount).toBe(0));
    await within(system([]), async () => expect((await moves(id)).rowCount).toBe(0));
    await within(system(), async () => expect((await notice(app as typeof owner, id, admin.id, 'ADMIN')).rowCount).toBe(1));
    for (const context of [as(own.counselor), as(own.maya), as(admin), system([])])
      await within(context, () => expect(notice(app as typeof owner, id, admin.id, 'ADMIN')).rejects.toThrow('row-level security'));
    await notice(owner, id, own.counselor.id);
    const settles = async () => (await app.query('update clinical.alert_notice set sent_at = now() where alert_id = $1', [id])).rowCount;
    expect(await within(system(), settles)).toBe(1);
    for (const context of [as(own.counselor), as(admin), system([])]) expect(await within(context, settles)).toBe(0);
  });

  it('tells whom it reaches to the job alone, and whoever was asked no more than with whom it waits', async () => {
    const reach = async () =>
      (await app.query<{ stage: string; person_id: string }>('select * from app.alert_reach($1, now())', [own.id])).rows.map(
        ({ stage, person_id }) => `${stage} ${person_id}`,
      );
    const everybody = [`ADMIN ${admin.id}`, `CARE ${own.counselor.id}`, `SUPERVISOR ${supervisor.id}`].sort();
    expect((await within(system(), reach)).sort()).toEqual(everybody);
    for (const context of [as(own.counselor), as(own.maya), as(admin), system([])]) expect(await within(context, reach)).toEqual([]);
    const id = await alertOf(own.maya.id);
    await notice(owner, id, admin.id, 'ADMIN');
    const waiting = async () => (await app.query('select * from app.alerts_that_wait()')).rows as Record<string, unknown>[];
    expect(await within(as(admin), waiting)).toEqual([
      { counselor_id: own.counselor.id, counselor_name: 'Dr. Ada Okafor', since: expect.any(Date) },
    ]);
    for (const person of [supervisor, own.counselor, own.maya, other.counselor]) expect(await within(as(person), waiting)).toEqual([]);
    await owner.query(
      `insert into clinical.care_exclusion (practice_id, couple_id, staff_id, tie, recorded_by, recorded_at) values ($1, $2, $3, 'FRIENDS', $4, now())`,
      [practice.built.id, own.id, admin.id, supervisor.id],
    );
    expect(await within(as(admin), waiting)).toEqual([]);
    expect((await within(system(), reach)).sort()).toEqual(everybody.filter(each => !each.startsWith('ADMIN')));
  });

  it('takes word that a mail came back from the role that reads reports alone, and tells it no more than whose mail it was', async () => {
    const id = await alertOf(own.maya.id);
    await notice(owner, id, own.counselor.id);
    await owner.query('update clinical.alert_notice set attempts = 1 where alert_id = $1', [id]);
    const { rows } = await owner.query<{ id: string }>('select id from clinical.alert_notice where alert_id = $1', [id]);
    const says = (db: typeof owner) => db.query('select * from app.alert_mail_came_back($1, now())', [rows[0]!.id]);
    for (const context of [system(), as(own.counselor), as(own.maya), as(admin)])
      await within(context, () => expect(says(app as typeof owner)).rejects.toThrow('permission denied'));
    // What it asks for would be done with an alert that nothing opens: it is taken back.
    await identity.query('begin');
    try {
      expect((await says(identity)).rows).toEqual([{ practice_id: practice.built.id, person_id: own.counselor.id }]);
      expect((await says(identity)).rows).toEqual([]);
    } finally {
      await identity.query('rollback');
    }
  });
});
