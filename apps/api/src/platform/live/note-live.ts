import type { Scope } from '../database/practice-scope.js';
import { newId } from '../ids.js';

/** What may have changed. */
export type LiveKind = 'ALERT' | 'SUBMISSION' | 'TASK' | 'NEWS';

/** The channel of Postgres on which the processes with open screens are woken. */
export const liveChannel = 'live';

export interface LiveNote {
  kind: LiveKind;
  coupleId: string;
  /** Whose tasks, or who has something new; of every other kind nobody, for it is told to the care team alone. */
  clientIds?: readonly string[];
  /** Whether there is anything to tell: the statement is the same where there is not. */
  isCause?: boolean;
}

/**
 * Writes down in the transaction of its cause that open screens may show something old, and wakes them once that is committed
 * (docs/decisions/0045). R19: a client is named only where the change is their own or their counselor's, never by what the partner does:
 * the moment of it would tell.
 */
export async function noteLive(scope: Scope, { kind, coupleId, clientIds, isCause = true }: LiveNote): Promise<void> {
  if (clientIds?.length === 0) return;
  const clients = clientIds ?? [null];
  await scope.rows(
    `with note as (
       insert into jobs.live_event (practice_id, id, couple_id, client_id, kind, made_at)
       select $1::uuid, n.id, $2::uuid, n.client_id, $3::text, $4::timestamptz from unnest($5::uuid[], $6::uuid[]) n (id, client_id) where $7::boolean)
     select pg_notify('${liveChannel}', $8::text) where $7::boolean`,
    [
      scope.practiceId,
      coupleId,
      kind,
      scope.now,
      clients.map(() => newId()),
      clients,
      isCause,
      [scope.practiceId, ...(clientIds ?? [])].join(' '),
    ],
  );
}
