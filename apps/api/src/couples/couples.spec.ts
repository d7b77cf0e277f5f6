import { randomUUID } from 'node:crypto';
import { Caseload, Couples, FormCouple } from '../../../../test/support/operations.js';
import { today } from '../../../../test/support/homework.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

async function setting() {
  const practice = await TestPractice.open(db);
  const [admin, counselor, first, second] = [
    await practice.staff('PRACTICE_ADMIN'),
    await practice.staff('COUNSELOR'),
    await practice.client('Maya'),
    await practice.client('Jonah'),
  ];
  const input = { firstPartnerId: first.id, secondPartnerId: second.id, counselorId: counselor.id, startedOn: today() };
  return { practice, admin, counselor, input };
}

describe('forming a couple', () => {
  it('puts two clients into a counselor’s caseload', async () => {
    const { admin, counselor, input } = await setting();
    expect((await counselor.does(Caseload)).total).toBe(0);
    const couple = await admin.does(FormCouple, { input });
    expect(couple).toMatchObject({ partnerNames: ['Maya Ellery', 'Jonah Ellery'], counselorName: 'Dr. Ada Okafor' });
    expect((await admin.does(Couples)).map(row => row.id)).toEqual([couple.id]);
    const { items, needALook } = await counselor.does(Caseload);
    expect(items).toMatchObject([
      {
        id: couple.id,
        week: 1,
        partners: [
          { givenName: 'Maya', role: null },
          { givenName: 'Jonah', role: null },
        ],
        signals: [{ kind: 'NO_PLAN' }],
      },
    ]);
    expect(needALook).toBe(1);
  });

  it('is refused for one person twice, for somebody in a couple, and without a counselor', async () => {
    const { practice, admin, input } = await setting();
    const refusals: [object, object][] = [
      [{ secondPartnerId: input.firstPartnerId }, { code: 'REFUSED', reason: 'SAME_PERSON' }],
      [{ counselorId: admin.id }, { code: 'REFUSED', reason: 'NOT_A_COUNSELOR' }],
      [{ counselorId: randomUUID() }, { code: 'NOT_FOUND' }],
      [{ secondPartnerId: randomUUID() }, { code: 'NOT_FOUND' }],
    ];
    for (const [values, refusal] of refusals)
      await expect(admin.does(FormCouple, { input: { ...input, ...values } })).rejects.toMatchObject(refusal);
    await admin.does(FormCouple, { input });
    const third = await practice.client('Nia');
    await expect(admin.does(FormCouple, { input: { ...input, firstPartnerId: third.id } })).rejects.toMatchObject({
      reason: 'ALREADY_IN_A_COUPLE',
    });
  });

  it('puts nobody into two couples, also at the same moment', async () => {
    const { admin, input } = await setting();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => admin.asks(FormCouple, { input })));
    expect(answers.filter(answer => !answer.errors)).toHaveLength(1);
    for (const { errors } of answers) if (errors) expect(['CONFLICT', 'REFUSED']).toContain(errors[0]!.extensions.code);
    expect(await admin.does(Couples)).toHaveLength(1);
  });

  it('takes nobody from another practice', async () => {
    const { admin, input } = await setting();
    const stranger = await (await TestPractice.open(db)).client('Nia');
    await expect(admin.does(FormCouple, { input: { ...input, secondPartnerId: stranger.id } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is the practice admin’s alone', async () => {
    const { practice, counselor, input } = await setting();
    for (const stranger of [counselor, await practice.client('Nia')])
      await expect(stranger.does(FormCouple, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
