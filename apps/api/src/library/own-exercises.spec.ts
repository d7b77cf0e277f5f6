import { randomUUID } from 'node:crypto';
import type { ExerciseFault } from '@roadback/domain/exercise-faults';
import { exercise } from '../../../../test/support/homework.js';
import {
  Exercises,
  ExerciseVersion,
  MakeExerciseOurs,
  OwnExercise,
  OwnExercises,
  PublishExercise,
  SaveExerciseDraft,
  WithdrawExercise,
} from '../../../../test/support/operations.js';
import { madeOurs, published, publishes, writes, type Own } from '../../../../test/support/own-exercises.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const title = (en: string, es = `${en} (es)`) => ({ title: { en, es } });

describe('an exercise that a practice makes its own', () => {
  let practice: TestPractice;
  let counselor: Person;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    counselor = await practice.staff('COUNSELOR');
  });

  it('begins with the words of another one, and is offered once it is published', async () => {
    const platform = await exercise(counselor, 'weather-of-the-day');
    const own = await madeOurs(counselor);
    expect(own).toMatchObject({ isChanged: true, newest: null, versions: [], madeFrom: { id: platform.id, isOwn: false } });
    expect(own.draft.title).toEqual(platform.title);
    expect((await counselor.does(Exercises)).filter(({ isOwn }) => isOwn)).toEqual([]);
    const first = await publishes(counselor, await writes(counselor, own, title('Harbor weather')));
    expect(first).toMatchObject({
      isChanged: false,
      versions: [{ version: 1, byName: 'Dr. Ada Okafor' }],
      newest: { version: 1, isOwn: true },
    });
    const offered = (await counselor.does(Exercises)).find(({ id }) => id === first.newest!.id)!;
    expect(offered).toMatchObject({ title: title('Harbor weather').title, track: platform.track, role: platform.role, version: 1 });
    expect((await counselor.does(Exercises)).some(({ id }) => id === platform.id)).toBe(true);
  });

  it('R13: keeps the version that was published, and gives the next one its own', async () => {
    const { own, version } = await published(counselor, title('First words'));
    const second = await publishes(counselor, await writes(counselor, own, title('Second words')));
    expect(second.versions.map(each => each.version)).toEqual([2, 1]);
    expect(await counselor.does(ExerciseVersion, { id: version.id })).toMatchObject({ version: 1, slug: version.slug });
    expect((await counselor.does(Exercises)).filter(({ exerciseId }) => exerciseId === own.id)).toMatchObject([{ version: 2 }]);
  });

  it('R12: is made once, saved once and published once, however often it is sent', async () => {
    const { id: exerciseVersionId } = await exercise(counselor, 'weather-of-the-day');
    const input = { exerciseVersionId, idempotencyKey: randomUUID() };
    const own = await counselor.does(MakeExerciseOurs, { input });
    expect((await counselor.does(MakeExerciseOurs, { input })).id).toBe(own.id);
    const other = await exercise(counselor, 'my-own-ground');
    await expect(counselor.does(MakeExerciseOurs, { input: { ...input, exerciseVersionId: other.id } })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'KEY_REUSED',
    });
    const saved = await writes(counselor, own, title('Once'));
    expect(await writes(counselor, own, title('Once'))).toEqual(saved);
    const once = await publishes(counselor, saved);
    expect(await publishes(counselor, saved)).toEqual(once);
    await expect(publishes(counselor, once)).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOTHING_TO_PUBLISH' });
  });

  it('loses nothing that a colleague wrote meanwhile', async () => {
    const colleague = await practice.staff('COUNSELOR');
    const own = await madeOurs(counselor);
    const theirs = await writes(colleague, own, title('Theirs'));
    await expect(writes(counselor, own, title('Mine'))).rejects.toMatchObject({ code: 'CONFLICT', reason: 'DRAFT_CHANGED' });
    await expect(publishes(counselor, own)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'DRAFT_CHANGED' });
    expect((await counselor.does(OwnExercise, { id: own.id })).draft.title.en).toBe('Theirs');
    expect((await writes(counselor, theirs, title('Mine'))).draft.title.en).toBe('Mine');
  });

  it('is unchanged again when its words are back at those of its newest version', async () => {
    const { own } = await published(counselor, title('As published'));
    const changed = await writes(counselor, own, title('Otherwise'));
    expect(changed.isChanged).toBe(true);
    expect((await writes(counselor, changed, title('As published'))).isChanged).toBe(false);
  });

  it('is offered no longer once it is withdrawn, and takes no more words', async () => {
    const { own, version } = await published(counselor);
    const gone = await counselor.does(WithdrawExercise, { exerciseId: own.id });
    expect(gone.withdrawnAt).not.toBeNull();
    expect(await counselor.does(WithdrawExercise, { exerciseId: own.id })).toEqual(gone);
    expect((await counselor.does(Exercises)).some(({ id }) => id === version.id)).toBe(false);
    expect(await counselor.does(ExerciseVersion, { id: version.id })).toMatchObject({ id: version.id });
    expect((await counselor.does(OwnExercises)).some(({ id }) => id === own.id)).toBe(true);
    await expect(writes(counselor, gone, title('More'))).rejects.toMatchObject({ code: 'REFUSED', reason: 'EXERCISE_WITHDRAWN' });
    await expect(publishes(counselor, gone)).rejects.toMatchObject({ code: 'REFUSED', reason: 'EXERCISE_WITHDRAWN' });
  });

  it('is written in one language or in both; the other shows the same words, and says so', async () => {
    const { id } = await madeOurs(counselor);
    const own = await counselor.does(OwnExercise, { id });
    const english = JSON.parse(JSON.stringify(own.draft).replaceAll(/"es":"[^"]*"/g, '"es":""')) as Own['draft'];
    const first = await publishes(counselor, await writes(counselor, own, english));
    expect(first.newest).toMatchObject({ languages: ['EN'], title: { en: own.draft.title.en, es: own.draft.title.en } });
    expect(first.draft).toEqual(english);
    const second = await publishes(counselor, await writes(counselor, first, own.draft));
    expect(second.newest).toMatchObject({ languages: ['EN', 'ES'], title: own.draft.title });
  });

  it('R3, R5: is never freer than what it comes from, over copies of copies', async () => {
    const guarded = { safetyClass: 'NEEDS_CLEARANCE', caution: { en: 'Slowly.', es: 'Despacio.' } };
    const narrow = { visibility: 'PRIVATE', allowedVisibilities: ['PRIVATE'] };
    const { own, version } = await published(counselor, { ...guarded, ...narrow }, 'before-the-hard-day');
    expect(own.bounds).toEqual({ safetyClass: 'NEEDS_CLEARANCE', ...narrow });
    const freer = { safetyClass: 'OPEN', visibility: 'SHARED', allowedVisibilities: ['PRIVATE', 'SHARED'] };
    const faults = { safetyClass: 'CLASS_LOWERED', visibility: 'READERS_WIDENED', allowedVisibilities: 'READERS_WIDENED' };
    await expect(publishes(counselor, await writes(counselor, own, freer))).rejects.toMatchObject({ code: 'INVALID', fields: faults });
    const input = { exerciseVersionId: version.id, idempotencyKey: randomUUID() };
    const copy = await counselor.does(MakeExerciseOurs, { input });
    expect(copy).toMatchObject({ madeFrom: { id: version.id, isOwn: true }, bounds: own.bounds });
    await expect(publishes(counselor, await writes(counselor, copy, freer))).rejects.toMatchObject({ code: 'INVALID', fields: faults });
    // What the copy was made from becomes more guarded still, and the copy with it.
    const back = await counselor.does(OwnExercise, { id: own.id });
    const inSession = { ...guarded, ...narrow, safetyClass: 'COUNSELOR_PRESENT', suggestedRule: null };
    await publishes(counselor, await writes(counselor, back, inSession));
    expect((await counselor.does(OwnExercise, { id: copy.id })).bounds.safetyClass).toBe('COUNSELOR_PRESENT');
  });

  it('R3: is offered no longer once the platform has become more careful with its own, until the practice has too', async () => {
    const { own, version } = await published(counselor, {}, 'what-steadies-me');
    const isOffered = async (id: string) => (await counselor.does(Exercises)).some(each => each.id === id);
    expect(await isOffered(version.id)).toBe(true);
    const newer = randomUUID();
    await db.query(
      `insert into directory.exercise_version (id, exercise_id, version, content, published_at)
       select $1, v.exercise_id, 1000, v.content || '{"safetyClass": "NEEDS_CLEARANCE"}', now()
         from directory.exercise_version v join directory.exercise e on e.id = v.exercise_id where e.slug = 'what-steadies-me' and v.version = 1`,
      [newer],
    );
    try {
      expect(await isOffered(version.id)).toBe(false);
      const seen = await counselor.does(OwnExercise, { id: own.id });
      expect(seen.bounds.safetyClass).toBe('NEEDS_CLEARANCE');
      const careful = { safetyClass: 'NEEDS_CLEARANCE', caution: { en: 'Slowly.', es: '' } };
      const next = await publishes(counselor, await writes(counselor, seen, careful));
      expect(await isOffered(next.newest!.id)).toBe(true);
    } finally {
      await db.query('delete from directory.exercise_version where id = $1', [newer]);
    }
  });

  it('is made from what is there for this practice, and from nothing else', async () => {
    const { version } = await published(await (await TestPractice.open(db)).staff('COUNSELOR'));
    for (const exerciseVersionId of [version.id, randomUUID()])
      await expect(counselor.does(MakeExerciseOurs, { input: { exerciseVersionId, idempotencyKey: randomUUID() } })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
  });
});

