import { Injectable } from '@nestjs/common';
import { faultsOfCheckIn, mayReport } from '@roadback/domain/check-in';
import { isRefusal } from '@roadback/domain/refusal';
import { addDays } from '@roadback/domain/schedule';
import { trendOf, type TrendWeek, type WeekSums } from '@roadback/domain/trend';
import { dayIn, lastMondays, mondayOf } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { CheckInInput } from '../generated/inputs.js';
import { CheckIn } from './check-in.entity.js';

export const weeksShown = 12;

/** A client's days. */
@Injectable()
export class CheckInsService {
  async checkIn(scope: Scope, input: CheckInInput): Promise<CheckIn> {
    const { practiceId, personId: clientId } = scope;
    const today = await this.today(scope);
    const faults = faultsOfCheckIn({ feel: input.feel, safety: input.safety ?? null });
    if (Object.keys(faults).length > 0) throw invalid(faults);
    // One client's days are written one after the other: the roll-up below must see the write before it.
    await scope.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [clientId]);
    const said = {
      day: input.day,
      feel: input.feel,
      safety: input.safety ?? null,
      note: input.note?.trim() || null,
      visibility: input.visibility,
    };
    const known = await scope.entities.findOneBy(CheckIn, { practiceId, clientId, idempotencyKey: input.idempotencyKey });
    if (known) {
      // Other words, or other readers, under the same key are not the same entry: dropping them in silence would lose them.
      if ((Object.keys(said) as (keyof typeof said)[]).some(part => known[part] !== said[part])) throw conflict('KEY_REUSED');
      return known;
    }
    const open = mayReport(input.day, today);
    if (isRefusal(open)) throw refused(open.refused);
    const [couple] = await scope.rows<{ id: string }>(
      'select couple_id as id from clinical.partner where practice_id = $1 and client_id = $2 and active',
      [practiceId, clientId],
    );
    if (!couple) throw refused('NOT_IN_A_COUPLE');

    await scope.rows(
      'update clinical.check_in set replaced_at = $5 where practice_id = $1 and client_id = $2 and couple_id = $3 and day = $4 and replaced_at is null',
      [practiceId, clientId, couple.id, input.day, scope.now],
    );
    const checkIn: CheckIn = {
      practiceId,
      id: newId(),
      coupleId: couple.id,
      clientId,
      ...said,
      sentAt: scope.now,
      replacedAt: null,
      idempotencyKey: input.idempotencyKey,
    };
    await scope.entities.insert(CheckIn, checkIn);
    await this.rollUp(scope, couple.id, mondayOf(input.day));
    return checkIn;
  }

  async trend(scope: Scope): Promise<TrendWeek[]> {
    const mondays = lastMondays(await this.today(scope), weeksShown);
    const sums = await scope.rows<WeekSums>(
      `select week_starts_on as "weekStartsOn", sum(check_ins)::int as "checkIns", sum(feel_sum)::int as "feelSum",
              sum(safety_sum)::int as "safetySum", sum(safety_count)::int as "safetyCount"
         from clinical.check_in_week where practice_id = $1 and client_id = $2 and week_starts_on >= $3 group by week_starts_on`,
      [scope.practiceId, scope.personId, mondays[0]],
    );
    return trendOf(sums, mondays);
  }

  async recent(scope: Scope): Promise<CheckIn[]> {
    const since = addDays(await this.today(scope), -13);
    return scope.rows<CheckIn>(
      `select id, day, feel, safety, note, visibility, sent_at as "sentAt" from clinical.check_in
        where practice_id = $1 and client_id = $2 and day >= $3 and replaced_at is null order by day desc`,
      [scope.practiceId, scope.personId, since],
    );
  }

  private async today(scope: Scope): Promise<string> {
    const [me] = await scope.rows<{ timeZone: string }>(
      'select time_zone as "timeZone" from directory.membership where practice_id = $1 and person_id = $2',
      [scope.practiceId, scope.personId],
    );
    return dayIn(me!.timeZone, scope.now);
  }

  /** Counts a week anew from its days, so that sending a day twice, or changing it, can never count twice. */
  private async rollUp(scope: Scope, coupleId: string, monday: string): Promise<void> {
    await scope.rows(
      `insert into clinical.check_in_week (practice_id, couple_id, client_id, week_starts_on, check_ins, feel_sum, safety_sum, safety_count)
       select $1, $2, $3, $4, count(*), sum(feel), coalesce(sum(safety), 0), count(safety)
         from clinical.check_in
        where practice_id = $1 and couple_id = $2 and client_id = $3 and day between $4::date and $4::date + 6 and replaced_at is null
       on conflict (practice_id, couple_id, client_id, week_starts_on)
       do update set check_ins = excluded.check_ins, feel_sum = excluded.feel_sum, safety_sum = excluded.safety_sum, safety_count = excluded.safety_count`,
      [scope.practiceId, coupleId, scope.personId, monday],
    );
  }
}
