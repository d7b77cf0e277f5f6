import { randomUUID } from 'node:crypto';
import { MyTask, ReadSubmission, ReviewSubmission, SharedWithMe, StopSharing, Today, Couple } from '../../../../test/support/operations.js';
import { givenToBoth, sends } from '../../../../test/support/homework.js';
import type { GraphQLAnswer, Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

/** The answer without what differs between any two requests. */
const shapeOf = ({ data, errors }: GraphQLAnswer) => ({
  data,
  errors: errors?.map(({ message, extensions, path }) => ({ message, extensions, path })),
});

describe('R5: who reads what a client wrote', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let privateId: string;
  let sharedId: string;
  let tasks: Awaited<ReturnType<typeof givenToBoth>>;

  beforeAll(async () => {
    practice = await TestPractice.open(db);
    couple = await practice.couple();
    tasks = await givenToBoth(couple);
    privateId = (await sends(couple.maya, tasks.mayaTask, tasks.version, 'PRIVATE', 'Only for the counselor.')).id;
    sharedId = (await sends(couple.jonah, tasks.jonahTask, tasks.version, 'SHARED', 'For Maya too.')).id;
  });

  it('lets the author and the counselor read a private answer', async () => {
    expect(await couple.maya.does(ReadSubmission, { id: privateId })).toMatchObject({ authorName: 'Maya', visibility: 'PRIVATE' });
    expect(await couple.counselor.does(ReadSubmission, { id: privateId })).toMatchObject({ authorName: 'Maya', visibility: 'PRIVATE' });
  });

  it('lets the partner read what was shared', async () => {
    expect(await couple.maya.does(ReadSubmission, { id: sharedId })).toMatchObject({ authorName: 'Jonah', visibility: 'SHARED' });
    expect((await couple.maya.does(SharedWithMe)).map(submission => submission.id)).toEqual([sharedId]);
    expect((await couple.maya.does(Today)).shared).toMatchObject([{ submissionId: sharedId, authorName: 'Jonah' }]);
  });

  it('R19: tells the partner the day in their own calendar, and neither by word nor by id the hour', async () => {
    await db.query("update directory.membership set time_zone = 'Asia/Tokyo' where person_id = $1", [couple.maya.id]);
    const sentAtFor = async (person: Person) => new Date((await person.does(ReadSubmission, { id: sharedId })).sentAt);
    const [hers, his, counselors] = [await sentAtFor(couple.maya), await sentAtFor(couple.jonah), await sentAtFor(couple.counselor)];
    const inTokyo = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' });
    const day = inTokyo.format(his).slice(0, 10);
    expect(inTokyo.format(hers)).toBe(`${day} 00:00:00`);
    expect((await couple.maya.does(SharedWithMe)).map(({ sentAt }) => inTokyo.format(new Date(sentAt)))).toEqual([`${day} 00:00:00`]);
    expect((await couple.maya.does(Today)).shared).toMatchObject([{ sharedOn: day }]);
    expect(his).toEqual(counselors);
    expect(sharedId[14]).toBe('4');
  });

  it('R19: shows the partner nothing of a private answer, in no list and no count', async () => {
    expect(await couple.jonah.does(SharedWithMe)).toEqual([]);
    expect((await couple.jonah.does(Today)).shared).toEqual([]);
    await expect(couple.jonah.does(MyTask, { id: tasks.mayaTask })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  describe('gives the same answer for a private submission as for an id that does not exist', () => {
    const strangers: [string, () => Promise<Person>][] = [
      ['the other partner', async () => couple.jonah],
      ['a counselor of the same practice without this couple', () => practice.staff('COUNSELOR')],
      ['the practice admin', () => practice.staff('PRACTICE_ADMIN')],
      ['a counselor of another practice', async () => (await TestPractice.open(db)).staff('COUNSELOR')],
      ['a client of another practice', async () => (await TestPractice.open(db)).client('Nia')],
      ['a platform admin', () => practice.platformAdmin()],
    ];
    it.each(strangers)('to %s', async (_, find) => {
      const stranger = await find();
      const asked = await stranger.asks(ReadSubmission, { id: privateId });
      expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(shapeOf(asked)).toEqual(shapeOf(await stranger.asks(ReadSubmission, { id: randomUUID() })));
    });
  });

  it('R16: gives the reply to the author and the care team, never to the partner', async () => {
    const reviewed = await couple.counselor.does(ReviewSubmission, {
      input: { submissionId: sharedId, reply: 'Thank you for this.', quality: 3 },
    });
    expect(reviewed.review).toMatchObject({ reply: 'Thank you for this.' });
    expect((await couple.jonah.does(ReadSubmission, { id: sharedId })).review).toMatchObject({ reply: 'Thank you for this.' });
    expect((await couple.jonah.does(Today)).replies).toMatchObject([{ submissionId: sharedId }]);
    expect((await couple.maya.does(ReadSubmission, { id: sharedId })).review).toBeNull();
    expect((await couple.maya.does(Today)).replies).toEqual([]);
  });

  it('lets nobody but the couple’s counselor review', async () => {
    const input = { submissionId: sharedId, reply: 'Not mine to say.' };
    for (const stranger of [couple.maya, await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN')])
      await expect(stranger.does(ReviewSubmission, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets only the author stop sharing, at once and for good', async () => {
    const other = await practice.couple();
    const given = await givenToBoth(other);
    const { id } = await sends(other.jonah, given.jonahTask, given.version, 'SHARED');
    await expect(other.maya.does(StopSharing, { submissionId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.maya.does(ReadSubmission, { id })).id).toBe(id);
    expect((await other.jonah.does(StopSharing, { submissionId: id })).visibility).toBe('PRIVATE');
    await expect(other.maya.does(ReadSubmission, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.counselor.does(ReadSubmission, { id })).visibility).toBe('PRIVATE');
  });

  it('R15: shares nothing any more once the couple is separated', async () => {
    const other = await practice.couple();
    const given = await givenToBoth(other);
    const { id } = await sends(other.jonah, given.jonahTask, given.version, 'SHARED');
    expect((await other.maya.does(ReadSubmission, { id })).id).toBe(id);
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, other.id]);
    await expect(other.maya.does(ReadSubmission, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.jonah.does(ReadSubmission, { id })).id).toBe(id);
  });

  it('shows the couple page to its counselor and to nobody else', async () => {
    expect((await couple.counselor.does(Couple, { id: couple.id })).id).toBe(couple.id);
    for (const stranger of [
      await practice.staff('COUNSELOR'),
      await practice.staff('PRACTICE_ADMIN'),
      await practice.staff('SUPERVISOR'),
      couple.maya,
    ]) {
      const asked = await stranger.asks(Couple, { id: couple.id });
      expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(shapeOf(asked)).toEqual(shapeOf(await stranger.asks(Couple, { id: randomUUID() })));
    }
  });
});
