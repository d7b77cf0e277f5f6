import { careSetting, dayFrom } from '../../../../test/support/care-setting.js';
import { today } from '../../../../test/support/homework.js';
import { AddCoCounselor, ArrangeCover, Couple, Exclude, FormCouple, HandOver, SetSupervisor } from '../../../../test/support/operations.js';
import type { Operation } from '../../../../test/support/operation.js';
import type { Person } from '../../../../test/support/person.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');

describe('a practice admin who is counselor and supervisor too', () => {
  it('gives themself no part in what a couple has written; another admin may', async () => {
    const { practice, couple, admin } = await careSetting(db);
    const sole = await practice.staff('PRACTICE_ADMIN', 'COUNSELOR', 'SUPERVISOR');
    const { id: coupleId, counselor } = couple;
    const parts: [Operation<unknown>, (whom: Person) => object][] = [
      [SetSupervisor, ({ id }) => ({ counselorId: counselor.id, supervisorId: id })],
      [ArrangeCover, ({ id }) => ({ input: { coupleId, coveringId: id, firstDay: today(), lastDay: dayFrom(1) } })],
      [ArrangeCover, ({ id }) => ({ input: { counselorId: counselor.id, coveringId: id, firstDay: dayFrom(3), lastDay: dayFrom(4) } })],
      [AddCoCounselor, ({ id }) => ({ coupleId, staffId: id })],
      [HandOver, ({ id }) => ({ input: { coupleId, fromId: counselor.id, toId: id } })],
      [Exclude, ({ id }) => ({ input: { coupleId, staffId: counselor.id, tie: 'OTHER', successorId: id } })],
    ];
    for (const [operation, of] of parts)
      await expect(sole.does(operation, of(sole))).rejects.toMatchObject({ code: 'REFUSED', reason: 'ANOTHER_ADMIN' });
    await expect(sole.does(Couple, { id: coupleId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const [operation, of] of parts.slice(0, 4)) await admin.does(operation, of(sole));
    expect((await sole.does(Couple, { id: coupleId })).viewerPart).toBe('CO');
  });

  it('may care for a couple that they form: it has written nothing yet', async () => {
    const { practice } = await careSetting(db);
    const sole = await practice.staff('PRACTICE_ADMIN', 'COUNSELOR');
    const [nia, ben] = [await practice.client('Nia'), await practice.client('Ben')];
    const input = { firstPartnerId: nia.id, secondPartnerId: ben.id, counselorId: sole.id, startedOn: '2026-11-01' };
    const { id } = await sole.does(FormCouple, { input });
    expect((await sole.does(Couple, { id })).viewerPart).toBe('PRIMARY');
  });
});
