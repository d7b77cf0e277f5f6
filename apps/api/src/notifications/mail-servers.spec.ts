import { createServer, type AddressInfo, type Socket } from 'node:net';
import { givenToMaya, today } from '../../../../test/support/homework.js';
import { MailState, Today } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs, eventually, mailTo, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const noon = new Date(`${today()}T12:00:00Z`);
const minutes = (count: number): string => new Date(noon.getTime() + count * 60_000).toISOString();

/** A worker that hands its mails to another server, at another time. */
async function worksWith(url: string | null, instant: string): Promise<void> {
  await product.killWorker();
  await product.startWorker(instant, url === null ? {} : { SMTP_URL: url });
  await product.setClock(instant);
}

/** A mail server that says what it is told to. */
async function serverThat(greets: (socket: Socket) => void): Promise<{ url: string; stop(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    greets(socket);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
/** Takes everything up to the mail itself, after a while, and then answers so. */
const talks = (afterMs: number, answer: string) => (socket: Socket) => {
  setTimeout(() => socket.write('220 slow.example\r\n'), afterMs);
  let body: string | null = null;
  socket.on('data', data => {
    const said = data.toString();
    if (body !== null) {
      // It comes in pieces, cut anywhere.
      body += said;
      if (!body.endsWith('\r\n.\r\n')) return;
      body = null;
      socket.write(`${answer}\r\n`);
    } else if (/^data/i.test(said)) {
      body = '';
      socket.write('354 go on\r\n');
    } else socket.write('250 ok\r\n');
  });
};

beforeAll(() => product.setClock(noon.toISOString()));
afterEach(() => worksWith(null, noon.toISOString()));
afterAll(() => product.setClock(null));

const mailOf = async (personId: string) =>
  (
    await db.query<{ state: string; failure: string | null; attempts: number }>(
      'select state, failure, attempts from directory.notice_mail where person_id = $1 and claimed_at is null',
      [personId],
    )
  ).rows[0];
const settles = (personId: string) =>
  eventually(
    () => mailOf(personId),
    mail => mail !== undefined,
  );

/** A couple of whom Maya is due a reminder, and the admin who reads how mails fare. */
async function due() {
  const practice = await TestPractice.open(db, { now: noon });
  const couple = await practice.couple();
  const admin = await practice.staff('PRACTICE_ADMIN');
  await givenToMaya(couple, 'before-the-hard-day');
  return { couple, admin };
}

describe('a mail server', () => {
  it('that is not there is tried again, and the practice admin sees it', async () => {
    await worksWith('smtp://127.0.0.1:9', noon.toISOString());
    const { couple, admin } = await due();
    expect(await settles(couple.maya.id)).toEqual({ state: 'WAITING', failure: 'UNREACHABLE', attempts: 1 });
    expect(await admin.does(MailState)).toMatchObject({ waiting: 1, lastSentAt: null, lastFailure: { kind: 'UNREACHABLE' } });
    await worksWith(null, minutes(3));
    await mailTo(couple.maya.built!.email);
    await eventually(
      () => admin.does(MailState),
      ({ waiting, lastSentAt, lastFailure }) => waiting === 0 && lastSentAt !== null && lastFailure === null,
    );
  });

  it('that is slow gets its time', async () => {
    const slow = await serverThat(talks(2_000, '250 taken'));
    await worksWith(slow.url, noon.toISOString());
    const { couple } = await due();
    expect(await settles(couple.maya.id)).toEqual({ state: 'SENT', failure: null, attempts: 1 });
    slow.stop();
  });

  it('that rejects the mail for good is not asked again', async () => {
    const strict = await serverThat(talks(0, '554 5.7.1 no'));
    await worksWith(strict.url, noon.toISOString());
    const { couple, admin } = await due();
    expect(await settles(couple.maya.id)).toEqual({ state: 'FAILED', failure: 'REFUSED', attempts: 1 });
    expect(await admin.does(MailState)).toMatchObject({ waiting: 0, lastFailure: { kind: 'REFUSED' } });
    strict.stop();
  });

  it('that hangs keeps nothing else from its work', async () => {
    const mute = await serverThat(() => undefined);
    await worksWith(mute.url, noon.toISOString());
    // More people than are reminded at a time.
    const pairs = [];
    for (let pair = 0; pair < 5; pair += 1) pairs.push(await due());
    // Their tasks were made all the same, and they find them.
    for (const { couple } of pairs) expect((await couple.maya.does(Today)).tasks).toHaveLength(1);
    expect(await settles(pairs[0]!.couple.maya.id)).toEqual({ state: 'WAITING', failure: 'UNREACHABLE', attempts: 1 });
    mute.stop();
  });
});
