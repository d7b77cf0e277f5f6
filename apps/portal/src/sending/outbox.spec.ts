import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fault, faultFrom, troubleOf } from '../server/fault';
import { createOutbox, subjectOf, type Cargo, type Entry, type Outbox } from './outbox';
import { verdictOf, type Verdict } from './verdict';

type Answer = 'TAKES IT' | 'NOBODY THERE' | 'TAKES IT, AND THE ANSWER IS LOST' | { status: number; body: { errors: unknown } | null };

const saying = (code: string, about: object = {}): Answer => ({ status: 200, body: { errors: [{ extensions: { code, ...about } }] } });
const checkIn = (key: string, day = '2027-03-01'): Cargo => ({
  kind: 'CHECK_IN',
  input: { day, feel: 3, idempotencyKey: key, visibility: 'PRIVATE' },
});
const task = (key: string, taskId = `task of ${key}`): Cargo => ({
  kind: 'TASK',
  input: { taskId, kind: 'SENT', answers: { q: 'my words' }, idempotencyKey: key, visibility: 'PRIVATE' },
});
const keysOf = (entries: readonly { key: string }[]): string[] => entries.map(({ key }) => key);
/** Long enough for all that does not wait for an alarm or a held wire. */
const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** One phone with its disk, tabs and alarms, and the server that it talks to. */
class Phone {
  session: string | null = 'ana';
  reachable = true;
  online = true;
  /** What the server says to the next attempts, in order; after these it takes everything. */
  answers: Answer[] = [];
  attempts: { key: string; cargo: Cargo; author: string; sentIn: string | null; wasKept: boolean }[] = [];
  /** What the server holds: a key that it knows is not recorded again (R12). */
  recorded: { key: string; of: string }[] = [];
  /** The keys for which a tab was told that the server has them. */
  delivered: string[] = [];
  keptAtDelivery: boolean[] = [];
  alarms: { milliseconds: number; work: () => void }[] = [];
  sessionGone = 0;
  full = false;
  /** As text: what is read from a disk is never the object that was written. */
  private disk = '[]';
  private wire: Promise<void> = Promise.resolve();
  private lock: Promise<unknown> = Promise.resolve();

  kept(): Entry[] {
    return JSON.parse(this.disk) as Entry[];
  }

  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.lock.then(work);
    this.lock = turn.catch(() => undefined);
    return turn;
  }

  /** As the session does it: nobody comes or goes while something is being sent. */
  signIn(personId: string | null): Promise<void> {
    return this.alone(async () => {
      this.session = personId;
    });
  }

  /** Nothing reaches the server until the answer is called. */
  holdWire(): () => void {
    let release = (): void => undefined;
    this.wire = new Promise(resolve => {
      release = resolve;
    });
    return release;
  }

  /** What a tab was waiting for never comes; the browser takes its lock away. */
  closeTabs(): void {
    this.wire = Promise.resolve();
    this.lock = Promise.resolve();
    this.alarms = [];
  }

  ring(): Promise<void> {
    this.alarms.splice(0).forEach(alarm => alarm.work());
    return settle();
  }

  openTab(): Outbox {
    return createOutbox({
      read: async () => this.kept(),
      amend: async change => {
        await Promise.resolve();
        if (this.full) throw new Error('The disk is full');
        this.disk = JSON.stringify(change(this.kept()));
      },
      whoSends: async () => (this.reachable ? this.session : undefined),
      send: entry => this.send(entry),
      alone: work => this.alone(work),
      online: () => this.online,
      later: (milliseconds, work) => {
        const alarm = { milliseconds, work };
        this.alarms.push(alarm);
        return () => {
          this.alarms = this.alarms.filter(other => other !== alarm);
        };
      },
      onDelivered: async ({ key }) => {
        this.delivered.push(key);
        this.keptAtDelivery.push(keysOf(this.kept()).includes(key));
      },
      onSessionGone: () => {
        this.sessionGone++;
      },
      onChange: async () => undefined,
    });
  }

  private async send({ cargo, personId, tries }: Entry): Promise<Verdict> {
    const key = cargo.input.idempotencyKey;
    this.attempts.push({ key, cargo, author: personId, sentIn: this.session, wasKept: keysOf(this.kept()).includes(key) });
    await this.wire;
    try {
      this.answer(key);
      return { kind: 'DONE' };
    } catch (error) {
      return verdictOf(troubleOf(error), tries);
    }
  }

  private answer(key: string): void {
    const answer = this.answers.shift() ?? 'TAKES IT';
    if (answer === 'NOBODY THERE') throw new Fault('UNREACHABLE');
    if (this.session === null) throw new Fault('UNAUTHENTICATED');
    const fault = typeof answer === 'object' ? faultFrom(answer.status, answer.body) : null;
    if (fault) throw fault;
    if (!keysOf(this.recorded).includes(key)) this.recorded.push({ key, of: this.session });
    if (answer === 'TAKES IT, AND THE ANSWER IS LOST') throw new Fault('UNREACHABLE');
  }
}

