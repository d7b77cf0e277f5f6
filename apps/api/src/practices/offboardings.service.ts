import { Inject, Injectable } from '@nestjs/common';
import { afterAct, faultOfLastDay, type OffboardingAct, type OffboardingState } from '@roadback/domain/offboarding';
import { isRefusal } from '@roadback/domain/refusal';
import { saysWhy } from '@roadback/domain/roadmap';
import type { AnnounceOffboardingInput } from '../generated/inputs.js';
import type { PlatformViewer } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope, type DirectoryQuery } from '../platform/database/identity-scope.js';
import { invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { custodianJson, type Custodian } from './custodians.service.js';
import { hashOfReceipt } from './receipt.js';

/** A practice that leaves, as the platform admin sees it. */
export interface Offboarding {
  practiceId: string;
  practiceName: string;
  state: OffboardingState;
  reason: string;
  lastDay: string;
  announcedByName: string;
  announcedAt: Date;
  custodian: Custodian | null;
  closedAt: Date | null;
  archived: number;
  toArchive: number | null;
  archive: { parts: number; bytes: number; sha256: string; madeAt: Date } | null;
  receivedAt: Date | null;
  shreddedAt: Date | null;
  certificate: string | null;
}

/** What an act finds, locked until it is done. */
export interface Underway {
  id: string;
  state: OffboardingState;
  practiceName: string;
  receiptHash: string | null;
}

/** Leaving, as far as the platform admin does it. They see that an archive is made, and nothing that is in it. */
@Injectable()
export class OffboardingsService {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async find(practiceId: string): Promise<Offboarding | null> {
    const [found] = await this.identityScope.query<Offboarding>(
      `select o.practice_id as "practiceId", p.name as "practiceName", o.state, o.reason, o.last_day as "lastDay",
              coalesce(a.name, '') as "announcedByName", o.announced_at as "announcedAt", ${custodianJson}, o.closed_at as "closedAt",
              o.archived, o.to_archive as "toArchive", o.received_at as "receivedAt", o.shredded_at as "shreddedAt", o.certificate,
              case when o.made_at is not null then json_build_object('parts', o.archive_parts, 'bytes', o.archive_bytes,
                'sha256', o.archive_sha256, 'madeAt', o.made_at) end as archive
         from directory.offboarding o
         join directory.practice p on p.id = o.practice_id
         left join directory.platform_admin a on a.account_id = o.announced_by
        where o.practice_id = $1 and o.state <> 'CALLED_OFF'`,
      [practiceId],
    );
    if (found?.custodian) found.custodian.namedAt = new Date(found.custodian.namedAt);
    if (found?.archive) found.archive.madeAt = new Date(found.archive.madeAt);
    return found ?? null;
  }

  async part(practiceId: string, number: number): Promise<{ number: number; base64: string }> {
    const [part] = await this.identityScope.query<{ bytes: Buffer }>(
      `select a.bytes from directory.offboarding o
         join directory.archive_part a on a.practice_id = o.practice_id and a.archive_id = o.archive_id and a.number = $2
        where o.practice_id = $1 and o.state in ('MADE', 'RECEIVED')`,
      [practiceId, number],
    );
    return part ? { number, base64: part.bytes.toString('base64') } : Promise.reject(notFound());
  }

  async announce(viewer: PlatformViewer, { practiceId, reason, lastDay }: AnnounceOffboardingInput): Promise<Offboarding> {
    if (!saysWhy(reason)) throw invalid({ reason: 'TOO_SHORT' });
    const now = this.clock.now();
    await this.identityScope.run(async query => {
      const [practice] = await query<{ state: string; today: string; isLeaving: boolean }>(
        `select p.state, ($2::timestamptz at time zone p.time_zone)::date as today,
                exists (select from directory.offboarding o where o.practice_id = p.id and o.state <> 'CALLED_OFF') as "isLeaving"
           from directory.practice p where p.id = $1 for update`,
        [practiceId, now],
      );
      if (!practice) throw notFound();
      if (practice.isLeaving) throw refused('ALREADY_LEAVING');
      // One that is suspended is resumed first: its people must be able to take their record along.
      if (practice.state !== 'ACTIVE') throw refused('PRACTICE_NOT_ACTIVE');
      const fault = faultOfLastDay(practice.today, lastDay);
      if (fault) throw invalid({ lastDay: fault });
      if (!this.config.auditSigningKey) throw refused('SIGNING_KEY_MISSING');
      await query(
        `insert into directory.offboarding (practice_id, id, state, reason, last_day, closes_at, announced_by, announced_at)
         select p.id, $2, 'ANNOUNCED', $3, $4::date, ($4::date + 1)::timestamp at time zone p.time_zone, $5, $6
           from directory.practice p where p.id = $1`,
        [practiceId, newId(), reason.trim(), lastDay, viewer.accountId, now],
      );
    });
    return this.known(practiceId);
  }

  /** The practice is there again, as it was. An archive that was made is deleted: it would be out of date from the first new word on. */
  callOff(viewer: PlatformViewer, practiceId: string, reason: string): Promise<boolean> {
    if (!saysWhy(reason)) throw invalid({ reason: 'TOO_SHORT' });
    const now = this.clock.now();
    return this.identityScope.run(async query => {
      const { id } = await this.step(query, practiceId, 'CALL_OFF');
      await query(
        `update directory.offboarding set state = 'CALLED_OFF', called_off_by = $3, called_off_at = $4, called_off_reason = $5
          where practice_id = $1 and id = $2`,
        [practiceId, id, viewer.accountId, now, reason.trim()],
      );
      await query('delete from directory.archive_part where practice_id = $1', [practiceId]);
      const opened = await query("update directory.practice set state = 'ACTIVE' where id = $1 and state = 'CLOSED' returning id", [
        practiceId,
      ]);
      if (opened.length > 0)
        await query(
          `insert into directory.practice_state_change (practice_id, id, to_state, reason, changed_by, changed_at)
           values ($1, $2, 'ACTIVE', $3, $4, $5)`,
          [practiceId, newId(), reason.trim(), viewer.accountId, now],
        );
      return true;
    });
  }

  async makeArchive(practiceId: string): Promise<Offboarding> {
    await this.identityScope.run(async query => {
      const { id } = await this.step(query, practiceId, 'MAKE_ARCHIVE');
      await query("update directory.offboarding set state = 'MAKING', archived = 0, to_archive = null where practice_id = $1 and id = $2", [
        practiceId,
        id,
      ]);
      await query(
        `with job as (
           insert into jobs.outbox (id, practice_id, queue, name, data, created_at)
           values ($2, $1, 'records', 'make-archive', jsonb_build_object('practiceId', $1::uuid, 'offboardingId', $3::uuid), $4))
         select pg_notify('outbox', '')`,
        [practiceId, newId(), id, this.clock.now()],
      );
    });
    return this.known(practiceId);
  }

  async confirmReceipt(viewer: PlatformViewer, practiceId: string, code: string): Promise<Offboarding> {
    await this.identityScope.run(async query => {
      const { id, receiptHash } = await this.step(query, practiceId, 'CONFIRM_RECEIPT');
      if (receiptHash !== hashOfReceipt(code)) throw invalid({ code: 'WRONG_RECEIPT' });
      await query(
        "update directory.offboarding set state = 'RECEIVED', received_by = $3, received_at = $4 where practice_id = $1 and id = $2",
        [practiceId, id, viewer.accountId, this.clock.now()],
      );
    });
    return this.known(practiceId);
  }

  /** What is under way, locked, where the domain allows the act. */
  async step(query: DirectoryQuery, practiceId: string, act: OffboardingAct): Promise<Underway> {
    const [underway] = await query<Underway>(
      `select o.id, o.state, o.receipt_hash as "receiptHash", p.name as "practiceName"
         from directory.offboarding o join directory.practice p on p.id = o.practice_id
        where o.practice_id = $1 and o.state <> 'CALLED_OFF' for update of o`,
      [practiceId],
    );
    const next = afterAct(underway?.state ?? null, act);
    if (isRefusal(next)) throw refused(next.refused);
    return underway!;
  }

  async known(practiceId: string): Promise<Offboarding> {
    return (await this.find(practiceId)) ?? Promise.reject(notFound());
  }
}
