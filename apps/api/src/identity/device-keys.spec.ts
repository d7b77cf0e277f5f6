import { DeviceKey, PutPolicyInForce, SavePolicyDraft, Today } from '../../../../test/support/operations.js';
import { nobody } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

describe('the key for what is kept on a device', () => {
  it('is the same for a person in every session and app of theirs, and another for everybody else', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor } = await practice.couple();
    const keyOf = async (person: typeof maya) => (await person.does(DeviceKey)).key;
    const mine = await keyOf(maya);
    expect(Buffer.from(mine, 'base64').length).toBe(32);
    expect(await keyOf(await practice.signedIn(maya.built!))).toBe(mine);
    const all = [mine, await keyOf(jonah), await keyOf(counselor)];
    expect(new Set(all).size).toBe(3);
  });

  it('is made once, however many ask at the same moment', async () => {
    const { maya } = await (await TestPractice.open(db)).couple();
    const keys = await Promise.all(Array.from({ length: 8 }, () => maya.does(DeviceKey)));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(1);
  });

  it('is given to a client who has yet to sign, so that what they had begun is there afterwards', async () => {
    const practice = await TestPractice.open(db);
    const { maya } = await practice.couple();
    const admin = await practice.staff('PRACTICE_ADMIN');
    const before = await maya.does(DeviceKey);
    const text = 'What one of you tells us alone stays with us, unless somebody is in danger. We say so before.';
    const input = { revision: 0, variant: 'NO_SECRETS', textEn: text, textEs: text };
    await admin.does(PutPolicyInForce, { revision: (await admin.does(SavePolicyDraft, { input })).draft!.revision });
    await expect(maya.does(Today)).rejects.toMatchObject({ reason: 'POLICY_NOT_SIGNED' });
    expect(await maya.does(DeviceKey)).toEqual(before);
  });

  it('is given to nobody without a sign-in, and there is none for the platform', async () => {
    await expect(nobody('portal').does(DeviceKey)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const platform = await (await TestPractice.open(db)).platformAdmin();
    await expect(platform.does(DeviceKey)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
