import { ChangedBehavior, MyChangedBehavior, NoteNoticed, StopSharingNoticed } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { note } from '../../../../test/support/promises.js';

const db = connectedAs('owner');

describe('what one noticed', () => {
  it('R5, R8: is the author’s and the care team’s, unless it is shared; nothing counts it', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await practice.couple();
    const mine = note();
    await Promise.all(Array.from({ length: 3 }, () => maya.does(NoteNoticed, mine)));
    await expect(maya.does(NoteNoticed, { input: { ...mine.input, words: 'Other words.' } })).rejects.toMatchObject({
      reason: 'KEY_REUSED',
    });
    for (const [words, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(1_001), 'TOO_LONG'],
    ])
      await expect(maya.does(NoteNoticed, note({ words }))).rejects.toMatchObject({ fields: { words: fault } });
    expect((await jonah.does(MyChangedBehavior)).noticed).toEqual([]);
    const shared = await maya.does(NoteNoticed, note({ words: 'You rang when you said.', visibility: 'SHARED' }));
    expect((await jonah.does(MyChangedBehavior)).noticed).toMatchObject([{ authorName: 'Maya', words: 'You rang when you said.' }]);
    expect((await counselor.does(ChangedBehavior, { coupleId: id })).noticed).toHaveLength(2);
    expect(await maya.does(StopSharingNoticed, { noticedId: shared.id })).toMatchObject({ visibility: 'PRIVATE' });
    expect((await jonah.does(MyChangedBehavior)).noticed).toEqual([]);
    await expect((await practice.client('Nia')).does(NoteNoticed, note())).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
    // R8: in the hand of the other it would be one more way to ask for trust.
    await expect(jonah.does(NoteNoticed, note())).rejects.toMatchObject({ code: 'REFUSED', reason: 'ROLE_DOES_NOT_FIT' });
    expect([(await maya.does(MyChangedBehavior)).mayNote, (await jonah.does(MyChangedBehavior)).mayNote]).toEqual([true, false]);
  });
});