describe('what stands in the way of publishing', () => {
  let counselor: Person;
  let own: Own;
  beforeAll(async () => {
    counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    own = await madeOurs(counselor, 'how-it-is-now');
  });
  const both = (en: string, es = en) => ({ en, es });
  type Question = Own['draft']['questions'][number];
  /** The questions, one of them otherwise. */
  const asking = (index: number, values: Partial<Question>) => ({
    questions: own.draft.questions.map((question, place) => (place === index ? { ...question, ...values } : question)),
  });
  const option = (key: string) => ({ key, label: both('A') });

  it.each<[ExerciseFault, string, () => Record<string, unknown>]>([
    ['NEEDED', 'title.es', () => ({ title: both('A', '') })],
    ['TOO_LONG', 'instructions.en', () => ({ instructions: both('a'.repeat(1_501), 'a') })],
    ['UNKNOWN_TOKEN', 'instructions.en', () => ({ instructions: both('Ask {spouse}.', 'A') })],
    ['ASKS_FOR_SECRETS', 'questions.0.prompt.en', () => asking(0, { prompt: both('The password, please', 'A') })],
    ['TIME_OUT_OF_RANGE', 'minutes', () => ({ minutes: 121 })],
    ['RULE_NOT_UNDERSTOOD', 'suggestedRule', () => ({ suggestedRule: 'FREQ=HOURLY' })],
    ['PRIVATE_NEEDED', 'allowedVisibilities', () => ({ allowedVisibilities: [] })],
    ['NOT_AMONG_READERS', 'visibility', () => ({ visibility: 'SHARED' })],
    ['READERS_WIDENED', 'allowedVisibilities', () => ({ allowedVisibilities: ['PRIVATE', 'SHARED'] })],
    [
      'NEVER_SHARED_IN_A_SESSION',
      'allowedVisibilities',
      () => ({ safetyClass: 'COUNSELOR_PRESENT', allowedVisibilities: ['PRIVATE', 'SHARED'] }),
    ],
    ['ONCE_IN_A_SESSION', 'suggestedRule', () => ({ safetyClass: 'COUNSELOR_PRESENT' })],
    ['QUESTION_NEEDED', 'questions', () => ({ questions: [] })],
    [
      'TOO_MANY_QUESTIONS',
      'questions',
      () => ({ questions: Array.from({ length: 13 }, (_, n) => ({ ...own.draft.questions[0]!, key: `q${n}` })) }),
    ],
    ['KEY_NOT_RIGHT', 'questions.1.key', () => asking(1, { key: 'well' })],
    ['OPTIONS_OUT_OF_RANGE', 'questions.2.options', () => asking(2, { options: [option('old')] })],
    ['MOST_OUT_OF_RANGE', 'questions.4.maxChoices', () => asking(4, { type: 'MULTIPLE_CHOICE', maxChoices: 9 })],
    ['SCALE_NOT_RIGHT', 'questions.0.min', () => asking(0, { min: 7, max: 3 })],
    ['BRANCH_NOT_EARLIER', 'questions.3.shownIf', () => asking(3, { shownIf: { question: 'talk', answers: ['no'] } })],
    ['SAFETY_WITHOUT_ANSWER', 'questions.5.safety', () => asking(5, { safety: { area: 'PARTNER', answers: ['maybe'] } })],
    ['BRANCH_WITHOUT_ANSWER', 'questions.3.shownIf', () => asking(3, { shownIf: { question: 'happened', answers: ['maybe'] } })],
  ])('%s at %s: the draft is kept, and no version comes of it', async (fault, path, values) => {
    const { revision } = await counselor.does(OwnExercise, { id: own.id });
    const saved = await writes(counselor, { ...own, revision }, values());
    await expect(publishes(counselor, saved)).rejects.toMatchObject({ code: 'INVALID', fields: { [path]: fault } });
    expect(await counselor.does(OwnExercise, { id: own.id })).toEqual(saved);
    expect(saved.newest).toBeNull();
  });
});

