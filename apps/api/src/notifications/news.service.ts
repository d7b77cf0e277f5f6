import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@roadback/domain/notice';
import { longestOpenHours } from '@roadback/domain/schedule';
import type { Scope } from '../platform/database/practice-scope.js';
import { keyOf } from './keep-notices.js';
import { readClient } from './notices.queries.js';
import { lookAhead } from './tell.js';

export interface NewsView {
  id: string;
  kind: NoticeKind;
  subjectId: string;
  day: string;
}

/** Nothing stands for longer: the longest task, with a quiet night before it. */
const longestNewMs = (longestOpenHours + 48) * 3_600_000;

/**
 * What is new for a person inside the portal: of the notices that they did not look at yet, those that stand at this moment by the same rule by
 * which mails go. What was answered, moved or taken back meanwhile is no news, and neither is what they turned off.
 */
@Injectable()
export class News {
  async mine(scope: Scope): Promise<NewsView[]> {
    const { practiceId, personId, now, rows } = scope;
    const unseen = await rows<NewsView>(
      `select n.id, n.kind, n.subject_id as "subjectId", n.day from clinical.notice n
        where n.practice_id = $1 and n.person_id = $2 and n.seen_at is null and n.due_at > $3
        order by n.due_at desc, n.id`,
      [practiceId, personId, new Date(now.getTime() - longestNewMs)],
    );
    if (unseen.length === 0) return [];
    const until = new Date(now.getTime() + lookAhead);
    const person = await readClient(scope, until);
    if (person.notices === 'NONE') return [];
    const standing = new Set(person.occasions.map(keyOf));
    return unseen.filter(notice => standing.has(keyOf(notice)));
  }

  /** Of each the first look counts, on whichever device it was. */
  async look(scope: Scope, ids: readonly string[]): Promise<NewsView[]> {
    const { practiceId, personId, now } = scope;
    await scope.rows(
      'update clinical.notice set seen_at = $4 where practice_id = $1 and person_id = $2 and id = any ($3::uuid[]) and seen_at is null',
      [practiceId, personId, ids, now],
    );
    return this.mine(scope);
  }
}
