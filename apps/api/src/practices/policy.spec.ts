import { randomUUID } from 'node:crypto';
import { notMonitoredVersion } from '@roadback/domain/policy';
import { givenToBoth } from '../../../../test/support/homework.js';
import {
  ChangePreferences,
  CheckIn,
  CoupleConsents,
  DeclareSeparation,
  Me,
  MyCareTeam,
  MySigning,
  MyTask,
  Policy,
  PutPolicyInForce,
  SavePolicyDraft,
  Sign,
  SignOut,
  Today,
} from '../../../../test/support/operations.js';
import { nobody, type Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const text = (words: string): string =>
  `${words} What one of you tells us alone stays with us, unless somebody is in danger. We say so before.`;
const draft = (revision: number, words = 'First.', values: object = {}) => ({
  input: { revision, variant: 'NO_SECRETS', textEn: text(words), textEs: text(words), ...values },
});
const notSigned = { code: 'REFUSED', reason: 'POLICY_NOT_SIGNED' };
const checkIn = () => ({
  input: { day: new Date().toISOString().slice(0, 10), feel: 3, visibility: 'PRIVATE', idempotencyKey: randomUUID() },
});
const signs = (person: Person, policyVersion: number | null) =>
  person.does(Sign, { input: { policyVersion, noticeVersion: notMonitoredVersion, language: 'EN' } });

async function setting(): Promise<TestCouple & { practice: TestPractice; admin: Person }> {
  const practice = await TestPractice.open(db);
  const admin = await practice.staff('PRACTICE_ADMIN');
  return { practice, admin, ...(await practice.couple()) };
}
const inForce = async (admin: Person, words = 'First.'): Promise<number> => {
  const { revision } = (await admin.does(SavePolicyDraft, draft(0, words))).draft!;
  return (await admin.does(PutPolicyInForce, { revision })).versions[0]!.version;
};

describe('the confidentiality policy', () => {
  it('R6: is written as a draft, put in force, and stays as it was', async () => {
    const { admin } = await setting();
    const empty = await admin.does(Policy);
    expect([empty.draft, empty.versions, empty.templates.length]).toEqual([null, [], 3]);
    await admin.does(SavePolicyDraft, draft(0));
    const { draft: second } = await admin.does(SavePolicyDraft, draft(1, 'Second thoughts.'));
    expect(second).toMatchObject({ revision: 2, textEn: text('Second thoughts.') });
    const put = await admin.does(PutPolicyInForce, { revision: 2 });
    expect([put.draft, put.versions.map(each => [each.version, each.byName])]).toEqual([null, [[1, 'Dr. Ada Okafor']]]);
    await inForce(admin, 'Another.');
    expect((await admin.does(Policy)).versions.map(each => [each.version, each.textEn])).toEqual([
      [2, text('Another.')],
      [1, text('Second thoughts.')],
    ]);
  });

  it('is overwritten by nobody who has not seen it', async () => {
    const { admin } = await setting();
    const changed = { code: 'CONFLICT', reason: 'DRAFT_CHANGED' };
    await admin.does(SavePolicyDraft, draft(0));
    await expect(admin.does(SavePolicyDraft, draft(0))).rejects.toMatchObject(changed);
    await expect(admin.does(SavePolicyDraft, draft(7))).rejects.toMatchObject(changed);
    await expect(admin.does(PutPolicyInForce, { revision: 7 })).rejects.toMatchObject(changed);
    await admin.does(PutPolicyInForce, { revision: 1 });
    await expect(admin.does(PutPolicyInForce, { revision: 1 })).rejects.toMatchObject({ code: 'REFUSED', reason: 'NO_DRAFT' });
  });

  it('R6: comes into force with a text in each language', async () => {
    const { admin } = await setting();
    await admin.does(SavePolicyDraft, draft(0, 'First.', { textEs: '' }));
    await expect(admin.does(PutPolicyInForce, { revision: 1 })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { textEs: 'POLICY_TOO_SHORT' },
    });
    await admin.does(SavePolicyDraft, draft(1));
    expect((await admin.does(PutPolicyInForce, { revision: 2 })).versions).toHaveLength(1);
  });

  it('is the practice admin’s alone, in their own practice', async () => {
    const { practice, admin, counselor, maya } = await setting();
    for (const stranger of [counselor, maya, await practice.platformAdmin()]) {
      await expect(stranger.does(Policy)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(SavePolicyDraft, draft(0))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(PutPolicyInForce, { revision: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await inForce(admin);
    const elsewhere = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    expect((await elsewhere.does(Policy)).versions).toEqual([]);
  });
});

describe('signing', () => {
  it('R6: comes before anything of one’s care, and again when the policy changes', async () => {
    const { admin, maya, jonah, ...couple } = await setting();
    const { mayaTask } = await givenToBoth({ maya, jonah, ...couple });
    expect((await maya.does(Me))?.toSign).toEqual([]);
    const first = await inForce(admin);
    expect((await maya.does(Me))?.toSign).toEqual(['POLICY']);
    for (const act of [() => maya.does(Today), () => maya.does(MyTask, { id: mayaTask }), () => maya.does(CheckIn, checkIn())])
      await expect(act()).rejects.toMatchObject(notSigned);

    const { policy, notice, toSign } = await maya.does(MySigning);
    expect([policy?.version, policy?.textEn, notice.version, toSign]).toEqual([first, text('First.'), notMonitoredVersion, ['POLICY']]);
    await signs(maya, first);
    expect((await maya.does(MyTask, { id: mayaTask })).id).toBe(mayaTask);
    await maya.does(CheckIn, checkIn());

    await inForce(admin, 'Another.');
    await expect(maya.does(Today)).rejects.toMatchObject(notSigned);
    // What was read is what is signed.
    await expect(signs(maya, first)).rejects.toMatchObject({ code: 'REFUSED', reason: 'POLICY_CHANGED' });
    const { agreed } = await signs(maya, first + 1);
    expect(agreed.map(each => [each.kind, each.version])).toEqual([
      ['POLICY', 2],
      ['POLICY', 1],
      ['NOT_MONITORED', 1],
    ]);
    await maya.does(Today);
  });

  it('R9: of the notice alone, where a practice has no policy', async () => {
    const practice = await TestPractice.open(db);
    const nora = await practice.client('Nora', { isUnsigned: true });
    expect((await nora.does(Me))?.toSign).toEqual(['NOT_MONITORED']);
    await expect(nora.does(Today)).rejects.toMatchObject(notSigned);
    await expect(signs(nora, 1)).rejects.toMatchObject({ reason: 'POLICY_CHANGED' });
    expect((await signs(nora, null)).toSign).toEqual([]);
    await nora.does(Today);
  });

  it('keeps what asks for help, tells who one is or takes something back open meanwhile', async () => {
    const { admin, maya } = await setting();
    await inForce(admin);
    expect((await maya.does(Me))?.practice?.crisisLines.length).toBeGreaterThan(0);
    await maya.does(ChangePreferences, { input: { language: 'ES', timeZone: 'UTC' } });
    expect((await maya.does(MyCareTeam)).length).toBeGreaterThan(0);
    expect(await maya.does(DeclareSeparation)).toBe(true);
    expect(await maya.does(SignOut)).toBe(true);
  });

  it('R19: of one partner says nothing to the other, and nothing of it is the other’s to read', async () => {
    const { admin, maya, jonah } = await setting();
    const version = await inForce(admin);
    const before = JSON.stringify(await jonah.asks(MySigning));
    const blocked = JSON.stringify((await jonah.asks(Today)).errors?.[0]?.extensions);
    await signs(maya, version);
    expect(JSON.stringify(await jonah.asks(MySigning))).toBe(before);
    expect(JSON.stringify((await jonah.asks(Today)).errors?.[0]?.extensions)).toBe(blocked);
  });

  it('is done once, however often it is sent', async () => {
    const { admin, maya } = await setting();
    const version = await inForce(admin);
    const answers = await Promise.all([1, 2, 3].map(() => signs(maya, version)));
    for (const answer of answers) expect(answer.agreed).toHaveLength(2);
  });

  it('is a client’s own act', async () => {
    const { admin, counselor } = await setting();
    for (const stranger of [admin, counselor]) {
      await expect(signs(stranger, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(MySigning)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(signs(nobody('portal'), null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('what both partners agreed to', () => {
  it('R6: is read by their care team', async () => {
    const { admin, practice, counselor, id, maya, jonah } = await setting();
    const version = await inForce(admin);
    await signs(maya, version);
    const consents = await counselor.does(CoupleConsents, { coupleId: id });
    expect(consents.map(each => [each.givenName, each.toSign, each.agreed.map(one => one.kind)])).toEqual([
      ['Maya', [], ['POLICY', 'NOT_MONITORED']],
      ['Jonah', ['POLICY'], ['NOT_MONITORED']],
    ]);
    const strangers = [admin, maya, jonah, await practice.staff('COUNSELOR'), await (await TestPractice.open(db)).staff('COUNSELOR')];
    for (const stranger of strangers)
      await expect(stranger.does(CoupleConsents, { coupleId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
