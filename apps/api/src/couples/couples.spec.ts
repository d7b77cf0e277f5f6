import { randomUUID } from 'node:crypto';
import { AddClient, Caseload, ClientsToPair, Couples, FormCouple } from '../../../../test/support/operations.js';
import { today } from '../../../../test/support/homework.js';
import type { Person } from '../../../../test/support/person.js';
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

  it('is done by nobody who was not asked to', async () => {
    const { practice, counselor, input } = await setting();
    for (const stranger of [counselor, await practice.staff('COUNSELOR'), await practice.client('Nia')])
      await expect(stranger.does(FormCouple, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a counselor', () => {
  const broughtIn = async (admin: Person, counselorId: string | null, givenName = 'Nora') =>
    (
      await admin.does(AddClient, {
        input: {
          givenName,
          familyName: 'Vale',
          email: `${randomUUID()}@client.example`,
          bornOn: '1990-05-04',
          language: 'EN',
          timeZone: 'UTC',
          counselorId,
        },
      })
    ).client.id;

  it('forms the couple of clients who were brought in for them', async () => {
    const { admin, counselor } = await setting();
    const [firstPartnerId, secondPartnerId] = [await broughtIn(admin, counselor.id), await broughtIn(admin, counselor.id, 'Omar')];
    expect((await counselor.does(ClientsToPair)).map(client => client.givenName)).toEqual(['Nora', 'Omar']);
    const input = { firstPartnerId, secondPartnerId, counselorId: counselor.id, startedOn: today() };
    const couple = await counselor.does(FormCouple, { input });
    expect(couple).toMatchObject({ partnerNames: ['Nora Vale', 'Omar Vale'], counselorName: 'Dr. Ada Okafor' });
    expect((await counselor.does(Caseload)).items.map(each => each.id)).toEqual([couple.id]);
    expect(await counselor.does(ClientsToPair)).toEqual([]);
    expect((await admin.does(Couples)).map(each => each.id)).toEqual([couple.id]);
    await expect(counselor.does(FormCouple, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('forms no other: not of a colleague’s clients, not for a colleague, not with one who is in a couple', async () => {
    const { practice, admin, counselor } = await setting();
    const colleague = await practice.staff('COUNSELOR');
    const [own, other, nobodys] = [
      await broughtIn(admin, counselor.id),
      await broughtIn(admin, counselor.id),
      await broughtIn(admin, null),
    ];
    const forms = (firstPartnerId: string, secondPartnerId: string, counselorId = counselor.id, by = counselor) =>
      by.does(FormCouple, { input: { firstPartnerId, secondPartnerId, counselorId, startedOn: today() } });
    for (const refused of [
      forms(own, nobodys),
      forms(own, randomUUID()),
      forms(own, other, colleague.id),
      forms(own, other, colleague.id, colleague),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(forms(own, own)).rejects.toMatchObject({ reason: 'SAME_PERSON' });
    // In a couple already, and yet still brought in for them: no act leads there, and the database says no all the same.
    const pairedBefore = await forms(own, other);
    await db.query('update clinical.client set intake_counselor_id = $2 where id = any ($1)', [[own, nobodys], counselor.id]);
    await expect(forms(own, nobodys)).rejects.toMatchObject({ code: 'REFUSED', reason: 'ALREADY_IN_A_COUPLE' });
    expect((await admin.does(Couples)).map(each => each.id)).toEqual([pairedBefore.id]);
  });

  it('reads no name of a client who was brought in for somebody else', async () => {
    const { practice, admin, counselor } = await setting();
    await broughtIn(admin, (await practice.staff('COUNSELOR')).id);
    await broughtIn(admin, null);
    expect(await counselor.does(ClientsToPair)).toEqual([]);
    await expect(broughtIn(admin, admin.id)).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_A_COUNSELOR' });
    await expect(broughtIn(admin, randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(admin.does(ClientsToPair)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
