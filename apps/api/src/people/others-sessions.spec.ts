import { EndSessionsOf, Me } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { signsIn } from '../../../../test/support/signing-in.js';

const db = connectedAs('owner');

describe('the sessions of somebody else', () => {
  it('are ended by the counselor of a client, everywhere and at once, and the partner’s are not', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor } = await practice.couple();
    const second = await practice.signedIn(maya.built!);
    expect(await counselor.does(EndSessionsOf, { personId: maya.id })).toBe(true);
    for (const session of [maya, second]) expect(await session.does(Me)).toBeNull();
    expect(await jonah.does(Me)).not.toBeNull();
    expect(await counselor.does(Me)).not.toBeNull();
    expect((await signsIn('portal', maya.built!.email)).token).toEqual(expect.any(String));
  });

  it('are ended by the practice admin, of clients and of staff', async () => {
    const practice = await TestPractice.open(db);
    const { maya, counselor } = await practice.couple();
    const admin = await practice.staff('PRACTICE_ADMIN');
    for (const whom of [maya, counselor]) {
      expect(await admin.does(EndSessionsOf, { personId: whom.id })).toBe(true);
      expect(await whom.does(Me)).toBeNull();
    }
    expect(await admin.does(Me)).not.toBeNull();
  });

  it('are not ended by a colleague, a partner or another practice, to whom nobody of that id is there', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor } = await practice.couple();
    const elsewhere = await TestPractice.open(db);
    const strangers = [
      await practice.staff('COUNSELOR'),
      await practice.staff('SUPERVISOR'),
      jonah,
      await elsewhere.staff('PRACTICE_ADMIN'),
      await elsewhere.staff('COUNSELOR'),
    ];
    for (const stranger of strangers)
      await expect(stranger.does(EndSessionsOf, { personId: maya.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(counselor.does(EndSessionsOf, { personId: strangers[0]!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await maya.does(Me)).not.toBeNull();
  });
});
