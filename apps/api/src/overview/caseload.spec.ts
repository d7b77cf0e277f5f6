import { Caseload, CheckIn, Couple, ReviewSubmission, Today } from '../../../../test/support/operations.js';
import { givenToBoth, sends, today } from '../../../../test/support/homework.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { randomUUID } from 'node:crypto';

const db = connectedAs('owner');

describe('the caseload', () => {
  it('holds the counselor’s own couples and no others', async () => {
    const practice = await TestPractice.open(db);
    const mine = await practice.couple();
    const theirs = await practice.couple();
    expect((await mine.counselor.does(Caseload)).items.map(couple => couple.id)).toEqual([mine.id]);
    expect((await theirs.counselor.does(Caseload)).items.map(couple => couple.id)).toEqual([theirs.id]);
    expect((await (await practice.staff('COUNSELOR')).does(Caseload)).total).toBe(0);
    for (const stranger of [mine.maya, await practice.staff('PRACTICE_ADMIN')])
      await expect(stranger.does(Caseload)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says who needs a look, and why', async () => {
    const practice = await TestPractice.open(db);
    const couple = await practice.couple();
    const read = async () => (await couple.counselor.does(Caseload)).items[0]!;
    // Nobody has been heard of since their care began, 30 days ago.
    expect((await read()).signals).toMatchObject([
      { kind: 'QUIET', partnerId: couple.maya.id, amount: 30 },
      { kind: 'QUIET', partnerId: couple.jonah.id, amount: 30 },
    ]);
    await couple.maya.does(CheckIn, { input: { day: today(), feel: 4, safety: 6, visibility: 'PRIVATE', idempotencyKey: randomUUID() } });
    const { version, jonahTask } = await givenToBoth(couple);
    const { id: submissionId } = await sends(couple.jonah, jonahTask, version);
    const now = await read();
    expect(now.signals).toMatchObject([{ kind: 'TO_REVIEW', amount: 1 }]);
    expect(now.partners[0]).toMatchObject({ role: 'HURT', lastCheckInOn: today() });
    expect(now.partners[1]!.taskDays.at(-1)).toEqual({ day: today(), due: 1, sent: 1 });
    expect(now.partners[0]!.taskDays.at(-1)).toEqual({ day: today(), due: 1, sent: 0 });
    expect(now.partners[0]!.trend.at(-1)).toMatchObject({ checkIns: 1, safety: 6 });
    expect(now.partners[0]!.trend[0]).toMatchObject({ checkIns: 0, safety: null });
    expect((await couple.counselor.does(Couple, { id: couple.id })).signals).toMatchObject([{ kind: 'TO_REVIEW', amount: 1 }]);
    // Once replied to it waits no more, however often the reply is mended.
    for (const reply of ['Thank you.', 'Thank you both.'])
      await couple.counselor.does(ReviewSubmission, { input: { submissionId, reply } });
    expect(await read()).toMatchObject({ signals: [], toReview: 0 });
  });

  it('pages, sorts, searches and filters', async () => {
    const practice = await TestPractice.open(db);
    const counselor = await practice.staff('COUNSELOR');
    for (let count = 0; count < 5; count += 1) await practice.couple({ counselor });
    const first = await counselor.does(Caseload, { perPage: 2, page: 1, sort: 'NAME' });
    const third = await counselor.does(Caseload, { perPage: 2, page: 3, sort: 'NAME' });
    expect([first.total, first.items.length, third.items.length]).toEqual([5, 2, 1]);
    expect((await counselor.does(Caseload, { search: 'maya el' })).total).toBe(5);
    expect((await counselor.does(Caseload, { search: '%' })).total).toBe(0);
    expect((await counselor.does(Caseload, { onlySignals: true })).total).toBe(5);
    for (const args of [{ page: 0 }, { perPage: 0 }, { perPage: 101 }])
      await expect(counselor.does(Caseload, args)).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('a client’s day', () => {
  it('greets somebody who is in no couple yet', async () => {
    const nia = await (await TestPractice.open(db)).client('Nia');
    expect(await nia.does(Today)).toMatchObject({ givenName: 'Nia', partnerName: null, tasks: [], earlier: [], checkIn: null });
  });

  it('shows what is open now and what was answered today', async () => {
    const couple = await (await TestPractice.open(db)).couple();
    const { version, mayaTask } = await givenToBoth(couple);
    expect(await couple.maya.does(Today)).toMatchObject({
      partnerName: 'Jonah',
      counselorName: 'Dr. Ada Okafor',
      tasks: [{ id: mayaTask, state: 'WAITING', mode: 'EACH' }],
    });
    await sends(couple.maya, mayaTask, version);
    expect((await couple.maya.does(Today)).tasks).toMatchObject([{ id: mayaTask, state: 'SENT' }]);
  });
});
