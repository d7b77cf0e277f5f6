// An invented phone with a server behind it: what the specs of the outbox put it through.
import { Fault, faultFrom, troubleOf } from '../server/fault';
import { createOutbox, type Cargo, type Entry, type Outbox } from './outbox';
import { verdictOf, type Verdict } from './verdict';

export type Answer =
  'TAKES IT' | 'NOBODY THERE' | 'TAKES IT, AND THE ANSWER IS LOST' | { status: number; body: { errors: unknown } | null };

export const saying = (code: string, about: object = {}): Answer => ({
  status: 200,
  body: { errors: [{ extensions: { code, ...about } }] },
});
export const checkIn = (key: string, day = '2027-03-01'): Cargo => ({
  kind: 'CHECK_IN',
  input: { day, feel: 3, idempotencyKey: key, visibility: 'PRIVATE' },
});
export const task = (key: string, taskId = `task of ${key}`): Cargo => ({
  kind: 'TASK',
  input: { taskId, kind: 'SENT', answers: { q: 'my words' }, idempotencyKey: key, visibility: 'PRIVATE' },
});
export const keysOf = (entries: readonly { key: string }[]): string[] => entries.map(({ key }) => key);
/** Long enough for all that does not wait for an alarm or a held wire. */
export const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** One phone with its disk, tabs and alarms, and the server that it talks to. */
export class Phone {
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

export function openPhone(): { phone: Phone; outbox: Outbox } {
  const phone = new Phone();
  const outbox = phone.openTab();
  outbox.workFor('ana');
  return { phone, outbox };
}
