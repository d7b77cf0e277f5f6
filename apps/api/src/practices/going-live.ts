import { Inject, Injectable } from '@nestjs/common';
import { checklistOf, missingOf, type ChecklistFacts, type ChecklistItem } from '@roadback/domain/checklist';
import type { PersonViewer } from '../platform/access/viewer.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { hasSecondFactor } from './second-factor.js';

/** Where a practice stands on its way to its first client. */
export interface Checklist {
  items: ChecklistItem[];
  liveAt: Date | null;
  /** Who looks after couples whose counselor is away. */
  coveringId: string | null;
}

type Facts = Omit<ChecklistFacts, 'adminHasSecondFactor'> & Omit<Checklist, 'items'>;

/** Preparing a practice: what is still to be done, and the act by which its clients may come in. */
@Injectable()
export class GoingLive {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
  ) {}

  async checklist(viewer: PersonViewer): Promise<Checklist> {
    const adminHasSecondFactor = await hasSecondFactor(this.identityScope.query, viewer.accountId);
    return this.practiceScope.run(viewer, scope => this.stands(scope, adminHasSecondFactor));
  }

  /** Once live a practice stays so; asked again, it says the same. */
  async goLive(viewer: PersonViewer): Promise<Checklist> {
    const adminHasSecondFactor = await hasSecondFactor(this.identityScope.query, viewer.accountId);
    return this.practiceScope.run(viewer, async scope => {
      const checklist = await this.stands(scope, adminHasSecondFactor);
      if (checklist.liveAt) return checklist;
      const items = missingOf(checklist.items);
      if (items.length > 0) throw refused('CHECKLIST_INCOMPLETE', { items });
      await scope.rows('update directory.practice set live_at = $2 where id = $1 and live_at is null', [scope.practiceId, scope.now]);
      return { ...checklist, liveAt: scope.now };
    });
  }

  /** Names who looks after couples whose counselor is away. REFUSED `NOT_A_COUNSELOR`. */
  async chooseCover(scope: Scope, staffId: string): Promise<true> {
    const [member] = await scope.rows<{ isCounselor: boolean }>(
      `select roles && array['COUNSELOR', 'SUPERVISOR'] and state <> 'ENDED' as "isCounselor"
         from directory.membership where practice_id = $1 and person_id = $2 and audience = 'STAFF'`,
      [scope.practiceId, staffId],
    );
    if (!member) throw notFound();
    if (!member.isCounselor) throw refused('NOT_A_COUNSELOR');
    await scope.rows(
      `insert into directory.practice_cover (practice_id, staff_id, chosen_at) values ($1, $2, $3)
       on conflict (practice_id) do update set staff_id = excluded.staff_id, chosen_at = excluded.chosen_at`,
      [scope.practiceId, staffId, scope.now],
    );
    return true;
  }

  private async stands(scope: Scope, adminHasSecondFactor: boolean): Promise<Checklist> {
    const [facts] = await scope.rows<Facts>(
      `select p.name, p.portal_name as "portalName", p.crisis_lines as "crisisLines", p.staffed_hours as "staffedHours", p.live_at as "liveAt",
              exists (select from directory.policy_version v where v.practice_id = $1) as "hasPolicy",
              (select count(*)::int from directory.membership m
                where m.practice_id = $1 and m.state = 'ACTIVE' and 'COUNSELOR' = any (m.roles)) as counselors,
              (select count(*)::int from directory.membership m
                where m.practice_id = $1 and m.state <> 'ENDED' and m.audience = 'CLIENT') as clients,
              (select c.staff_id from directory.practice_cover c where c.practice_id = $1) as "coveringId",
              exists (select from directory.practice_cover c
                        join directory.membership m on m.practice_id = $1 and m.person_id = c.staff_id and m.state <> 'ENDED'
                         and m.roles && array['COUNSELOR', 'SUPERVISOR']
                       where c.practice_id = $1 and exists (
                         select from directory.membership o where o.practice_id = $1 and o.person_id <> c.staff_id and o.state <> 'ENDED'
                            and 'COUNSELOR' = any (o.roles))) as "hasCover"
         from directory.practice p where p.id = $1`,
      [scope.practiceId],
    );
    if (!facts) throw notFound();
    return { items: checklistOf({ ...facts, adminHasSecondFactor }), liveAt: facts.liveAt, coveringId: facts.coveringId };
  }
}
