import { Inject, Injectable } from '@nestjs/common';
import { staffRoles, type Role } from '@roadback/domain/access';
import { isRefusal } from '@roadback/domain/refusal';
import { changeOfRoles } from '@roadback/domain/staff-roles';
import type { PersonViewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { SecondFactorsService } from '../identity/second-factors.service.js';
import { Sessions } from '../identity/sessions.js';
import { PeopleService, type StaffRow } from './people.service.js';

type Happened = 'ROLES_CHANGED' | 'ENDED' | 'SECOND_FACTOR_RESET';

export interface StaffChange {
  id: string;
  staffName: string;
  happened: Happened;
  roles: Role[];
  byName: string;
  at: Date;
}

/** A member of the staff, with their row held so that nobody else changes them meanwhile. */
interface Held {
  personId: string;
  accountId: string;
  roles: Role[];
  state: 'INVITED' | 'ACTIVE';
}

/** What a practice admin does about the rights of a colleague. Each act ends what that colleague has open, with the same commit. */
@Injectable()
export class StaffRights {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(SecondFactorsService) private readonly factors: SecondFactorsService,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async changeRoles(viewer: PersonViewer, personId: string, roles: readonly Role[]): Promise<StaffRow> {
    if (roles.length === 0 || !roles.every(role => (staffRoles as readonly Role[]).includes(role)))
      throw invalid({ roles: 'NOT_A_STAFF_ROLE' });
    const given = await this.allowed(viewer, personId, roles);
    await this.change(viewer, personId, 'ROLES_CHANGED', given, async query => {
      await query('update directory.membership set roles = $3::text[] where practice_id = $1 and person_id = $2', [
        viewer.practiceId,
        personId,
        [...given],
      ]);
    });
    return this.practiceScope.run(viewer, async scope => (await this.people.staff(scope, personId))[0] ?? Promise.reject(notFound()));
  }

  async end(viewer: PersonViewer, personId: string): Promise<true> {
    await this.allowed(viewer, personId, []);
    await this.change(viewer, personId, 'ENDED', [], async query => {
      const whom = [viewer.practiceId, personId];
      await query("update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2", whom);
      await query('delete from directory.provider_link where practice_id = $1 and person_id = $2', whom);
    });
    return true;
  }

  /** They set up a new one when they sign in next, by the password that they alone know. One's own is taken away in the account instead. */
  async resetSecondFactor(viewer: PersonViewer, personId: string): Promise<true> {
    if (viewer.personId === personId) throw refused('OWN_ROLES');
    await this.change(viewer, personId, 'SECOND_FACTOR_RESET', null, async (query, { accountId, state }) => {
      // Whoever was merely invited here may have the account of another practice: it is none of this one's business.
      if (state !== 'ACTIVE') throw notFound();
      await this.factors.reset(accountId, query);
    });
    return true;
  }

  /** The last changes, the newest first. */
  changes(scope: Scope): Promise<StaffChange[]> {
    return scope.rows<StaffChange>(
      `select h.id, s.staff_name as "staffName", h.happened, h.roles, b.staff_name as "byName", h.at
         from directory.staff_change h
         join directory.membership s on s.practice_id = $1 and s.person_id = h.staff_id
         join directory.membership b on b.practice_id = $1 and b.person_id = h.by_id
        where h.practice_id = $1 order by h.at desc, h.id desc limit 50`,
      [scope.practiceId],
    );
  }

  private async allowed(viewer: PersonViewer, personId: string, roles: readonly Role[]): Promise<readonly Role[]> {
    const [member] = await this.practiceScope.run(viewer, scope => this.people.staff(scope, personId));
    if (!member) throw notFound();
    const result = changeOfRoles(viewer.personId, { personId, couples: member.couples }, roles);
    if (isRefusal(result)) throw refused(result.refused);
    return result;
  }

  /** Holds both rows: of two admins who demote each other at once, the second is none any more when it is their turn. */
  private async change(
    { practiceId, personId: byId }: PersonViewer,
    personId: string,
    happened: Happened,
    roles: readonly Role[] | null,
    act: (query: DirectoryQuery, whom: Held) => Promise<void>,
  ): Promise<void> {
    await this.identityScope.run(async query => {
      const held = await query<Held>(
        `select person_id as "personId", account_id as "accountId", roles, state from directory.membership
          where practice_id = $1 and person_id = any ($2::uuid[]) and audience = 'STAFF' and state <> 'ENDED' order by person_id for update`,
        [practiceId, [byId, personId]],
      );
      const whom = held.find(each => each.personId === personId);
      const isAdmin = held.some(each => each.personId === byId && each.roles.includes('PRACTICE_ADMIN'));
      if (!whom || !isAdmin) throw notFound();
      await act(query, whom);
      await this.sessions.endIn(practiceId, personId, query);
      await query(
        'insert into directory.staff_change (practice_id, id, staff_id, happened, roles, by_id, at) values ($1, $2, $3, $4, $5::text[], $6, $7)',
        [practiceId, newId(), personId, happened, [...(roles ?? whom.roles)], byId, this.clock.now()],
      );
    });
  }
}
