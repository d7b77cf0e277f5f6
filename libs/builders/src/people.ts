import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { demoPassword } from '@roadback/domain/password';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { insertAll } from './records.js';
import { keyFor } from './sealed.js';

export type StaffRole = 'PRACTICE_ADMIN' | 'SUPERVISOR' | 'COUNSELOR';

export interface BuiltPractice {
  id: string;
  name: string;
  portalName: string;
  timeZone: string;
}

export interface BuiltPerson {
  practiceId: string;
  personId: string;
  accountId: string;
  audience: 'STAFF' | 'CLIENT';
  email: string;
  name: string;
  timeZone: string;
}

export interface BuiltCouple {
  practiceId: string;
  id: string;
  partners: [BuiltPerson, BuiltPerson];
}

/** Everybody built here signs in with the demo password; hashing it once is enough for all of them. */
let demoHash: Promise<string> | undefined;
const passwordHash = (): Promise<string> => (demoHash ??= hash(demoPassword, { memoryCost: 47_104, timeCost: 1, parallelism: 1 }));

/** Builds practices and people straight in the database, as its owner: for the demo and for tests, never for the product itself. */
export class People {
  constructor(
    private readonly db: Client,
    private readonly now: Date,
  ) {}

  async practice(values: Partial<BuiltPractice> & { crisisLines?: object[]; language?: 'EN' | 'ES' } = {}): Promise<BuiltPractice> {
    const practice = { id: v7(), name: 'A practice', portalName: 'Harbor', timeZone: 'UTC', ...values };
    await insertAll(this.db, 'directory.practice', [
      {
        id: practice.id,
        name: practice.name,
        portal_name: practice.portalName,
        time_zone: practice.timeZone,
        language: values.language ?? 'EN',
        crisis_lines: values.crisisLines ?? [{ label: 'A crisis line', phone: '000' }],
        state: 'ACTIVE',
        opened_at: this.now,
      },
    ]);
    await keyFor(this.db, practice.id);
    return practice;
  }

  async platformAdmin(name: string, email: string): Promise<{ accountId: string; email: string }> {
    const accountId = await this.account(email);
    await insertAll(this.db, 'directory.platform_admin', [{ account_id: accountId, name }]);
    return { accountId, email };
  }

  async staff(
    practice: BuiltPractice,
    name: string,
    roles: StaffRole[],
    email = `${v7()}@staff.example`,
    title = '',
  ): Promise<BuiltPerson> {
    const person = await this.member(practice, 'STAFF', email, name, practice.timeZone);
    await this.membership(person, roles, { staff_name: name, staff_title: title, staff_email: email });
    return person;
  }

  async client(
    practice: BuiltPractice,
    givenName: string,
    familyName: string,
    options: { email?: string; timeZone?: string; language?: 'EN' | 'ES' } = {},
  ): Promise<BuiltPerson> {
    const email = options.email ?? `${v7()}@client.example`;
    const person = await this.member(practice, 'CLIENT', email, givenName, options.timeZone ?? practice.timeZone);
    await this.membership(person, ['CLIENT'], { staff_name: null, staff_title: null, staff_email: null }, options.language);
    const { practiceId: practice_id, personId } = person;
    await insertAll(this.db, 'clinical.client', [
      { practice_id, id: personId, given_name: givenName, family_name: familyName, added_at: this.now },
    ]);
    await insertAll(this.db, 'clinical.client_contact', [{ practice_id, client_id: personId, email, born_on: '1985-04-12' }]);
    return person;
  }

  async couple(counselor: BuiltPerson, partners: [BuiltPerson, BuiltPerson], startedOn: string): Promise<BuiltCouple> {
    const { practiceId: practice_id } = counselor;
    const id = v7();
    await insertAll(this.db, 'clinical.couple', [{ practice_id, id, state: 'ACTIVE', started_on: startedOn, formed_at: this.now }]);
    await insertAll(
      this.db,
      'clinical.partner',
      partners.map((partner, index) => ({ practice_id, couple_id: id, client_id: partner.personId, position: index + 1, active: true })),
    );
    await insertAll(this.db, 'clinical.care_team', [{ practice_id, couple_id: id, staff_id: counselor.personId, part: 'PRIMARY' }]);
    return { practiceId: practice_id, id, partners };
  }

  /** A session that is open from now on, and its token as the cookie carries it. */
  async session(person: BuiltPerson | { accountId: string; audience?: 'STAFF' }, hours = 12): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.query(
      `insert into directory.session (token_hash, account_id, audience, practice_id, person_id, started_at, seen_at, ends_at)
       values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [
        createHash('sha256').update(token).digest(),
        person.accountId,
        person.audience ?? 'STAFF',
        'practiceId' in person ? person.practiceId : null,
        'personId' in person ? person.personId : null,
        this.now,
        new Date(this.now.getTime() + hours * 3_600_000),
      ],
    );
    return token;
  }

  private async member(
    practice: BuiltPractice,
    audience: 'STAFF' | 'CLIENT',
    email: string,
    name: string,
    timeZone: string,
  ): Promise<BuiltPerson> {
    return { practiceId: practice.id, personId: v7(), accountId: await this.account(email), audience, email, name, timeZone };
  }

  private async account(email: string): Promise<string> {
    const { rows } = await this.db.query<{ id: string }>(
      `insert into directory.account (id, email, password_hash, created_at) values ($1, $2, $3, $4)
       on conflict (email) do update set email = excluded.email returning id`,
      [v7(), email, await passwordHash(), this.now],
    );
    return rows[0]!.id;
  }

  private membership(
    person: BuiltPerson,
    roles: string[],
    staff: Record<string, string | null>,
    language: 'EN' | 'ES' = 'EN',
  ): Promise<void> {
    return insertAll(this.db, 'directory.membership', [
      {
        practice_id: person.practiceId,
        person_id: person.personId,
        account_id: person.accountId,
        audience: person.audience,
        roles,
        state: 'ACTIVE',
        ...staff,
        language,
        time_zone: person.timeZone,
        added_at: this.now,
      },
    ]);
  }
}
