import { givenAReveal, sends } from '../../../../test/support/homework.js';
import {
  MyOpenedReveals,
  MyReveal,
  MyTask,
  OpenReveal,
  ReadSubmission,
  SharedWithMe,
  StopSharing,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { answersOtherwise, opens, type GivenReveal } from '../../../../test/support/reveals.js';

const db = connectedAs('owner');

describe('a reveal that is not opened', () => {
  it('R19: is the same for a partner whatever the other did, before it is opened', async () => {
    const practice = await TestPractice.open(db);
    const ways: Record<string, (couple: TestCouple, given: GivenReveal) => Promise<unknown>> = {
      'has not answered': async () => undefined,
      'is not ready': ({ jonah }, given) => answersOtherwise(given, jonah, given.jonahTask, 'NOT_READY'),
      'would rather discuss it': ({ jonah }, given) => answersOtherwise(given, jonah, given.jonahTask, 'LET_US_DISCUSS'),
      'kept it private': ({ jonah }, given) => sends(jonah, given.jonahTask, given.version, 'PRIVATE'),
      consents: ({ jonah }, given) => sends(jonah, given.jonahTask, given.version, 'HELD'),
      'took the consent back': async ({ jonah }, given) =>
        jonah.does(StopSharing, { submissionId: (await sends(jonah, given.jonahTask, given.version, 'HELD')).id }),
      'is not opened, though the counselor tried': async ({ counselor }, given) => {
        await expect(counselor.does(OpenReveal, opens(given))).rejects.toMatchObject({ reason: 'REVEAL_NOT_ANSWERED' });
      },
    };
    const found = new Map<string, unknown>();
    for (const [name, act] of Object.entries(ways)) {
      const couple = await practice.couple();
      const given = await givenAReveal(couple);
      const { maya } = couple;
      const own = await sends(maya, given.mayaTask, given.version, 'HELD');
      await act(couple, given);
      const said = [];
      for (const [operation, variables] of [
        [MyReveal, { taskId: given.mayaTask }],
        [MyReveal, { taskId: given.jonahTask }],
        [MyOpenedReveals, {}],
        [MyTask, { id: given.mayaTask }],
        [Today, {}],
        [SharedWithMe, {}],
        [ReadSubmission, { id: own.id }],
        [OpenReveal, opens(given)],
        [StopSharing, { submissionId: own.id }],
        [MyReveal, { taskId: given.mayaTask }],
        [Today, {}],
      ] as const)
        said.push(await maya.asks(operation as typeof MyReveal, variables));
      found.set(name, namedAlike(said));
    }
    const [first, ...others] = [...found];
    for (const [name, said] of others) expect([name, said]).toEqual([name, first![1]]);
  });
});

/** What several people were told, with ids by their first appearance and instants left out. */
function namedAlike(said: unknown): unknown {
  const ids = new Map<string, string>();
  const text = JSON.stringify(said)
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":""')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'an instant')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, id => {
      if (!ids.has(id)) ids.set(id, `id ${ids.size + 1}`);
      return ids.get(id)!;
    });
  return JSON.parse(text);
}
