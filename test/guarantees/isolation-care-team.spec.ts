import { randomUUID } from 'node:crypto';
import { CareTeams } from '@roadback/builders/care-team';
import { as, FirstWall } from '../support/first-wall.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import type { Person } from '../support/person.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const { within, count } = new FirstWall(app);

const day = 86_400_000;
const plans = () => count('clinical.plan');
const settings = async (...names: string[]): Promise<string[]> => {
  const { rows } = await app.query<{ value: string }>(
    'select current_setting(name, true) as value from unnest($1::text[]) with ordinality n (name, place) order by place',
    [names],
  );
  return rows.map(row => row.value);
};

describe('the database alone, of a care team', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let other: TestCouple;
  let elsewhere: TestCouple;
  let admin: Person;
  let co: Person;
  let covering: Person;
  let supervisor: Person;
  let excluded: Person;
  let colleague: Person;
  const now = new Date();
  let teams: CareTeams;

  beforeAll(async () => {
    practice = await TestPractice.open(owner);
    couple = await practice.couple();
    other = await practice.couple();
    elsewhere = await (await TestPractice.open(owner)).couple();
    admin = await practice.staff('PRACTICE_ADMIN');
    co = await practice.staff('COUNSELOR');
    covering = await practice.staff('COUNSELOR');
    supervisor = await practice.staff('SUPERVISOR', 'COUNSELOR');
    excluded = await practice.staff('COUNSELOR', 'SUPERVISOR');
    colleague = await practice.staff('COUNSELOR', 'SUPERVISOR');
    teams = new CareTeams(owner, admin.built!, now);
    await teams.co(couple.built, co.built!);
    await teams.cover(couple.built, covering.built!, 0, 14);
    await teams.supervisor(couple.counselor.built!, supervisor.built!);
  });
  const row = () => [practice.built.id, randomUUID(), couple.planId, couple.id, randomUUID()];
  const move = (by: string, coverReason: string | null) =>
    app.query(
      `with episode as (insert into clinical.step_episode (practice_id, id, plan_id, couple_id, step, kind, opened_at)
         values ($1, $2, $3, $4, 'PATIENCE', 'FIRST', now()))
       insert into clinical.step_transition (practice_id, id, plan_id, couple_id, episode_id, step, from_state, to_state, reason, evidence, moved_by, moved_at, cover_reason)
       values ($1, $5, $3, $4, $2, 'PATIENCE', 'NOT_OPEN', 'OPEN', 'rb1.a-reason', 'rb1.evidence', $6, now(), $7)`,
      [...row(), by, coverReason],
    );

  it('shows the couple to its counselor, its co-counselor and whoever covers, and not to a colleague', async () => {
    for (const [person, seen] of [
      [couple.counselor, 1],
      [co, 1],
      [covering, 1],
      [colleague, 0],
      [elsewhere.counselor, 0],
    ] as const)
      await within(as(person), async () => {
        expect(await count('clinical.plan', `couple_id = '${couple.id}'`)).toBe(seen);
        expect(await count('clinical.plan', `couple_id in ('${other.id}', '${elsewhere.id}')`)).toBe(
          person === elsewhere.counselor ? 1 : 0,
        );
      });
  });

  it('holds a cover from its first day to its last, and none where no instant is given', async () => {
    for (const [at, seen] of [
      [now, 1],
      [new Date(now.getTime() - 2 * day), 0],
      [new Date(now.getTime() + 12 * day), 1],
      [new Date(now.getTime() + 15 * day), 0],
      [null, 0],
    ] as const)
      await within(as(covering), async () => expect(await plans()).toBe(seen), { now: at });
    await owner.query('update clinical.care_cover set ended_at = $3, ended_by = $4 where practice_id = $1 and staff_id = $2', [
      practice.built.id,
      covering.id,
      now,
      admin.id,
    ]);
    await within(as(covering), async () => expect(await plans()).toBe(0));
    await owner.query('update clinical.care_cover set ended_at = null, ended_by = null where practice_id = $1 and staff_id = $2', [
      practice.built.id,
      covering.id,
    ]);
    await within(as(covering), async () => expect(await plans()).toBe(1));
  });

  it('R1: lets a supervisor look on where it is asked for, and write nothing', async () => {
    await within(as(supervisor), async () => expect(await plans()).toBe(0));
    await within(
      as(supervisor),
      async () => {
        expect(await plans()).toBe(1);
        expect(await settings('app.couples', 'app.acting_couples', 'app.covered_couples')).toEqual([couple.id, '', '']);
        expect((await app.query("update clinical.plan set outcome = 'PAUSED'")).rowCount).toBe(0);
        await expect(move(supervisor.id, null)).rejects.toThrow('row-level security');
      },
      { looksOn: true },
    );
    // Of whom somebody else supervises, and of a client, asking changes nothing.
    for (const stranger of [colleague, covering, other.maya])
      await within(as(stranger), async () => expect(await count('clinical.plan', `couple_id = '${other.id}'`)).toBe(0), { looksOn: true });
  });

  it('R1: takes a step under cover with a word on why it could not wait, and from others without', async () => {
    for (const [person, why] of [
      [couple.counselor, null],
      [co, null],
      [covering, 'rb1.she-asked'],
    ] as const)
      await within(as(person), async () => expect((await move(person.id, why)).rowCount).toBe(1));
    for (const [person, why] of [
      [couple.counselor, 'rb1.she-asked'],
      [covering, null],
      [colleague, null],
    ] as const)
      await within(as(person), () => expect(move(person.id, why)).rejects.toThrow('row-level security'));
  });

  it('keeps out whoever is kept out by name, whatever part they have', async () => {
    const pair = await practice.couple();
    await teams.co(pair.built, excluded.built!);
    await teams.cover(pair.built, excluded.built!, 0, 5);
    const supervised = await practice.couple();
    await teams.supervisor(supervised.counselor.built!, excluded.built!);
    const seen = (of: TestCouple) => within(as(excluded), () => count('clinical.plan', `couple_id = '${of.id}'`), { looksOn: true });
    expect([await seen(pair), await seen(supervised)]).toEqual([1, 1]);
    await teams.excluded(pair.built, excluded.built!, 'FAMILY');
    await teams.excluded(supervised.built, excluded.built!, 'WORK');
    expect([await seen(pair), await seen(supervised)]).toEqual([0, 0]);
    await owner.query('delete from clinical.care_exclusion where practice_id = $1 and couple_id = $2', [practice.built.id, pair.id]);
    expect([await seen(pair), await seen(supervised)]).toEqual([1, 0]);
    // The version that runs beside this one during a deploy asks in its own words, and is kept out as well.
    await teams.excluded(pair.built, excluded.built!, 'FAMILY');
    await app.query('begin');
    await app.query('select app.set_ctx($1, $2, $3, null)', as(excluded));
    expect(await plans()).toBe(0);
    await app.query('select app.set_ctx($1, $2, $3, null)', as(couple.counselor));
    expect(await plans()).toBe(1);
    expect((await move(couple.counselor.id, null)).rowCount).toBe(1);
    await app.query('rollback');
  });

  it('shows who is kept out to the practice admin alone, and covers and history to the team', async () => {
    await teams.excluded(other.built, excluded.built!, 'FRIENDS');
    await teams.cover(other.built, colleague.built!, 0, 3);
    const here = `couple_id = '${other.id}'`;
    const seen = (person: Person) =>
      within(as(person), async () => [
        await count('clinical.care_exclusion', here),
        await count('clinical.care_cover', here),
        await count('clinical.care_team_change', here),
      ]);
    expect(await seen(admin)).toEqual([1, 1, 2]);
    expect(await seen(other.counselor)).toEqual([0, 1, 1]);
    for (const stranger of [other.maya, other.jonah, excluded, elsewhere.counselor, await elsewhereAdmin()])
      expect(await seen(stranger)).toEqual([0, 0, 0]);
  });
  const elsewhereAdmin = async () => (await TestPractice.open(owner)).staff('PRACTICE_ADMIN');

  it('R5, R19: names to both partners who reads what they write, alike, and to nobody outside', async () => {
    const readers = (person: Person, of: TestCouple) =>
      within(as(person), async () => {
        const { rows } = await app.query<{ who: string }>('select staff_id || part as who from app.care_team_of($1, $2) order by 1', [
          of.id,
          now,
        ]);
        return rows.map(each => each.who);
      });
    const all = [`${couple.counselor.id}PRIMARY`, `${co.id}CO`, `${covering.id}COVERING`, `${supervisor.id}SUPERVISOR`].sort();
    for (const person of [couple.maya, couple.jonah, couple.counselor, admin]) expect(await readers(person, couple)).toEqual(all);
    for (const stranger of [other.maya, colleague, elsewhere.maya, elsewhere.counselor])
      expect(await readers(stranger, couple)).toEqual([]);
    // Whoever is kept out is not named, and nobody is told that somebody is.
    const supervised = await practice.couple();
    await teams.supervisor(supervised.counselor.built!, colleague.built!);
    expect(await readers(supervised.maya, supervised)).toHaveLength(2);
    await teams.excluded(supervised.built, colleague.built!, 'OTHER');
    for (const partner of [supervised.maya, supervised.jonah])
      expect(await readers(partner, supervised)).toEqual([`${supervised.counselor.id}PRIMARY`]);
  });

  it('lets the practice admin alone give parts, never take the primary counselor away, and no history be rewritten', async () => {
    // Each in the name of whoever tries it.
    const acts: [string, (by: string) => unknown[]][] = [
      [`insert into clinical.care_team values ($1, $2, $3, 'CO')`, () => [practice.built.id, couple.id, colleague.id]],
      [
        `insert into clinical.care_cover values ($1, $2, $3, $4, current_date, current_date, now(), now() + interval '1 day', $5, now())`,
        by => [practice.built.id, randomUUID(), couple.id, colleague.id, by],
      ],
      [`insert into clinical.supervision values ($1, $2, $3)`, () => [practice.built.id, co.id, supervisor.id]],
      [
        `insert into clinical.care_exclusion values ($1, $2, $3, 'OTHER', $4, now())`,
        by => [practice.built.id, couple.id, colleague.id, by],
      ],
    ];
    for (const [sql, valuesBy] of acts) {
      await within(as(admin), async () => expect((await app.query(sql, valuesBy(admin.id))).rowCount).toBe(1));
      for (const stranger of [couple.counselor, co, supervisor, couple.maya])
        await within(as(stranger), () => expect(app.query(sql, valuesBy(stranger.id))).rejects.toThrow('row-level security'), {
          looksOn: true,
        });
    }
    await within(as(admin), async () => {
      const here = `practice_id = '${practice.built.id}' and couple_id = '${couple.id}'`;
      expect((await app.query(`delete from clinical.care_team where ${here}`)).rowCount).toBe(1);
      expect((await app.query(`update clinical.care_team set staff_id = '${colleague.id}' where ${here}`)).rowCount).toBe(1);
    });
    await within(as(couple.counselor), async () =>
      expect((await app.query(`update clinical.care_team set staff_id = '${colleague.id}'`)).rowCount).toBe(0),
    );
    await within(as(admin), () =>
      expect(app.query(`update clinical.care_team_change set happened = 'FORMED'`)).rejects.toThrow('permission denied'),
    );
    await within(as(admin), () => expect(app.query('delete from clinical.care_team_change')).rejects.toThrow('permission denied'));
  });

  it('lets somebody keep themself out, and not let themself in again', async () => {
    const sole = await practice.staff('PRACTICE_ADMIN', 'COUNSELOR');
    const keepOut = (person: Person, whom: Person) =>
      app.query(`insert into clinical.care_exclusion values ($1, $2, $3, 'OTHER', $4, now())`, [
        practice.built.id,
        couple.id,
        whom.id,
        person.id,
      ]);
    await within(as(co), async () => {
      expect((await keepOut(co, co)).rowCount).toBe(1);
      expect((await app.query('delete from clinical.care_team')).rowCount).toBe(1);
      expect((await app.query('delete from clinical.care_exclusion')).rowCount).toBe(0);
    });
    await within(as(co), () => expect(keepOut(co, covering)).rejects.toThrow('row-level security'));
    await within(as(sole), async () => {
      await keepOut(sole, sole);
      await keepOut(sole, colleague);
      const { rows } = await app.query<{ id: string }>(
        `delete from clinical.care_exclusion where couple_id = '${couple.id}' returning staff_id as id`,
      );
      expect(rows.map(({ id }) => id)).toEqual([colleague.id]);
    });
  });

  it('lets an admin give a part to others, and none to themself', async () => {
    const sole = await practice.staff('PRACTICE_ADMIN', 'COUNSELOR', 'SUPERVISOR');
    const gives = (whom: string): [string, unknown[]][] => [
      [`insert into clinical.care_team values ($1, $2, $3, 'CO')`, [practice.built.id, couple.id, whom]],
      [
        `insert into clinical.care_cover (practice_id, id, couple_id, staff_id, first_day, last_day, begins_at, ends_at, arranged_by, arranged_at)
         values ($1, gen_random_uuid(), $2, $3, '2026-12-01', '2026-12-02', '2026-12-01', '2026-12-03', $4, now())`,
        [practice.built.id, couple.id, whom, sole.id],
      ],
      ['insert into clinical.supervision values ($1, $2, $3)', [practice.built.id, colleague.id, whom]],
      [
        `update clinical.care_team set staff_id = $3 where practice_id = $1 and couple_id = $2 and part = 'PRIMARY'`,
        [practice.built.id, couple.id, whom],
      ],
    ];
    const another = await practice.staff('COUNSELOR', 'SUPERVISOR');
    for (const [sql, values] of gives(sole.id))
      await within(as(sole), () => expect(app.query(sql, values)).rejects.toThrow('row-level security'));
    for (const [sql, values] of gives(another.id))
      await within(as(sole), async () => expect((await app.query(sql, values)).rowCount).toBe(1));
  });

  it('ties no staff of another practice to a couple', async () => {
    const stranger = elsewhere.counselor.id;
    for (const [sql, values] of [
      [`insert into clinical.care_team values ($1, $2, $3, 'CO')`, [practice.built.id, couple.id, stranger]],
      [`insert into clinical.supervision values ($1, $2, $3)`, [practice.built.id, co.id, stranger]],
    ] as const)
      await within(as(admin), () => expect(app.query(sql, [...values])).rejects.toThrow('violates foreign key'));
    await within([elsewhere.built.practiceId, stranger, 'STAFF', [couple.id]], async () => expect(await plans()).toBe(0), {
      looksOn: true,
    });
  });

  it('takes a context only for a member who is there', async () => {
    await expect(within([practice.built.id, elsewhere.counselor.id, 'STAFF'], plans, { looksOn: true })).rejects.toThrow('no access');
  });
});
