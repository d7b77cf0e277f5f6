import { Inject, Injectable } from '@nestjs/common';
import { isWorthMailing, usualMorning, type MorningChoice } from '@roadback/domain/morning-mail';
import type { Role } from '@roadback/domain/access';
import { BriefOfDay } from '../overview/brief.js';
import { Caseload } from '../overview/caseload.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { wordColumns, type WordStanding, type Person } from './notices.queries.js';
import { staffOccasions, type Occasion } from './occasions.js';

interface Row extends WordStanding {
  roles: Role[];
  choice: MorningChoice | null;
  /** The days of which there is a notice already that waits no more. */
  told: string[];
}

/** A choice as it stands. $1 practice, $2 person. */
export const morningStatement = `
  select c.often, to_char(c.at, 'HH24:MI') as at, to_char(c.quiet_from, 'HH24:MI') as "quietFrom", to_char(c.quiet_until, 'HH24:MI') as "quietUntil"
    from clinical.morning_choice c where c.practice_id = $1 and c.person_id = $2`;

/** $3 from which day on notices are looked at. */
const staffStatement = `
  select ${wordColumns}, m.roles,
    (select to_jsonb(x) from (${morningStatement}) x) as choice,
    coalesce((select json_agg(n.day) from clinical.notice n
       where n.practice_id = $1 and n.person_id = $2 and n.kind in ('DAY', 'WEEK') and n.day >= $3 and n.state <> 'WAITING'), '[]') as told
    from directory.membership m
   where m.practice_id = $1 and m.person_id = $2`;

/** Somebody of the staff and their mornings, read as themself: what they may not read makes no page worth a mail. */
@Injectable()
export class Mornings {
  constructor(
    @Inject(BriefOfDay) private readonly briefs: BriefOfDay,
    @Inject(Caseload) private readonly caseloads: Caseload,
  ) {}

  async read(scope: Scope, until: Date): Promise<Person> {
    const { practiceId, personId, now } = scope;
    const from = new Date(now.getTime() - 2 * 86_400_000).toISOString().slice(0, 10);
    const [row] = await scope.rows<Row>(staffStatement, [practiceId, personId, from]);
    const { roles, told, ...standing } = row!;
    const choice = standing.choice ?? usualMorning;
    // Whoever cares for nobody, an admin alone, has no such page.
    const all = roles.some(role => role === 'COUNSELOR' || role === 'SUPERVISOR')
      ? staffOccasions({ personId, timeZone: standing.timeZone, choice }, now, until)
      : [];
    const due = all.find(({ dueAt, day }) => dueAt <= now && !told.includes(day));
    const isEmpty = due !== undefined && !(await this.isWorth(scope, due, standing.timeZone));
    const occasions = isEmpty ? all.filter(occasion => occasion !== due) : all;
    return { ...standing, coupleId: null, wokenUnder: personId, wantsMail: choice.often !== 'OFF', quiet: choice, occasions };
  }

  /** Read only when a mail would go: what was told of is not read again. */
  private async isWorth(scope: Scope, { kind }: Occasion, timeZone: string): Promise<boolean> {
    const { sessions, endings, lastWeek } = await this.briefs.read(scope, timeZone);
    const { needALook } = await this.caseloads.read(scope, {
      page: 1,
      perPage: 1,
      sort: 'NEEDS_A_LOOK',
      onlySignals: true,
      view: 'OWN',
    });
    const { firstDay: _, ...counts } = lastWeek;
    const facts = { sessions: sessions.length, looks: needALook, endings: endings.length };
    return isWorthMailing(kind === 'WEEK' ? 'WEEK' : 'DAY', facts, Object.values(counts));
  }
}