describe('R5: an exercise that may be held, made a practice’s own', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['is held by choice, beside private', { allowedVisibilities: ['PRIVATE', 'HELD'], visibility: 'PRIVATE' }, { reveal: false }],
    ['is held by nobody’s default', { allowedVisibilities: ['PRIVATE', 'HELD'], visibility: 'HELD' }, { visibility: 'HELD_BY_CHOICE' }],
  ])('%s', async (_, values, expected) => {
    const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    const saved = await writes(counselor, await madeOurs(counselor, 'ask-for-it-now'), values);
    if ('visibility' in expected) await expect(publishes(counselor, saved)).rejects.toMatchObject({ code: 'INVALID', fields: expected });
    else expect((await publishes(counselor, saved)).newest).toMatchObject(expected);
  });
});

it('R20: an exercise that asks about safety is its author’s and the care team’s alone', async () => {
  const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
  const own = await madeOurs(counselor, 'ask-for-it-now');
  const label = { en: 'A', es: 'A' };
  const options = ['yes', 'no'].map(key => ({ key, label }));
  const asks = {
    ...own.draft.questions[0]!,
    type: 'CHOICE',
    options,
    min: null,
    max: null,
    shownIf: null,
    safety: { area: 'SELF_HARM', answers: ['no'] },
  };
  const values = { allowedVisibilities: ['PRIVATE', 'HELD'], visibility: 'PRIVATE', questions: [asks] };
  const held = await writes(counselor, own, values);
  await expect(publishes(counselor, held)).rejects.toMatchObject({ code: 'INVALID', fields: { allowedVisibilities: 'SAFETY_IS_PRIVATE' } });
  const kept = await writes(counselor, { ...own, revision: held.revision }, { ...values, allowedVisibilities: ['PRIVATE'] });
  expect((await publishes(counselor, kept)).newest).toMatchObject({ visibility: 'PRIVATE' });
});