function openPhone(): { phone: Phone; outbox: Outbox } {
  const phone = new Phone();
  const outbox = phone.openTab();
  outbox.workFor('ana');
  return { phone, outbox };
}

describe('the outbox', () => {
  it('R12: writes an entry down before it sends it, and lets go of it only when the server has answered', async () => {
    const { phone, outbox } = openPhone();
    const release = phone.holdWire();
    await outbox.put('ana', task('k1'));
    expect(keysOf(phone.kept())).toEqual(['k1']);
    await settle();
    expect(phone.attempts).toMatchObject([{ key: 'k1', wasKept: true }]);
    expect(phone.kept()).toMatchObject([{ key: 'k1', personId: 'ana', trouble: null }]);
    expect(phone.delivered).toEqual([]);
    release();
    await settle();
    expect(phone.recorded).toEqual([{ key: 'k1', of: 'ana' }]);
    expect(phone.delivered).toEqual(['k1']);
    expect(phone.keptAtDelivery).toEqual([true]);
    expect(phone.kept()).toEqual([]);
  });

  it('sends nothing that it could not write down, and says so to the caller', async () => {
    const { phone, outbox } = openPhone();
    phone.full = true;
    await expect(outbox.put('ana', task('k1'))).rejects.toThrow('The disk is full');
    await settle();
    expect(phone.attempts).toEqual([]);
  });

  it('R12: goes on after the page was closed in the middle of sending, with the same key', async () => {
    const { phone, outbox } = openPhone();
    phone.holdWire();
    await outbox.put('ana', task('k1'));
    await settle();
    phone.closeTabs();
    phone.openTab().workFor('ana');
    await settle();
    expect(phone.attempts.map(({ cargo }) => cargo)).toEqual([task('k1'), task('k1')]);
    expect(keysOf(phone.recorded)).toEqual(['k1']);
    expect(phone.kept()).toEqual([]);
  });

  it('waits without an attempt while the phone is offline, and sends when it is drained online', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.attempts).toEqual([]);
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 0, trouble: null }]);
    phone.online = true;
    await outbox.drain();
    expect(keysOf(phone.recorded)).toEqual(['k1']);
  });

  const passing: [what: string, answer: Answer][] = [
    ['a network failure', 'NOBODY THERE'],
    ['a lost answer', 'TAKES IT, AND THE ANSWER IS LOST'],
    ['a 500 without words', { status: 500, body: null }],
    ['a 502 of a proxy', { status: 502, body: null }],
    ['a 503 without words', { status: 503, body: null }],
    ['a 429 without words', { status: 429, body: null }],
    ['UNAVAILABLE', saying('UNAVAILABLE')],
    ['RATE_LIMITED', saying('RATE_LIMITED', { retryAfterSeconds: 5 })],
    ['INTERNAL', saying('INTERNAL')],
  ];
  it.each(passing)('R12: keeps an entry through %s and sends it later, unchanged and with the same key', async (_what, answer) => {
    const { phone, outbox } = openPhone();
    phone.answers = [answer];
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 1, trouble: null }]);
    expect(phone.delivered).toEqual([]);
    await phone.ring();
    expect(phone.attempts.map(({ cargo }) => cargo)).toEqual([task('k1'), task('k1')]);
    expect(keysOf(phone.recorded)).toEqual(['k1']);
    expect(phone.delivered).toEqual(['k1']);
    expect(phone.kept()).toEqual([]);
  });

  it('waits as long as the server asks for when it is rate limited, with one alarm at a time', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('RATE_LIMITED', { retryAfterSeconds: 120 }), saying('RATE_LIMITED', { retryAfterSeconds: 300 })];
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.alarms.map(({ milliseconds }) => milliseconds)).toEqual([120_000]);
    await outbox.drain();
    expect(phone.alarms.map(({ milliseconds }) => milliseconds)).toEqual([300_000]);
  });

  it('does not hurry what has to wait because something new was put while it was on its way', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('RATE_LIMITED', { retryAfterSeconds: 120 })];
    const release = phone.holdWire();
    await outbox.put('ana', task('k1'));
    await settle();
    await outbox.put('ana', task('k2'));
    release();
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1']);
    expect(keysOf(phone.kept())).toEqual(['k1', 'k2']);
    await phone.ring();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k1', 'k2']);
  });

  it('keeps trying when nobody can say who is signed in, and sends nothing until then', async () => {
    const { phone, outbox } = openPhone();
    phone.reachable = false;
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.attempts).toEqual([]);
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 1, trouble: null }]);
    phone.reachable = true;
    await phone.ring();
    expect(keysOf(phone.recorded)).toEqual(['k1']);
  });

  it('asks for a look when a fault of the server does not pass, and sends what is behind it', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = Array.from({ length: 6 }, () => saying('INTERNAL'));
    await outbox.put('ana', task('k1'));
    await settle();
    for (let attempt = 2; attempt <= 6; attempt++) {
      expect(phone.kept()).toMatchObject([{ key: 'k1', trouble: null }]);
      await phone.ring();
    }
    expect(phone.kept()).toMatchObject([{ key: 'k1', trouble: { code: 'INTERNAL' } }]);
    await outbox.put('ana', task('k2'));
    await settle();
    expect(keysOf(phone.recorded)).toEqual(['k2']);
    expect(keysOf(phone.kept())).toEqual(['k1']);
    // Asked for again, it has all its attempts again.
    phone.answers = [saying('INTERNAL')];
    await outbox.retry('k1');
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 1, trouble: null }]);
    await phone.ring();
    expect(keysOf(phone.recorded)).toEqual(['k2', 'k1']);
  });

  const refusals = [
    { code: 'REFUSED', reason: 'TASK_ALREADY_ANSWERED' },
    { code: 'INVALID', fields: { note: 'TOO_LONG' } },
    { code: 'CONFLICT', reason: 'KEY_REUSED' },
    { code: 'NOT_FOUND' },
  ];
  it.each(refusals)('keeps an entry that the server answered with $code, as needing attention, and sends the others', async trouble => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying(trouble.code, trouble)];
    await outbox.put('ana', task('k1'));
    await outbox.put('ana', task('k2'));
    await settle();
    expect(phone.kept()).toMatchObject([{ key: 'k1', cargo: task('k1'), trouble }]);
    expect(keysOf(phone.recorded)).toEqual(['k2']);
    expect(phone.delivered).toEqual(['k2']);
    await outbox.drain();
    phone.openTab().workFor('ana');
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k2']);
    expect(phone.alarms).toEqual([]);
  });

  it('sends what needs attention again, with the same key, when its author asks for it', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('REFUSED', { reason: 'TASK_NOT_OPEN_YET' })];
    await outbox.put('ana', task('k1'));
    await settle();
    await outbox.retry('k1');
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k1']);
    expect(keysOf(phone.recorded)).toEqual(['k1']);
    expect(phone.kept()).toEqual([]);
  });

  it('sends again what its author asks for even while an earlier round of sending is just ending', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('REFUSED')];
    await outbox.put('ana', task('k1'));
    await settle();
    // At each moment of a round that finds nothing to send.
    for (let head = 0; head < 12; head++) {
      phone.answers = [saying('REFUSED')];
      const round = outbox.drain();
      for (let step = 0; step < head; step++) await Promise.resolve();
      const attempts = phone.attempts.length;
      await outbox.retry('k1');
      await round;
      await settle();
      expect(phone.attempts.length).toBe(attempts + 1);
    }
  });

  it('removes an entry that its author discards, and no other', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('REFUSED'), saying('REFUSED')];
    await outbox.put('ana', task('k1'));
    await outbox.put('ana', task('k2'));
    await settle();
    await outbox.discard('k1');
    expect(keysOf(phone.kept())).toEqual(['k2']);
  });

  it('puts a new answer in the place of the one that needed attention, and leaves the one of the other person', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('INVALID'), saying('INVALID')];
    await outbox.put('ana', checkIn('k1'));
    await settle();
    await phone.signIn('ben');
    outbox.workFor('ben');
    await outbox.put('ben', checkIn('k2'));
    await settle();
    phone.online = false;
    await outbox.put('ben', checkIn('k3'));
    expect(subjectOf(checkIn('k2'))).toBe(subjectOf(checkIn('k3')));
    expect(keysOf(phone.kept())).toEqual(['k1', 'k3']);
  });

  it('sends both of two entries about the same thing when neither was refused', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ana', checkIn('k1'));
    await outbox.put('ana', checkIn('k2'));
    expect(keysOf(phone.kept())).toEqual(['k1', 'k2']);
    phone.online = true;
    await outbox.drain();
    expect(keysOf(phone.recorded)).toEqual(['k1', 'k2']);
  });

  it('keeps an entry when the session is over, without an alarm, and sends it when its author is back', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('UNAUTHENTICATED')];
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 0, trouble: null }]);
    expect(phone.sessionGone).toBe(1);
    expect(phone.alarms).toEqual([]);
    outbox.workFor(null);
    await phone.signIn('ana');
    outbox.workFor('ana');
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k1']);
    expect(phone.recorded).toEqual([{ key: 'k1', of: 'ana' }]);
  });

  it.each(['ben', null])('R5: sends nothing in this tab when %s came in another one', async other => {
    const { phone, outbox } = openPhone();
    await phone.signIn(other);
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.attempts).toEqual([]);
    expect(phone.sessionGone).toBe(1);
    expect(phone.kept()).toMatchObject([{ key: 'k1', trouble: null }]);
  });

  it('R5: leaves the words of one person alone while it works for the other, and sends them in the next session of their author', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ana', task('k1'));
    await phone.signIn('ben');
    outbox.workFor('ben');
    phone.online = true;
    await outbox.put('ben', task('k2'));
    await settle();
    expect(phone.recorded).toEqual([{ key: 'k2', of: 'ben' }]);
    expect(keysOf(phone.kept())).toEqual(['k1']);
    await phone.signIn('ana');
    outbox.workFor('ana');
    await settle();
    expect(phone.recorded).toEqual([
      { key: 'k2', of: 'ben' },
      { key: 'k1', of: 'ana' },
    ]);
  });

  it('R5: stops between two entries when their author leaves', async () => {
    const { phone, outbox } = openPhone();
    const release = phone.holdWire();
    await outbox.put('ana', task('k1'));
    await outbox.put('ana', task('k2'));
    await settle();
    const left = phone.signIn(null);
    outbox.workFor(null);
    release();
    await left;
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1']);
    expect(keysOf(phone.kept())).toEqual(['k2']);
  });

  it('R5: sends nothing more from the moment in which its author begins to leave, though the session is still theirs', async () => {
    const { phone, outbox } = openPhone();
    let leave = (): void => undefined;
    const leaving = phone.alone(
      () =>
        new Promise<void>(resolve => {
          leave = resolve;
        }),
    );
    await outbox.put('ana', task('k1'));
    await settle();
    outbox.workFor(null);
    leave();
    await leaving;
    await settle();
    expect(phone.session).toBe('ana');
    expect(phone.attempts).toEqual([]);
    expect(keysOf(phone.kept())).toEqual(['k1']);
  });

  it.each<[how: string, Answer, kept: string[]]>([
    ['taken', 'TAKES IT', []],
    ['lost on the way', 'NOBODY THERE', ['k2']],
    ['refused', saying('REFUSED'), ['k2']],
  ])('begins with the entries of the person who came, though the last one of the other was just then %s', async (_how, answer, kept) => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ben', task('k1'));
    await settle();
    phone.online = true;
    phone.answers = [answer];
    const release = phone.holdWire();
    await outbox.put('ana', task('k2'));
    await settle();
    const arrived = phone.signIn('ben');
    outbox.workFor('ben');
    release();
    await arrived;
    await settle();
    expect(phone.recorded.filter(({ of }) => of === 'ben')).toEqual([{ key: 'k1', of: 'ben' }]);
    expect(keysOf(phone.kept())).toEqual(kept);
  });

  it('keeps the order in which things were sent, also when the first has to wait', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = ['NOBODY THERE'];
    phone.online = false;
    for (const key of ['k1', 'k2', 'k3']) await outbox.put('ana', task(key));
    phone.online = true;
    await outbox.drain();
    expect(keysOf(phone.attempts)).toEqual(['k1']);
    await phone.ring();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k1', 'k2', 'k3']);
    expect(keysOf(phone.recorded)).toEqual(['k1', 'k2', 'k3']);
  });

  it('R12: sends each entry once when two drains run at once', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    for (const key of ['k1', 'k2', 'k3']) await outbox.put('ana', task(key));
    phone.online = true;
    await Promise.all([outbox.drain(), outbox.drain()]);
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k2', 'k3']);
  });

  it('R12: sends each entry once when two tabs drain at once', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    for (const key of ['k1', 'k2', 'k3']) await outbox.put('ana', task(key));
    phone.online = true;
    phone.openTab().workFor('ana');
    await outbox.drain();
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k2', 'k3']);
    expect(phone.delivered).toEqual(['k1', 'k2', 'k3']);
  });

  it('R12: makes one entry of a double click and sends it once', async () => {
    const { phone, outbox } = openPhone();
    const release = phone.holdWire();
    await Promise.all([outbox.put('ana', task('k1')), outbox.put('ana', task('k1'))]);
    expect(keysOf(phone.kept())).toEqual(['k1']);
    await settle();
    // And a third time, while the first is on its way.
    await outbox.put('ana', task('k1'));
    expect(keysOf(phone.kept())).toEqual(['k1']);
    release();
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1']);
    expect(phone.kept()).toEqual([]);
  });

  it('sends an entry that was put while the round before it was ending', async () => {
    for (let head = 0; head < 25; head++) {
      const { phone, outbox } = openPhone();
      await outbox.put('ana', task('k1'));
      for (let step = 0; step < head; step++) await Promise.resolve();
      await outbox.put('ana', task('k2'));
      await settle();
      expect(keysOf(phone.attempts)).toEqual(['k1', 'k2']);
    }
  });

  it('wipes what one person has sent and leaves what the other has', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ana', task('k1'));
    await outbox.put('ben', task('k2'));
    await outbox.put('ana', checkIn('k3'));
    await outbox.wipe('ana');
    expect(phone.kept()).toMatchObject([{ key: 'k2', personId: 'ben', cargo: task('k2') }]);
    phone.online = true;
    await phone.signIn('ben');
    outbox.workFor('ben');
    await settle();
    expect(phone.recorded).toEqual([{ key: 'k2', of: 'ben' }]);
  });

  it('does not bring back what was wiped while it was being sent', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = ['NOBODY THERE'];
    const release = phone.holdWire();
    await outbox.put('ana', task('k1'));
    await settle();
    await outbox.wipe('ana');
    release();
    await settle();
    await phone.ring();
    expect(phone.kept()).toEqual([]);
    expect(keysOf(phone.attempts)).toEqual(['k1']);
  });
});

