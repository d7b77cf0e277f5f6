import { Inject, Injectable } from '@nestjs/common';
import { staffRoles, type Role } from '@roadback/domain/access';
import { isAdult } from '@roadback/domain/age';
import { dayIn } from '@roadback/domain/weeks';
import type { Audience, PersonViewer } from '../platform/access/viewer.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { invalid, notFound, refused } from '../platform/errors.js';
import { likePattern, pageOf } from '../platform/page.js';
import type { AddClientInput, AddStaffInput, ChangePreferencesInput } from '../generated/inputs.js';
import { WelcomeLinks, type WelcomeLink } from '../identity/welcome-links.js';
import { PracticesService } from '../practices/practices.service.js';
import { Client, ClientContact } from './client.entity.js';

export interface StaffRow {
  id: string;
  name: string;
  title: string;
  email: string;
  roles: Role[];
  state: 'INVITED' | 'ACTIVE' | 'ENDED';
  couples: number;
  supervisorId: string | null;
  supervisorName: string | null;
}

export interface ClientRow {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  language: 'EN' | 'ES';
  state: 'INVITED' | 'ACTIVE' | 'ENDED';
  coupleId: string | null;
}

/** Staff and clients of a practice: who they are and how they come in. */
@Injectable()
export class PeopleService {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(WelcomeLinks) private readonly welcomeLinks: WelcomeLinks,
    @Inject(PracticesService) private readonly practices: PracticesService,
  ) {}

  /** @param id one member of staff, or null for all */
  staff(scope: Scope, id: string | null = null): Promise<StaffRow[]> {
    return scope.rows<StaffRow>(
      `select m.person_id as id, m.staff_name as name, m.staff_title as title, m.staff_email as email, m.roles, m.state,
              (select count(*)::int from clinical.care_team t
                 join clinical.couple c on c.practice_id = $1 and c.id = t.couple_id and c.state = 'ACTIVE'
                where t.practice_id = $1 and t.staff_id = m.person_id and t.part = 'PRIMARY') as couples,
              u.supervisor_id as "supervisorId", s.staff_name as "supervisorName"
         from directory.membership m
         left join clinical.supervision u on u.practice_id = $1 and u.counselor_id = m.person_id
         left join directory.membership s on s.practice_id = $1 and s.person_id = u.supervisor_id
        where m.practice_id = $1 and m.audience = 'STAFF' and m.state <> 'ENDED' and ($2::uuid is null or m.person_id = $2)
        order by lower(m.staff_name), m.person_id`,
      [scope.practiceId, id],
    );
  }

  async clients(
    scope: Scope,
    page: number,
    perPage: number,
    search: string | null,
    id: string | null = null,
  ): Promise<{ items: ClientRow[]; total: number }> {
    const { limit, offset } = pageOf(page, perPage);
    const found = await scope.rows<ClientRow & { total: number }>(
      `select c.id, c.given_name as "givenName", c.family_name as "familyName", k.email, m.language, m.state, r.couple_id as "coupleId",
              count(*) over ()::int as total
         from clinical.client c
         join clinical.client_contact k on k.practice_id = $1 and k.client_id = c.id
         join directory.membership m on m.practice_id = $1 and m.person_id = c.id
         left join clinical.partner r on r.practice_id = $1 and r.client_id = c.id and r.active
        where c.practice_id = $1 and ($4::uuid is null or c.id = $4)
          and ($5::text is null or lower(c.given_name || ' ' || c.family_name || ' ' || k.email) like $5)
        order by lower(c.family_name), lower(c.given_name), c.id
        limit $2 offset $3`,
      [scope.practiceId, limit, offset, id, search && likePattern(search)],
    );
    return { items: found, total: found[0]?.total ?? 0 };
  }

  async addStaff(viewer: PersonViewer, input: AddStaffInput): Promise<{ staffMember: StaffRow; welcome: WelcomeLink }> {
    const roles = [...new Set(input.roles)];
    if (roles.length === 0 || !roles.every(role => (staffRoles as readonly Role[]).includes(role)))
      throw invalid({ roles: 'NOT_A_STAFF_ROLE' });
    const accountId = await this.welcomeLinks.accountFor(this.identityScope.query, input.email);
    const staffMember = await this.practiceScope.run(viewer, async scope => {
      const { language, timeZone } = await this.settings(scope);
      const id = await this.welcomeLinks.addMember(scope.rows, {
        practiceId: scope.practiceId,
        accountId,
        audience: 'STAFF',
        roles,
        staff: { name: input.name, title: input.title ?? '', email: input.email },
        language,
        timeZone,
      });
      return (await this.staff(scope, id))[0]!;
    });
    return { staffMember, welcome: await this.welcome(viewer.practiceId, staffMember.id, 'STAFF') };
  }

  /** Before the practice is live the client is prepared, and there is no link yet. */
  async addClient(viewer: PersonViewer, input: AddClientInput): Promise<{ client: ClientRow; welcome: WelcomeLink | null }> {
    const accountId = await this.welcomeLinks.accountFor(this.identityScope.query, input.email);
    const { client, isLive } = await this.practiceScope.run(viewer, async scope => {
      if (!isAdult(input.bornOn, dayIn(input.timeZone, scope.now))) throw refused('ADULTS_ONLY');
      const { practiceId } = scope;
      const intakeCounselorId = await this.counselor(scope, input.counselorId ?? null);
      const id = await this.welcomeLinks.addMember(scope.rows, {
        practiceId,
        accountId,
        audience: 'CLIENT',
        roles: ['CLIENT'],
        staff: null,
        language: input.language,
        timeZone: input.timeZone,
      });
      await scope.entities.insert(Client, {
        practiceId,
        id,
        givenName: input.givenName,
        familyName: input.familyName,
        addedAt: scope.now,
        intakeCounselorId,
      });
      await scope.entities.insert(ClientContact, { practiceId, clientId: id, email: input.email, bornOn: input.bornOn });
      const { isLive } = await this.settings(scope);
      return { client: (await this.clients(scope, 1, 1, null, id)).items[0]!, isLive };
    });
    if (!isLive) return { client, welcome: null };
    return { client, welcome: await this.welcome(viewer.practiceId, client.id, 'CLIENT') };
  }

  async renewWelcome(viewer: PersonViewer, personId: string): Promise<WelcomeLink> {
    const audience = await this.practiceScope.run(viewer, async scope => {
      const [member] = await scope.rows<{ audience: 'STAFF' | 'CLIENT'; state: string }>(
        'select audience, state from directory.membership where practice_id = $1 and person_id = $2',
        [scope.practiceId, personId],
      );
      if (!member) throw notFound();
      if (member.state !== 'INVITED') throw refused('ALREADY_ENTERED');
      if (member.audience === 'CLIENT') await this.practices.mustBeLive(scope);
      return member.audience;
    });
    return this.welcome(viewer.practiceId, personId, audience);
  }

  /** Who is to form a client's couple. NOT_FOUND, REFUSED `NOT_A_COUNSELOR`. */
  private async counselor(scope: Scope, staffId: string | null): Promise<string | null> {
    if (staffId === null) return null;
    const [member] = await this.staff(scope, staffId);
    if (!member) throw notFound();
    if (!member.roles.includes('COUNSELOR')) throw refused('NOT_A_COUNSELOR');
    return staffId;
  }

  /** R14: the person alone changes their zone; a job then moves what has not opened yet. */
  async changePreferences(scope: Scope, viewer: PersonViewer, { language, timeZone }: ChangePreferencesInput): Promise<void> {
    const [before] = await scope.rows<{ timeZone: string }>(
      'select time_zone as "timeZone" from directory.membership where practice_id = $1 and person_id = $2 for update',
      [scope.practiceId, scope.personId],
    );
    await scope.rows('update directory.membership set language = $3, time_zone = $4 where practice_id = $1 and person_id = $2', [
      scope.practiceId,
      scope.personId,
      language,
      timeZone,
    ]);
    if (viewer.audience === 'STAFF' || before?.timeZone === timeZone) return;
    const [context] = await scope.rows<{ coupleIds: string }>('select current_setting($1) as "coupleIds"', ['app.couples']);
    await scope.enqueue('tasks', 'zone-changed', { clientId: scope.personId, coupleIds: context!.coupleIds });
  }

  private welcome(practiceId: string, personId: string, audience: Audience): Promise<WelcomeLink> {
    return this.identityScope.run(query => this.welcomeLinks.make(query, practiceId, personId, audience));
  }

  /** New staff start with the practice's own language and zone. */
  private async settings(scope: Scope): Promise<{ language: 'EN' | 'ES'; timeZone: string; isLive: boolean }> {
    const [practice] = await scope.rows<{ language: 'EN' | 'ES'; timeZone: string; isLive: boolean }>(
      'select language, time_zone as "timeZone", live_at is not null as "isLive" from directory.practice where id = $1',
      [scope.practiceId],
    );
    return practice!;
  }
}
