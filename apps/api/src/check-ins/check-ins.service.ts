import { Inject, Injectable } from '@nestjs/common';
import { faultsOfCheckIn, mayReport } from '@roadback/domain/check-in';
import { isRefusal } from '@roadback/domain/refusal';
import { addDays } from '@roadback/domain/schedule';
import { visibilityIn, type CoupleState } from '@roadback/domain/separation';
import { trendOf, usualDays, type TrendWeek, type WeekSums } from '@roadback/domain/trend';
import { dayIn, lastMondays, mondayOf } from '@roadback/domain/weeks';
import { isClosedTo } from '../platform/access/look-back.js';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import type { CheckInInput } from '../generated/inputs.js';
import type { CheckIn } from './check-in.entity.js';

export const weeksShown = 12;

/** A check-in as its author reads it. */
type CheckInView = Pick<CheckIn, 'id' | 'day' | 'feel' | 'safety' | 'note' | 'visibility'> & {
  sentAt: Date | string;
  isClosed?: boolean;
};

/** What must be known before a check-in is taken: the client's zone and couple, and what stands under the key already. */
interface Facts {
  timeZone: string;
  coupleId: string | null;
  coupleState: CoupleState | null;
  known: CheckInView | null;
}

/** A client's days. */
@Injectable()
export class CheckInsService {
  constructor(@Inject(AlertsService) private readonly alerts: AlertsService) {}

  async checkIn(scope: Scope, input: CheckInInput): Promise<CheckInView> {
    const { practiceId, personId: clientId } = scope;
    const said = {
      day: input.day,
      feel: input.feel,
      safety: input.safety ?? null,
      note: input.note?.trim() || null,
      visibility: input.visibility,
    };
    const faults = faultsOfCheckIn(said);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const [, [facts]] = await Promise.all([
      // One client's days are written one after the other: what is read after the lock, and the roll-up, must see the write before it.
      scope.lock(clientId),
      scope.rows<Facts>(
        `select m.time_zone as "timeZone", r.couple_id as "coupleId", c.state as "coupleState",
                (select json_build_object('id', d.id, 'day', d.day, 'feel', d.feel, 'safety', d.safety, 'note', ${opens('check_in.note', 'd')},
                                          'visibility', d.visibility, 'sentAt', d.sent_at)
                   from clinical.check_in d where d.practice_id = $1 and d.client_id = $2 and d.idempotency_key = $3) as known
           from directory.membership m
           left join clinical.partner r on r.practice_id = $1 and r.client_id = $2 and r.active
           left join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
          where m.practice_id = $1 and m.person_id = $2`,
        [practiceId, clientId, input.idempotencyKey],
      ),
    ]);
    const { timeZone, coupleId, coupleState, known } = facts!;
    const visibility = visibilityIn(coupleState ?? 'ACTIVE', said.visibility);
    if (known) {
      // Other words, or other readers, under the same key are not the same entry: dropping them in silence would lose them.
      const isSame = (part: keyof typeof said): boolean =>
        known[part] === said[part] || (part === 'visibility' && known.visibility === visibility);
      if (!(Object.keys(said) as (keyof typeof said)[]).every(isSame)) throw conflict('KEY_REUSED');
      return known;
    }
    const open = mayReport(input.day, dayIn(timeZone, scope.now));
    if (isRefusal(open)) throw refused(open.refused);
    if (!coupleId) throw refused('NOT_IN_A_COUPLE');
    const id = newId();
    const note = await scope.seal('check_in.note', id, clientId, said.note);
    // In one flight and in this order; where one fails, those behind it do too.
    await Promise.all([
      scope.rows(
        'update clinical.check_in set replaced_at = $5 where practice_id = $1 and client_id = $2 and couple_id = $3 and day = $4 and replaced_at is null',
        [practiceId, clientId, coupleId, said.day, scope.now],
      ),
      scope.rows(
        `insert into clinical.check_in (practice_id, id, couple_id, client_id, day, feel, safety, note, visibility, sent_at, idempotency_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [practiceId, id, coupleId, clientId, said.day, said.feel, said.safety, note, visibility, scope.now, input.idempotencyKey],
      ),
      this.rollUp(scope, coupleId, mondayOf(said.day)),
    ]);
    const origin = { from: 'CHECK_IN' as const };
    const felt = { source: { ...origin, safety: said.safety }, aboutId: id, origin };
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, felt, ...written(scope, origin, id, said.note));
    return { id, ...said, visibility, sentAt: scope.now };
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

  async usual(scope: Scope): Promise<{ low: number; high: number } | null> {
    const [since] = lastMondays(await this.today(scope), weeksShown);
    const days = await scope.rows<{ safety: number }>(
      `select safety from clinical.check_in
        where practice_id = $1 and client_id = $2 and day >= $3 and replaced_at is null and safety is not null`,
      [scope.practiceId, scope.personId, since],
    );
    return usualDays(days.map(({ safety }) => safety));
  }

  async recent(scope: Scope): Promise<CheckInView[]> {
    const since = addDays(await this.today(scope), -13);
    const checkIns = await scope.rows<CheckInView>(
      `select id, day, feel, safety, ${opens('check_in.note')} as note, visibility, sent_at as "sentAt" from clinical.check_in
        where practice_id = $1 and client_id = $2 and day >= $3 and replaced_at is null order by day desc`,
      [scope.practiceId, scope.personId, since],
    );
    return checkIns.map(checkIn =>
      checkIn.note !== null && isClosedTo(scope, checkIn) ? { ...checkIn, note: null, isClosed: true } : checkIn,
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
