import { Injectable } from '@nestjs/common';
import type { Scope } from '../platform/database/practice-scope.js';
import type { PersonViewer, SystemViewer } from '../platform/access/viewer.js';

/** A row whose words the viewer is about to be sent, if they are the partner's. */
export interface Words {
  id: string;
  coupleId: string;
  authorId: string;
}

const isClient = (viewer: PersonViewer | SystemViewer): viewer is PersonViewer => viewer.kind === 'PERSON' && viewer.audience === 'CLIENT';
const nameOf = (readerId: string): string => `reading ${readerId}`;

/**
 * R5: that a partner was sent somebody's words is kept, once and without a time; it is told to the author in the moment in which they stop
 * sharing, and nowhere else, to nobody (R19).
 */
@Injectable()
export class Readings {
  /**
   * Before words are looked up that may be the partner's: whoever stops sharing them at this moment waits for it, or this for them. Never in a
   * transaction that stops something itself, where two who stop at once would wait for each other.
   */
  async begin(scope: Scope): Promise<void> {
    if (isClient(scope.viewer)) await scope.lock(nameOf(scope.personId), 'SHARED');
  }

  /** What is handed over: of it, the partner's is kept as read. */
  async note(scope: Scope, handed: readonly Words[]): Promise<void> {
    if (!isClient(scope.viewer)) return;
    const theirs = handed.filter(({ authorId }) => authorId !== scope.personId);
    if (theirs.length === 0) return;
    await scope.rows(
      `insert into clinical.reading (practice_id, about_id, reader_id, couple_id, author_id)
         select $1, x.id, $2, x.couple_id, x.author_id
           from unnest($3::uuid[], $4::uuid[], $5::uuid[]) as x(id, couple_id, author_id)
       on conflict do nothing`,
      [
        scope.practiceId,
        scope.personId,
        theirs.map(({ id }) => id),
        theirs.map(({ coupleId }) => coupleId),
        theirs.map(({ authorId }) => authorId),
      ],
    );
  }

  /** Before the author stops sharing: what the partner is being sent at this moment counts, and nothing is sent after it. */
  async stop(scope: Scope, coupleId: string): Promise<void> {
    const [partner] = await scope.rows<{ id: string }>(
      'select client_id as id from clinical.partner where practice_id = $1 and couple_id = $2 and client_id <> $3',
      [scope.practiceId, coupleId, scope.personId],
    );
    if (partner) await scope.lock(nameOf(partner.id));
  }

  /** Stops sharing one row, and says whether the partner had been sent it. */
  async stopped(scope: Scope, { id, coupleId }: Pick<Words, 'id' | 'coupleId'>, stop: () => Promise<unknown>): Promise<boolean> {
    await this.stop(scope, coupleId);
    await stop();
    return this.wereRead(scope, [id]);
  }

  /** Whether the partner was sent any of these of the viewer's own, in the moment in which they are shared no more. */
  async wereRead(scope: Scope, ids: readonly string[]): Promise<boolean> {
    const [found] = await scope.rows<{ isRead: boolean }>(
      'select exists (select from clinical.reading where practice_id = $1 and about_id = any ($2::uuid[]) and author_id = $3) as "isRead"',
      [scope.practiceId, ids, scope.personId],
    );
    return found!.isRead;
  }
}
