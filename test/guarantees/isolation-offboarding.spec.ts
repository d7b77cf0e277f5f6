import { as, FirstWall } from '../support/first-wall.js';
import { leavingPractice } from '../support/offboardings.js';
import { connectedAs } from '../support/product.js';

const owner = connectedAs('owner');
const app = connectedAs('app');
const identity = connectedAs('identity');
const worker = connectedAs('worker');
const { within, count } = new FirstWall(app);

describe('the database alone, of a practice that leaves', () => {
  let own: Awaited<ReturnType<typeof leavingPractice>>;
  let other: Awaited<ReturnType<typeof leavingPractice>>;
  beforeAll(async () => {
    [own, other] = [await leavingPractice(owner), await leavingPractice(owner)];
    for (const each of [own, other]) await each.announces();
  });

  const names = (by: string) =>
    app.query(
      `update directory.offboarding set custodian_name = 'N', custodian_role = 'R', custodian_email = 'n@r.example',
         custodian_recipient = $1, custodian_named_by = $2, custodian_named_at = now()`,
      [own.custodian.input.recipient, by],
    );

  it('shows it to its own people and to nobody of another practice', async () => {
    for (const person of [own.admin, own.couple.counselor, own.couple.maya])
      expect(await within(as(person), () => count('directory.offboarding', `practice_id = '${own.practiceId}'`))).toBe(1);
    for (const stranger of [other.admin, other.couple.maya])
      expect(await within(as(stranger), () => count('directory.offboarding', `practice_id = '${own.practiceId}'`))).toBe(0);
  });

  it('lets the practice admin alone name the custodian, in their own name and until it is closed', async () => {
    await within(as(own.admin), async () => expect((await names(own.admin.id)).rowCount).toBe(1));
    await within(as(own.admin), () => expect(names(own.couple.counselor.id)).rejects.toThrow('row-level security'));
    for (const stranger of [own.couple.counselor, own.couple.maya])
      await within(as(stranger), async () => expect((await names(stranger.id)).rowCount).toBe(0));
    await owner.query("update directory.offboarding set state = 'CALLED_OFF', called_off_at = now() where practice_id = $1", [
      other.practiceId,
    ]);
    await within(as(other.admin), async () => expect((await names(other.admin.id)).rowCount).toBe(0));
  });

  it('lets no role that serves say that an archive is made, nor the worker say that one was received', async () => {
    await within(as(own.admin), () =>
      expect(app.query("update directory.offboarding set state = 'MADE'")).rejects.toThrow('permission denied'),
    );
    await expect(
      identity.query("update directory.offboarding set state = 'MADE' where practice_id = $1", [own.practiceId]),
    ).rejects.toThrow('row-level security');
    await expect(
      identity.query("update directory.offboarding set receipt_hash = 'x' where practice_id = $1", [own.practiceId]),
    ).rejects.toThrow('permission denied');
    const { rowCount } = await worker.query("update directory.offboarding set state = 'MADE' where practice_id = $1", [own.practiceId]);
    expect(rowCount).toBe(0);
  });

  it('keeps the archive from whoever serves a practice, and its bytes from being written by the platform', async () => {
    await within(as(own.admin), () => expect(count('directory.archive_part')).rejects.toThrow('permission denied'));
    await expect(identity.query("insert into directory.archive_part values ($1, $1, 0, 'x')", [own.practiceId])).rejects.toThrow(
      'permission denied',
    );
    await expect(worker.query('select from directory.archive_part')).rejects.toThrow('permission denied');
  });

  it('destroys nothing of a practice whose archive nobody opened, whoever asks', async () => {
    for (const role of [app, worker])
      await expect(role.query('select keys.shred_practice($1, $1, $1, now())', [own.practiceId])).rejects.toThrow('permission denied');
    const { rows } = await identity.query<{ answer: object }>(
      'select keys.shred_practice(practice_id, id, announced_by, now()) as answer from directory.offboarding where practice_id = $1',
      [own.practiceId],
    );
    expect(rows[0]!.answer).toEqual({ refused: 'RECEIPT_MISSING' });
    for (const role of [app, identity, worker])
      await expect(role.query('select keys.destroy_practice($1)', [own.practiceId])).rejects.toThrow('permission denied');
  });
});
