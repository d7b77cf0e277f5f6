import { glassEnds } from '@roadback/domain/break-glass';
import type { PrivateTie } from '@roadback/domain/care-team';
import { addDays } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { insertAll, type Row } from './records.js';

/** Gives parts in couples' teams, as the practice admin would, with the history that this leaves. */
export class CareTeams {
  constructor(
    private readonly db: Client,
    private readonly admin: BuiltPerson,
    private readonly at: Date,
  ) {}

  async co({ practiceId: practice_id, id: couple_id }: BuiltCouple, { personId: staff_id }: BuiltPerson): Promise<void> {
    await insertAll(this.db, 'clinical.care_team', [{ practice_id, couple_id, staff_id, part: 'CO' }]);
    await this.change({ couple_id, happened: 'CO_ADDED', staff_id });
  }

  /** A cover that begins so many days from now, in the practice's calendar, and lasts so many days. */
  async cover(couple: BuiltCouple, covering: BuiltPerson, beginsInDays: number, days: number): Promise<string> {
    const { timeZone } = this.admin;
    const id = v7();
    const [couple_id, staff_id] = [couple.id, covering.personId];
    const first_day = addDays(dayIn(timeZone, this.at), beginsInDays);
    const last_day = addDays(first_day, days - 1);
    await this.db.query(
      `insert into clinical.care_cover (practice_id, id, couple_id, staff_id, first_day, last_day, begins_at, ends_at, arranged_by, arranged_at)
       values ($1, $2, $3, $4, $5::date, $6::date, $5::date::timestamp at time zone $7, ($6::date + 1)::timestamp at time zone $7, $8, $9)`,
      [couple.practiceId, id, couple_id, staff_id, first_day, last_day, timeZone, this.admin.personId, this.at],
    );
    await this.change({ couple_id, happened: 'COVER_ARRANGED', staff_id, first_day, last_day });
    return id;
  }

  async supervisor(counselor: BuiltPerson, supervisor: BuiltPerson): Promise<void> {
    const [counselor_id, supervisor_id] = [counselor.personId, supervisor.personId];
    await insertAll(this.db, 'clinical.supervision', [{ practice_id: counselor.practiceId, counselor_id, supervisor_id }]);
    await this.change({ couple_id: null, happened: 'SUPERVISOR_SET', staff_id: counselor_id, other_id: supervisor_id });
  }

  async excluded(
    { practiceId: practice_id, id: couple_id }: BuiltCouple,
    { personId: staff_id }: BuiltPerson,
    tie: PrivateTie,
  ): Promise<void> {
    const [recorded_by, recorded_at] = [this.admin.personId, this.at];
    await insertAll(this.db, 'clinical.care_exclusion', [{ practice_id, couple_id, staff_id, tie, recorded_by, recorded_at }]);
    await this.change({ couple_id, happened: 'EXCLUDED', staff_id });
  }

  /** A supervisor opened a couple that they do not supervise, so many hours ago. */
  async brokenGlass(
    { practiceId: practice_id, id: couple_id }: BuiltCouple,
    { personId: staff_id }: BuiltPerson,
    hoursAgo: number,
    reason: string,
  ): Promise<void> {
    const opened_at = new Date(this.at.getTime() - hoursAgo * 3_600_000);
    const ends_at = glassEnds(opened_at);
    await insertAll(this.db, 'clinical.break_glass', [
      { practice_id, id: v7(), couple_id, staff_id, reason, opened_at, ends_at, ended_at: null },
    ]);
  }

  private async change(values: Row): Promise<void> {
    const { practiceId: practice_id, personId: changed_by } = this.admin;
    await insertAll(this.db, 'clinical.care_team_change', [{ practice_id, id: v7(), ...values, changed_by, changed_at: this.at }]);
  }
}