describe('R5, R19: a reveal that a practice makes its own', () => {
  const heldTwice = { allowedVisibilities: ['PRIVATE', 'HELD'] };
  it.each<[string, Record<string, unknown>, object]>([
    ['stays one', {}, { reveal: true, visibility: 'HELD' }],
    ['becomes one that the counselor alone reads', { allowedVisibilities: ['PRIVATE'], visibility: 'PRIVATE' }, { reveal: false }],
    ['begins held', { ...heldTwice, visibility: 'PRIVATE' }, { fields: { visibility: 'HELD_FROM_THE_BEGINNING' } }],
    ['is given once', { ...heldTwice, suggestedRule: 'FREQ=WEEKLY' }, { fields: { suggestedRule: 'ONCE_TO_BE_OPENED' } }],
  ])('%s', async (_, values, expected) => {
    const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    const own = await madeOurs(counselor, 'one-thing-you-did');
    const saved = await writes(counselor, own, values);
    if ('fields' in expected) await expect(publishes(counselor, saved)).rejects.toMatchObject({ code: 'INVALID', ...expected });
    else expect((await publishes(counselor, saved)).newest).toMatchObject(expected);
  });
});

describe('who may', () => {
  it('a counselor of the practice alone writes; all its staff read; nobody else finds it', async () => {
    const practice = await TestPractice.open(db);
    const counselor = await practice.staff('COUNSELOR');
    const { own, version } = await published(counselor);
    const { id, revision, draft } = own;
    const acts = (person: Person): Promise<unknown>[] => [
      person.does(MakeExerciseOurs, { input: { exerciseVersionId: version.id, idempotencyKey: randomUUID() } }),
      person.does(SaveExerciseDraft, { input: { exerciseId: id, revision, draft } }),
      person.does(PublishExercise, { exerciseId: id, revision }),
      person.does(WithdrawExercise, { exerciseId: id }),
    ];
    const reads = (person: Person): Promise<unknown>[] => [
      person.does(OwnExercise, { id }),
      person.does(ExerciseVersion, { id: version.id }),
    ];
    const [admin, supervisor] = [await practice.staff('PRACTICE_ADMIN'), await practice.staff('SUPERVISOR')];
    const [maya, stranger] = [await practice.client('Maya'), await (await TestPractice.open(db)).staff('COUNSELOR')];
    for (const person of [admin, supervisor]) {
      expect(await person.does(OwnExercises)).toHaveLength(1);
      await Promise.all(reads(person));
      for (const act of acts(person)) await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    // Read by the practice first, so that it is remembered: another practice finds nothing all the same.
    for (const person of [maya, stranger])
      for (const act of [...reads(person), ...acts(person)]) await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.does(OwnExercises)).toEqual([]);
    expect((await stranger.does(Exercises)).some(({ isOwn }) => isOwn)).toBe(false);
    expect(await counselor.does(OwnExercise, { id })).toEqual(own);
  });
});
