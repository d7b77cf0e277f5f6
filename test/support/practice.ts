import { People, type BuiltCouple, type BuiltPerson, type BuiltPractice, type StaffRole } from '@roadback/builders/people';
import { Care } from '@roadback/builders/care';
import type pg from 'pg';
import { Person } from './person.js';

/** Two partners, their counselor and a plan in which the first was hurt and the second rebuilds. */
export interface TestCouple {
  built: BuiltCouple;
  id: string;
  planId: string;
  maya: Person;
  jonah: Person;
  counselor: Person;
}

/** A practice of a test's own: nothing in it is seen by any other test. */
export class TestPractice {
  private constructor(
    private readonly db: pg.Client,
    private readonly people: People,
    readonly built: BuiltPractice,
    private readonly now: Date,
  ) {}

  static async open(db: pg.Client, options: { timeZone?: string; now?: Date; isPrepared?: boolean } = {}): Promise<TestPractice> {
    const now = options.now ?? new Date();
    const people = new People(db, now);
    return new TestPractice(
      db,
      people,
      await people.practice({ timeZone: options.timeZone ?? 'UTC', isPrepared: options.isPrepared }),
      now,
    );
  }

  async staff(...roles: StaffRole[]): Promise<Person> {
    return this.signedIn(await this.people.staff(this.built, 'Dr. Ada Okafor', roles));
  }

  async client(givenName: string, options: { timeZone?: string; isUnsigned?: boolean } = {}): Promise<Person> {
    return this.signedIn(await this.people.client(this.built, givenName, 'Ellery', options));
  }

  /** @param zones of the two partners, when they differ from the practice's */
  async couple(options: { counselor?: Person; zones?: [string, string]; withoutPlan?: boolean } = {}): Promise<TestCouple> {
    const counselor = options.counselor ?? (await this.staff('COUNSELOR'));
    const maya = await this.client('Maya', { timeZone: options.zones?.[0] });
    const jonah = await this.client('Jonah', { timeZone: options.zones?.[1] });
    const day = new Date(this.now.getTime() - 30 * 86_400_000);
    const built = await this.people.couple(counselor.built!, [maya.built!, jonah.built!], day.toISOString().slice(0, 10));
    const care = new Care(this.db, built, counselor.built!);
    const planId = options.withoutPlan ? '' : await care.plan('ONE_REBUILDS', jonah.built!, 'What happened in March.', day);
    return { built, id: built.id, planId, maya, jonah, counselor };
  }

  /** The same person once more, with a session of their own. */
  async signedIn(built: BuiltPerson): Promise<Person> {
    return new Person(built.audience === 'STAFF' ? 'staff' : 'portal', await this.people.session(built), built);
  }

  /** A person who runs the service and belongs to no practice. */
  async platformAdmin(): Promise<Person> {
    const { accountId } = await this.people.platformAdmin('Pat', `${this.built.id}@platform.example`);
    return new Person('staff', await this.people.session({ accountId }));
  }
}
