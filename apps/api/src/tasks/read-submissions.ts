import { Inject, Injectable } from '@nestjs/common';
import { mayRead } from '@roadback/domain/visibility';
import { opens } from '@roadback/sealing/marks';
import { isClosedTo } from '../platform/access/look-back.js';
import { readerOf } from '../platform/access/reader.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound } from '../platform/errors.js';
import { Readings } from '../couples/readings.js';
import { LibraryService, type ExerciseVersion } from '../library/library.service.js';
import { arrivedAt, isNewestRead, isReadByPartner, waitsForRelease } from './shared.queries.js';
import type { Submission } from './task.entity.js';

/** A submission as whoever may read it sees it. */
export interface SubmissionView extends Submission {
  exercise: ExerciseVersion;
  authorId: string;
  authorName: string;
  isOpened: boolean;
  isNewest: boolean;
  isClosed: boolean;
  consentedAt: Date | null;
  releasedByName: string | null;
  review: { reply: string | null; byName: string; at: Date } | null;
}

interface SubmissionRow extends Submission {
  authorName: string;
  coupleState: 'ACTIVE' | 'SEPARATED';
  isNewest: boolean;
  consentedAt: Date | null;
  releasedByName: string | null;
  reply: string | null;
  reviewerName: string | null;
  reviewedAt: Date | null;
}

/** When it was sent. The partner learns the day alone on which it came to them (R19): the beginning of that day in their own zone. */
const sentAt = `case when z.audience = 'CLIENT' and s.client_id <> $3
                then date_trunc('day', ${arrivedAt('s')} at time zone z.time_zone) at time zone z.time_zone else s.sent_at end`;

/** Which submissions are looked up: by `$2`, and in which order. */
interface Which {
  where: string;
  value: string;
  order?: string;
  most?: number;
}

/** What clients sent, for their author, their partner and the care team. */
@Injectable()
export class ReadSubmissions {
  constructor(
    @Inject(LibraryService) private readonly library: LibraryService,
    @Inject(Readings) private readonly readings: Readings,
  ) {}

  /** For its author, or staff. NOT_FOUND for what the viewer may not read. */
  async read(scope: Scope, id: string): Promise<SubmissionView> {
    const [found] = await this.select(scope, { where: 's.id = $2', value: id });
    return found ?? Promise.reject(notFound());
  }

  /** For whoever may read it; that the partner did is kept (R5). */
  async open(scope: Scope, id: string): Promise<SubmissionView> {
    await this.readings.begin(scope);
    const found = await this.read(scope, id);
    await this.readings.note(scope, [found]);
    return found;
  }

  /** What the partner shared, for the other partner; newest first, and of what they changed the newest that may be read. */
  async sharedWith(scope: Scope): Promise<SubmissionView[]> {
    await this.readings.begin(scope);
    const shared = await this.select(scope, {
      where: `s.client_id <> $2 and ${isReadByPartner('s')} and ${isNewestRead('s')}`,
      value: scope.personId,
      order: `${arrivedAt('s')} desc, s.id desc`,
      most: 20,
    });
    await this.readings.note(scope, shared);
    return shared;
  }

  /** What was sent for a task of one's own, newest first: a changed answer stands beside the earlier ones. */
  ofTask(scope: Scope, taskId: string): Promise<SubmissionView[]> {
    return this.select(scope, { where: 's.task_id = $2 and s.client_id = $3', value: taskId, order: 's.number desc', most: 20 });
  }

  /** What waits for the counselor's release, longest first. */
  waitingOf(scope: Scope, coupleId: string): Promise<SubmissionView[]> {
    return this.select(scope, {
      where: `s.couple_id = $2 and ${waitsForRelease('s')}`,
      value: coupleId,
      order: 'a.agreed_at, s.id',
      most: 50,
    });
  }

  private async select(scope: Scope, { where, value, order = 's.id', most = 1 }: Which): Promise<SubmissionView[]> {
    const rows = await scope.rows<SubmissionRow>(
      `select s.id, s.couple_id as "coupleId", s.client_id as "clientId", s.task_id as "taskId", s.exercise_version_id as "exerciseVersionId",
              s.kind, ${opens('submission.answers', 's')} as answers, s.visibility, s.opening_id as "openingId", ${sentAt} as "sentAt", k.given_name as "authorName", c.state as "coupleState",
              s.number, coalesce(s.number = t.answer_number, true) as "isNewest", s.consent_id as "consentId", a.agreed_at as "consentedAt", s.released_at as "releasedAt", q.staff_name as "releasedByName",
              ${opens('review.reply', 'v')} as reply, m.staff_name as "reviewerName", v.reviewed_at as "reviewedAt"
         from clinical.submission s
         join directory.membership z on z.practice_id = $1 and z.person_id = $3
         join clinical.couple c on c.practice_id = $1 and c.id = s.couple_id
         join clinical.client k on k.practice_id = $1 and k.id = s.client_id
         left join clinical.task t on t.practice_id = $1 and t.id = s.task_id
         left join clinical.release_consent a on a.practice_id = $1 and a.id = s.consent_id
         left join directory.membership q on q.practice_id = $1 and q.person_id = s.released_by
         left join clinical.review v on v.practice_id = $1 and v.submission_id = s.id
         left join directory.membership m on m.practice_id = $1 and m.person_id = v.reviewed_by
        where s.practice_id = $1 and ${where}
        order by ${order} limit ${most}`,
      [scope.practiceId, value, scope.personId],
    );
    const views: SubmissionView[] = [];
    // The second wall (R5): the database has filtered already, and what it might have let through stops here.
    for (const row of rows.filter(row =>
      mayRead(readerOf(scope.viewer, row.clientId), row.visibility, row.coupleState, row.releasedAt !== null),
    ))
      views.push(this.viewOf(scope, row, await this.library.version(scope, row.exerciseVersionId)));
    return views;
  }

  private viewOf(scope: Scope, row: SubmissionRow, exercise: ExerciseVersion): SubmissionView {
    const isOpened = row.openingId !== null;
    const isToPartner = isOpened || row.releasedAt !== null;
    const isClosed =
      row.clientId === scope.personId && isClosedTo(scope, { visibility: row.visibility, isOpened: isToPartner, at: row.sentAt });
    return {
      ...row,
      ...(readerOf(scope.viewer, row.clientId) === 'PARTNER' && asShared),
      answers: isClosed ? {} : row.answers,
      authorId: row.clientId,
      isOpened,
      isClosed,
      exercise,
      // What was replied says what was written.
      review: row.reviewedAt === null ? null : { reply: isClosed ? null : row.reply, byName: row.reviewerName ?? '', at: row.reviewedAt },
    };
  }
}

/** R19: to the partner all that they read is shared; that it was held for a while, or is not the newest, they do not learn. */
const asShared = { visibility: 'SHARED', consentedAt: null, releasedAt: null, releasedByName: null, isNewest: true } as const;