describe('the outbox, whatever happens on the phone', () => {
  const person = fc.constantFrom('ana', 'ben');
  const tab = fc.nat({ max: 1 });
  const answer = fc.constantFrom<Answer>(
    'TAKES IT',
    'NOBODY THERE',
    'TAKES IT, AND THE ANSWER IS LOST',
    { status: 503, body: null },
    ...['RATE_LIMITED', 'INTERNAL', 'UNAUTHENTICATED', 'REFUSED', 'CONFLICT'].map(code => saying(code)),
  );
  const happening = fc.oneof(
    fc.record({ what: fc.constant('PUT' as const), tab, person }),
    fc.record({ what: fc.constant('SIGN_IN' as const), tab, person: fc.option(person) }),
    fc.record({ what: fc.constant('NOTICE' as const), tab }),
    fc.record({ what: fc.constant('DRAIN' as const), tab }),
    fc.record({ what: fc.constant('ANSWER' as const), answer }),
    fc.record({ what: fc.constantFrom('RING' as const, 'SETTLE' as const, 'CONNECTION' as const) }),
  );

  it('R5, R12: every entry is recorded once, in order and in a session of its author, or is kept with the reason why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async happenings => {
        const phone = new Phone();
        const tabs = [phone.openTab(), phone.openTab()] as const;
        const put: { key: string; by: string }[] = [];
        tabs.forEach(outbox => outbox.workFor('ana'));
        for (const it of happenings) {
          const outbox = 'tab' in it ? tabs[it.tab === 0 ? 0 : 1] : tabs[0];
          if (it.what === 'PUT') {
            const key = `k${put.length}`;
            put.push({ key, by: it.person });
            await outbox.put(it.person, task(key));
          } else if (it.what === 'SIGN_IN') {
            // The other tab only hears of it when it notices.
            void phone.signIn(it.person).then(() => outbox.workFor(it.person));
          } else if (it.what === 'NOTICE') outbox.workFor(phone.session);
          else if (it.what === 'DRAIN') void outbox.drain();
          else if (it.what === 'ANSWER') phone.answers.push(it.answer);
          else if (it.what === 'RING') await phone.ring();
          else if (it.what === 'CONNECTION') phone.reachable = !phone.reachable;
          else await settle();
        }
        await settle();
        phone.answers = [];
        phone.reachable = true;
        for (const personId of ['ana', 'ben']) {
          await phone.signIn(personId);
          tabs.forEach(outbox => outbox.workFor(personId));
          await settle();
        }

        expect(phone.attempts.filter(({ sentIn, author }) => sentIn !== author)).toEqual([]);
        expect(phone.attempts.filter(({ wasKept }) => !wasKept)).toEqual([]);
        expect(new Set(phone.delivered).size).toBe(phone.delivered.length);
        expect(phone.kept().filter(({ trouble }) => trouble === null)).toEqual([]);
        const keptKeys = keysOf(phone.kept());
        for (const personId of ['ana', 'ben']) {
          const theirs = put.filter(({ by }) => by === personId).map(({ key }) => key);
          const recorded = keysOf(phone.recorded.filter(({ of }) => of === personId));
          expect(theirs.filter(key => recorded.includes(key))).toEqual(recorded);
          expect(theirs.filter(key => !recorded.includes(key) && !keptKeys.includes(key))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
