import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { demoPassword } from '@roadback/domain/password';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { notMonitoredVersion, type PolicyVariant } from '@roadback/domain/policy';
import type { StaffedHours } from '@roadback/domain/staffed-hours';
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

  /** @param options.isPrepared its clients may not come in yet; otherwise it is live */
  async practice(
    options: Partial<BuiltPractice> & {
      crisisLines?: object[];
      language?: 'EN' | 'ES';
      staffedHours?: StaffedHours[];
      isPrepared?: boolean;
      alarmingWords?: boolean;
    } = {},
  ): Promise<BuiltPractice> {
    const { crisisLines, language, staffedHours, isPrepared, alarmingWords, ...values } = options;
    const practice = { id: v7(), name: 'A practice', portalName: 'Harbor', timeZone: 'UTC', ...values };
    await insertAll(this.db, 'directory.practice', [
      {
        id: practice.id,
        name: practice.name,
        portal_name: practice.portalName,
        time_zone: practice.timeZone,
        language: language ?? 'EN',
        staffed_hours: staffedHours ?? [],
        alarming_words: alarmingWords ?? false,
        live_at: isPrepared ? null : this.now,
        crisis_lines: crisisLines ?? [{ label: 'A crisis line', phone: '000' }],
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
    options: { email?: string; timeZone?: string; language?: 'EN' | 'ES'; isUnsigned?: boolean; intakeCounselor?: BuiltPerson } = {},
  ): Promise<BuiltPerson> {
    const email = options.email ?? `${v7()}@client.example`;
    const person = await this.member(practice, 'CLIENT', email, givenName, options.timeZone ?? practice.timeZone);
    await this.membership(person, ['CLIENT'], { staff_name: null, staff_title: null, staff_email: null }, options.language);
    const { practiceId: practice_id, personId } = person;
    await insertAll(this.db, 'clinical.client', [
      {
        practice_id,
        id: personId,
        given_name: givenName,
        family_name: familyName,
        added_at: this.now,
        intake_counselor_id: options.intakeCounselor?.personId ?? null,
      },
    ]);
    await insertAll(this.db, 'clinical.client_contact', [{ practice_id, client_id: personId, email, born_on: '1985-04-12' }]);
    if (!options.isUnsigned) await this.signs(person);
    return person;
  }

  /** A version of the confidentiality policy, in force from now; returns which. Who is in care signs it where `signs` is called after it (R6). */
  async policy(
    admin: BuiltPerson,
    policy: { variant: PolicyVariant; textEn: string; textEs: string },
    inForceAt = this.now,
  ): Promise<number> {
    const { rows } = await this.db.query<{ version: number }>(
      `insert into directory.policy_version (practice_id, version, variant, text_en, text_es, in_force_at, put_by)
       select $1, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $2 from directory.policy_version where practice_id = $1 returning version`,
      [admin.practiceId, admin.personId, policy.variant, policy.textEn, policy.textEs, inForceAt],
    );
    return rows[0]!.version;
  }

  /** Who looks after the practice's couples when their counselor is away. */
  covers(admin: BuiltPerson, staff: BuiltPerson): Promise<void> {
    return insertAll(this.db, 'directory.practice_cover', [
      { practice_id: admin.practiceId, staff_id: staff.personId, chosen_at: this.now },
    ]);
  }

  /** A client signs what there is to sign: the policy in force, and that nobody reads at once (R6, R9). */
  async signs(client: BuiltPerson, at = this.now, language: 'EN' | 'ES' = 'EN'): Promise<void> {
    await this.db.query(
      `insert into directory.consent (practice_id, person_id, kind, version, language, agreed_at)
       select $1::uuid, $2::uuid, 'NOT_MONITORED', $3::int, $4::text, $5::timestamptz
       union all
       select $1::uuid, $2::uuid, 'POLICY', max(version), $4::text, $5::timestamptz from directory.policy_version where practice_id = $1::uuid having max(version) is not null
       on conflict do nothing`,
      [client.practiceId, client.personId, notMonitoredVersion, language, at],
    );
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

  /** A session that is open from now on, as if its person had just come in by a second factor, and its token as the cookie carries it. */
  async session(person: BuiltPerson | { accountId: string; audience?: 'STAFF' }, hours = 12): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await insertAll(this.db, 'directory.session', [
      {
        token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`,
        id: v7(),
        account_id: person.accountId,
        audience: person.audience ?? 'STAFF',
        practice_id: 'practiceId' in person ? person.practiceId : null,
        person_id: 'personId' in person ? person.personId : null,
        started_at: this.now,
        seen_at: this.now,
        ends_at: new Date(this.now.getTime() + hours * 3_600_000),
        is_strong: true,
        proved_at: this.now,
        device_confirmed_at: this.now,
        device: 'Firefox · Linux',
      },
    ]);
    return token;
  }

  /** How notices reach a client: by a safe channel of their own. */
  async safeChannel({ accountId }: BuiltPerson, address: string): Promise<void> {
    await this.db.query("update directory.account set notices = 'SAFE', safe_address = $2 where id = $1", [accountId, address]);
    await this.db.query("update directory.membership set notices = 'SAFE' where account_id = $1 and audience = 'CLIENT'", [accountId]);
  }

  /** A mail server said some days ago that an address takes nothing: a reminder came back, and none is sent since. */
  async unreached({ practiceId, personId, accountId }: BuiltPerson, daysAgo: number): Promise<void> {
    const at = new Date(this.now.getTime() - daysAgo * 86_400_000);
    await insertAll(this.db, 'directory.notice_mail', [
      {
        practice_id: practiceId,
        id: v7(),
        person_id: personId,
        state: 'FAILED',
        failure: 'ADDRESS_REFUSED',
        attempts: 1,
        made_at: at,
        settled_at: at,
      },
    ]);
    await this.db.query('update directory.membership set unreachable_since = $2 where account_id = $1', [accountId, at]);
  }

  /** A calendar address that a client made; nobody knows it any more. */
  calendar({ practiceId, personId }: BuiltPerson, daysAgo: number): Promise<void> {
    const at = new Date(this.now.getTime() - daysAgo * 86_400_000);
    return insertAll(this.db, 'directory.calendar', [
      {
        practice_id: practiceId,
        person_id: personId,
        token_hash: `\\x${randomBytes(32).toString('hex')}`,
        title: 'REMINDER',
        made_at: at,
      },
    ]);
  }

  /** A browser on which somebody's account was used, some days ago; it can be forgotten, and never comes again. */
  device({ accountId }: BuiltPerson, values: { browser: string; system: string; daysAgo: number; isConfirmed: boolean }): Promise<void> {
    const at = new Date(this.now.getTime() - values.daysAgo * 86_400_000);
    return insertAll(this.db, 'directory.device', [
      {
        account_id: accountId,
        id: v7(),
        token_hash: randomBytes(32),
        browser: values.browser,
        system: values.system,
        first_seen_at: at,
        last_seen_at: at,
        confirmed_at: values.isConfirmed ? at : null,
      },
    ]);
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
