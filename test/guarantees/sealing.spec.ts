import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { keyLifeMs } from '@roadback/sealing/keyring';
import request from 'supertest';
import { FirstWall, as } from '../support/first-wall.js';
import { givenToBoth, sends, today } from '../support/homework.js';
import { testMasterKey } from '../support/master-key.mjs';
import {
  Alerts,
  CloseAlert,
  AskQuestion,
  CheckIn,
  Couple,
  CoupleQuestions,
  LogTrigger,
  MyCheckIns,
  NoteNoticed,
  RecordClearance,
  RecordLapse,
  ReviewSubmission,
  SayStatement,
  Screenings,
  Timeline,
  Today,
} from '../support/operations.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs, product } from '../support/product.js';
import { note, opensStep } from '../support/promises.js';
import { asking, question } from '../support/questions.js';
import { alarmingAnswers, answersScreening, asksBoth, clearanceOf } from '../support/screenings.js';
import { healing, trigger } from '../support/triggers.js';

const superuser = connectedAs('superuser');
const owner = connectedAs('owner');
const app = connectedAs('app');
const day = (text: string, values: object = {}) => ({
  input: { day: today(), feel: 3, safety: 5, note: text, visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});

/** Every row of every table in which a text stands somewhere, as whoever holds the files of the database reads them. */
async function found(text: string): Promise<string[]> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('clinical', 'directory', 'jobs', 'keys', 'bullmq', 'public')`,
  );
  const places: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await superuser.query(`select from ${name} t where strpos(t::text, $1) > 0`, [text]);
    if (rowCount! > 0) places.push(name);
  }
  return places;
}

describe('what is written in the product', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(owner);
  });

  it('stands nowhere in the database, while whoever may read it reads it', async () => {
    const canary = `canary${randomUUID().slice(0, 8)}`;
    const said = `What I say has a ${canary} in it.`;
    const couple = await practice.couple();
    const { maya, jonah, counselor } = couple;
    await opensStep(couple);
    const { version, mayaTask } = await givenToBoth(couple);
    const submission = await sends(maya, mayaTask, version, 'PRIVATE', said);
    await counselor.does(ReviewSubmission, { input: { submissionId: submission.id, reply: said } });
    await maya.does(CheckIn, day(said));
    await maya.does(NoteNoticed, note({ words: said }));
    await maya.does(SayStatement, { input: { kind: 'ASK', words: said, visibility: 'PRIVATE', idempotencyKey: randomUUID() } });
    await counselor.does(RecordLapse, {
      input: { planId: couple.planId, partnerId: jonah.id, kind: 'LAPSE', day: today(), note: said, idempotencyKey: randomUUID() },
    });
    await asksBoth(couple);
    await answersScreening(maya, alarmingAnswers, { words: said });
    await answersScreening(jonah);
    for (const alert of await counselor.does(Alerts, { coupleId: couple.id }))
      await counselor.does(CloseAlert, { input: { alertId: alert.id, reason: 'TALKED', note: said } });
    await counselor.does(RecordClearance, clearanceOf(couple, { reason: said }));
    const asked = await asking(practice);
    await asked.maya.does(AskQuestion, question({ words: said }));
    const hurting = await healing(practice);
    await hurting.maya.does(LogTrigger, trigger({ cue: said, helped: said }));

    expect(await found(canary)).toEqual([]);
    // Nor what a screening came to.
    expect(await found('POSITIVE')).toEqual([]);
    // A scan that finds nothing must not be one that looks at nothing: names are plain, with their reason in the docs.
    expect(await found('Ellery')).toContain('clinical.client');
    for (const answer of [
      await counselor.does(Timeline, { coupleId: couple.id }),
      await maya.does(Today),
      await counselor.does(Screenings, { coupleId: couple.id }),
      await asked.counselor.does(CoupleQuestions, { coupleId: asked.id }),
      await hurting.counselor.does(Timeline, { coupleId: hurting.id }),
    ])
      expect(JSON.stringify(answer)).toContain(canary);
  });

  it('tells nothing of a screening by the length of what was answered', async () => {
    const [quiet, alarmed] = [await practice.couple(), await practice.couple()];
    const lengths: number[] = [];
    for (const [couple, answers] of [
      [quiet, undefined],
      [alarmed, alarmingAnswers],
    ] as const) {
      await asksBoth(couple);
      await answersScreening(couple.maya, answers);
      const { rows } = await owner.query<{ n: number }>('select length(answers) as n from clinical.screening where couple_id = $1', [
        couple.id,
      ]);
      lengths.push(rows[0]!.n);
    }
    expect(lengths[0]).toBe(lengths[1]);
  });

  it('does not open in another row, another column or another practice, and is never shown as it stands there', async () => {
    const couple = await practice.couple();
    const elsewhere = await (await TestPractice.open(owner)).couple();
    await couple.maya.does(CheckIn, day('What Maya wrote.'));
    await couple.jonah.does(CheckIn, day('What Jonah wrote.'));
    await elsewhere.maya.does(CheckIn, day('What somebody wrote elsewhere.'));
    await couple.maya.does(SayStatement, {
      input: { kind: 'ASK', words: 'What Maya asks.', visibility: 'PRIVATE', idempotencyKey: randomUUID() },
    });
    const noteOf = async (person: Person): Promise<string> =>
      (await owner.query<{ note: string }>('select note from clinical.check_in where client_id = $1', [person.id])).rows[0]!.note;
    const own = await noteOf(couple.maya);
    const statement = await owner.query<{ words: string }>('select words from clinical.statement where client_id = $1', [couple.maya.id]);
    for (const moved of [
      await noteOf(couple.jonah),
      await noteOf(elsewhere.maya),
      statement.rows[0]!.words,
      `${own.slice(0, -4)}AAAA`,
      `rb1.${couple.jonah.id}${own.slice(own.indexOf('.', 4))}`,
    ]) {
      await owner.query('update clinical.check_in set note = $2 where client_id = $1', [couple.maya.id, moved]);
      const answer = await couple.maya.asks(MyCheckIns);
      expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL' } }] });
      expect(JSON.stringify(answer)).not.toMatch(/rb1|wrote|asks/);
    }
    await owner.query('update clinical.check_in set note = $2 where client_id = $1', [couple.maya.id, own]);
    expect(await couple.maya.does(MyCheckIns)).toMatchObject([{ note: 'What Maya wrote.' }]);
  });

  it('is refused by the database where it is not sealed', async () => {
    const couple = await practice.couple();
    await couple.maya.does(CheckIn, day('A day.'));
    await expect(owner.query("update clinical.check_in set note = 'A day.' where client_id = $1", [couple.maya.id])).rejects.toThrow(
      'check_in_note_sealed',
    );
  });
});

describe('a key that is destroyed', () => {
  const { within } = new FirstWall(app);
  const later = () => product.setClock(new Date(Date.now() + keyLifeMs + 1_000).toISOString());
  afterEach(() => product.setClock(null));

  const notes = async ({ counselor, id }: TestCouple) =>
    (await counselor.does(Timeline, { coupleId: id })).entries.flatMap(entry => ('note' in entry ? [entry.note] : [])).sort();

  it('takes one person’s words along and leaves the other’s whole', async () => {
    const practice = await TestPractice.open(owner);
    const couple = await practice.couple();
    await couple.maya.does(CheckIn, day('What Maya wrote.'));
    await couple.jonah.does(CheckIn, day('What Jonah wrote.'));
    expect(await notes(couple)).toEqual(['What Jonah wrote.', 'What Maya wrote.']);
    await app.query('begin');
    await app.query('select app.set_ctx($1, null, $2, null, now(), false)', [practice.built.id, 'SYSTEM']);
    await app.query('select keys.destroy_owner($1)', [couple.maya.id]);
    await app.query('commit');
    await later();
    expect(await notes(couple)).toEqual(['', 'What Jonah wrote.']);
    expect((await couple.maya.asks(CheckIn, day('More.'))).errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    await couple.jonah.does(CheckIn, day('More of Jonah.'));
    expect(await notes(couple)).toEqual(['', 'More of Jonah.']);
    const { rows } = await owner.query('select wrapped, destroyed_at is not null as gone from keys.data_key where owner_id = $1', [
      couple.maya.id,
    ]);
    expect(rows).toEqual([{ wrapped: null, gone: true }]);
  });

  it('is destroyed by a job or a practice admin, of their own practice, and by nobody else', async () => {
    const practice = await TestPractice.open(owner);
    const couple = await practice.couple();
    await couple.maya.does(CheckIn, day('What Maya wrote.'));
    const admin = await practice.staff('PRACTICE_ADMIN');
    const destroys = () => app.query('select keys.destroy_owner($1)', [couple.maya.id]);
    for (const nobody of [couple.counselor, couple.maya, couple.jonah])
      await within(as(nobody), () => expect(destroys()).rejects.toThrow('no right to destroy a key'));
    await within(as(admin), async () => expect((await destroys()).rowCount).toBe(1));
    const stranger = await (await TestPractice.open(owner)).staff('PRACTICE_ADMIN');
    await app.query('begin');
    await app.query('select app.set_ctx($1, $2, $3, null, now(), false)', as(stranger));
    await destroys();
    await app.query('commit');
    await later();
    expect(await notes(couple)).toEqual(['What Maya wrote.']);
    await expect(app.query('select keys.destroy_practice($1)', [practice.built.id])).rejects.toThrow('permission denied');
  });

  it('of a practice takes everything of it along, and nothing of any other', async () => {
    const [gone, stays] = [await (await TestPractice.open(owner)).couple(), await (await TestPractice.open(owner)).couple()];
    for (const { maya } of [gone, stays]) await maya.does(CheckIn, day('What Maya wrote.'));
    await owner.query('select keys.destroy_practice($1)', [gone.built.practiceId]);
    await later();
    expect([await notes(gone), await notes(stays)]).toEqual([[''], ['What Maya wrote.']]);
    expect((await gone.jonah.asks(CheckIn, day('More.'))).errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    // What needs no words goes on.
    expect(await gone.counselor.does(Couple, { id: gone.id })).toMatchObject({ id: gone.id });
  });
});

describe('a master key that cannot be used for a while', () => {
  afterEach(() => product.setClock(null));

  it('serves nothing to the practice and loses nothing', async () => {
    const couple = await (await TestPractice.open(owner)).couple();
    await couple.maya.does(CheckIn, day('What Maya wrote.'));
    const wrappedBy = (id: string) =>
      owner.query('update keys.practice_key set wrapped_by = $2 where practice_id = $1', [couple.built.practiceId, id]);
    const { rows } = await owner.query<{ id: string }>('select id from keys.master');
    await wrappedBy('key:of nobody');
    await product.setClock(new Date(Date.now() + keyLifeMs + 1_000).toISOString());
    await expect(couple.maya.does(MyCheckIns)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await wrappedBy(rows[0]!.id);
    expect(await couple.maya.does(MyCheckIns)).toMatchObject([{ note: 'What Maya wrote.' }]);
  });
});

describe('a start', () => {
  const top = join(__dirname, '..', '..');
  const starts = (entry: string, settings: Record<string, string>) =>
    spawnSync(process.execPath, [join(top, 'apps/api/dist', entry)], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        PORT: '0',
        ACCOUNT_SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
        DATABASE_URL: product.urls.app,
        IDENTITY_DATABASE_URL: product.urls.identity,
        WORKER_DATABASE_URL: product.urls.worker,
        ...settings,
      },
      encoding: 'utf8',
      timeout: 20_000,
    });

  it.each(['main.js', 'worker.js'])('of %s refuses a missing or another master key with one sentence, and makes none', entry => {
    for (const [settings, sentence] of [
      [{}, /^The master key is missing: name its file with MASTER_KEY_FILE, or set MASTER_KEY\..*\n$/],
      [{ MASTER_KEY_FILE: '/nowhere/master.key' }, /^MASTER_KEY_FILE cannot be read: \/nowhere\/master\.key\..*\n$/],
      [
        { MASTER_KEY: Buffer.alloc(32, 'another').toString('base64') },
        /^This is not the master key of this database, which asks for key:\w+\..*\n$/,
      ],
    ] as const) {
      const { status, stderr } = starts(entry, settings);
      expect(stderr).toMatch(sentence);
      expect(status).toBe(1);
    }
  });

  it('of the migration refuses another master key before it touches anything', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(top, 'migrations/dist/cli.js')], {
      env: {
        PATH: process.env.PATH,
        MIGRATION_DATABASE_URL: product.urls.owner,
        MASTER_KEY: Buffer.alloc(32, 'another').toString('base64'),
      },
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/This is not the master key of this database/);
    expect(status).toBe(1);
  });

  it('that went well says that it is ready as long as the master key opens what it wrapped', async () => {
    const ready = () => request(`http://127.0.0.1:${product.port}`).get('/readyz');
    expect([(await ready()).status, testMasterKey.length]).toEqual([200, 44]);
    const { rows } = await superuser.query<{ id: string; digest: Buffer }>('select id, digest from keys.master');
    await superuser.query("update keys.master set digest = '\\x00'");
    try {
      const answer = await ready();
      expect([answer.status, answer.body]).toEqual([503, { ready: false }]);
    } finally {
      await superuser.query('update keys.master set digest = $1', [rows[0]!.digest]);
    }
    expect((await ready()).status).toBe(200);
  });
});
