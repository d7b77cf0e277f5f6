import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { AccessGuard } from '../identity/access.guard.js';
import { Sessions } from '../identity/sessions.js';
import type { PersonViewer } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { publicError, unauthenticated } from '../platform/errors.js';
import { Bell, LiveBells } from '../platform/live/live-bells.js';
import type { LiveKind } from '../platform/live/note-live.js';
import { wordsFor } from '../platform/log.js';
import { LiveCursors } from './live-cursors.js';
import type { LiveLine } from './live-line.js';

export interface LiveView {
  cursor: string;
  isWhole: boolean;
  changes: { kind: LiveKind; coupleId: string }[];
}

/** What a look at the rows found, and from where the next one goes on. */
interface Seen {
  snapshot: string;
  xmin: string;
  isAhead: boolean;
  changes: LiveView['changes'];
}

/** However much happens, a screen is told at most so often. */
const pauseMs = 200;
const retryMs = 2_000;
/** A database that is away makes every open screen complain; it is said so often. */
const quietMs = 30_000;

/** Tells an open screen that something may have changed, as long as whoever looks at it may know. */
@Injectable()
export class LiveService {
  private readonly log = new Logger(LiveService.name);
  private warnedAt = 0;

  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(AccessGuard) private readonly guard: AccessGuard,
    @Inject(LiveBells) private readonly bells: LiveBells,
    @Inject(LiveCursors) private readonly cursors: LiveCursors,
  ) {}

  /** @param after the cursor of what was told last, before the connection broke */
  async follow(line: LiveLine, after: string | null): Promise<AsyncGenerator<LiveView>> {
    const viewer = await this.viewerNow(line);
    if (!viewer) throw unauthenticated();
    return this.tell(line, viewer, after);
  }

  private async *tell(line: LiveLine, first: PersonViewer, after: string | null): AsyncGenerator<LiveView> {
    const bell = new Bell(first.practiceId, first.audience === 'CLIENT' ? first.personId : null);
    const ring = (): void => bell.ring();
    line.signal.addEventListener('abort', ring);
    this.bells.hang(bell);
    try {
      const from = after === null ? null : this.cursors.read(first.personId, after);
      // A snapshot that saw all before the oldest transaction that was open then, and nothing after.
      let snapshot = from === null ? null : `${from}:${from}:`;
      let isFirst = true;
      while (!line.signal.aborted) {
        const seen = await this.look(line, first.personId, snapshot);
        if (seen === 'LATER') {
          await wait(retryMs, undefined, { signal: line.signal }).catch(() => undefined);
          continue;
        }
        if (seen === 'NEVER') return line.hangUp();
        const isWhole = isFirst && (snapshot === null || seen.isAhead);
        snapshot = seen.snapshot;
        if (isFirst || seen.changes.length > 0)
          yield { cursor: this.cursors.write(first.personId, seen.xmin), isWhole, changes: seen.changes };
        isFirst = false;
        await Promise.all([bell.rung(), wait(pauseMs)]);
      }
    } finally {
      this.bells.takeDown(bell);
      line.signal.removeEventListener('abort', ring);
    }
  }

  /** Who stands behind the line now and may follow; null when nobody does. */
  private async viewerNow({ id, token, audience }: LiveLine): Promise<PersonViewer | null> {
    const viewer = await this.sessions.viewerOf(token, audience, false);
    if (viewer?.kind !== 'PERSON' || !this.guard.stillAdmits(viewer, 'Subscription.live')) return null;
    return { ...viewer, act: { operation: 'live', args: null, requestId: id } };
  }

  /** Asks anew who is there and, as them, what the last look did not see. LATER: the database is away. NEVER: nobody may know any more. */
  private async look(line: LiveLine, personId: string, snapshot: string | null): Promise<Seen | 'LATER' | 'NEVER'> {
    try {
      const viewer = await this.viewerNow(line);
      return viewer?.personId === personId ? await this.read(viewer, snapshot) : 'NEVER';
    } catch (error) {
      if (publicError(error)?.code === 'UNAUTHENTICATED') return 'NEVER';
      this.warn(`open screens wait: ${wordsFor(error)}`);
      return 'LATER';
    }
  }

  private warn(message: string): void {
    if (Date.now() - this.warnedAt < quietMs) return;
    this.warnedAt = Date.now();
    this.log.warn(message);
  }

  /** R19: of a client's rows those of their own tasks, by this statement as by the policy. */
  private async read(viewer: PersonViewer, snapshot: string | null): Promise<Seen> {
    const rows = await this.practiceScope.run(
      viewer,
      scope =>
        scope.rows<Seen>(
          `select pg_current_snapshot()::text as snapshot, pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
                  coalesce(pg_snapshot_xmin($2::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot()), false) as "isAhead",
                  (select coalesce(jsonb_agg(distinct jsonb_build_object('kind', e.kind, 'coupleId', e.couple_id)), '[]')
                     from jobs.live_event e
                    where e.practice_id = $1 and e.made_in >= pg_snapshot_xmin($2::pg_snapshot)
                      and not pg_visible_in_snapshot(e.made_in, $2::pg_snapshot) and ($3::uuid is null or e.client_id = $3)) as changes`,
          [scope.practiceId, snapshot, viewer.audience === 'CLIENT' ? viewer.personId : null],
        ),
      { looksOn: true },
    );
    return rows[0]!;
  }
}
