import { Inject, Injectable } from '@nestjs/common';
import { CouplesService } from '../couples/couples.service.js';
import type { TimelineView } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { invalid } from '../platform/errors.js';
import { timelineSources, type TimelineSource } from './timeline-sources.js';

export interface TimelinePage {
  entries: { __typename: string; id: string; at: string; clientId: string | null }[];
  earlier: string | null;
}

/** How much of the story is told at a time. */
const entriesAtOnce = 40;

const statements = Object.fromEntries((['ALL', 'TO_REVIEW', 'SHARED', 'STEPS'] as const).map(view => [view, statementOf(view)])) as Record<
  TimelineView,
  string
>;

/** A couple's story, read from where each part of it is kept. */
@Injectable()
export class Timeline {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async read(scope: Scope, coupleId: string, view: TimelineView, before: string | null): Promise<TimelinePage> {
    const from = before === null ? { at: null, id: null } : placeOf(before);
    const couple = await this.couples.known(scope, coupleId);
    const rows = await scope.rows<{ place: string; entry: TimelinePage['entries'][number] }>(statements[view], [
      scope.practiceId,
      couple.id,
      scope.now,
      from.at,
      from.id,
      entriesAtOnce + 1,
    ]);
    const shown = rows.slice(0, entriesAtOnce);
    return {
      entries: shown.map(({ entry }) => entry),
      earlier: rows.length > entriesAtOnce ? Buffer.from(shown.at(-1)!.place).toString('base64url') : null,
    };
  }
}

/** Where a page ended, as it was handed out: microseconds since 1970 and the id of the last entry. */
function placeOf(before: string): { at: string; id: string } {
  const [, at, id] = /^(\d{1,17}) ([0-9a-f-]{36})$/.exec(Buffer.from(before, 'base64url').toString()) ?? [];
  if (!at || !id || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw invalid({ before: 'NOT_UNDERSTOOD' });
  return { at, id };
}

/** $1 practice, $2 couple, $3 now, $4 and $5 where the page before ended, $6 how many. Each source gives its newest, and those are merged. */
function statementOf(view: TimelineView): string {
  const told = timelineSources.flatMap(source => {
    const condition = conditionOf(source, view);
    return condition === null ? [] : [sourceStatement(source, condition)];
  });
  return `select place, entry from (${told.join('\n union all\n')}) story order by at desc, id desc limit $6`;
}

/** What a view asks of a row of this source; null where none of its rows is in it. */
function conditionOf({ isStep, waits, shared }: TimelineSource, view: TimelineView): string | null {
  if (view === 'ALL') return 'true';
  if (view === 'STEPS') return isStep ? 'true' : null;
  return (view === 'TO_REVIEW' ? waits : shared) ?? null;
}

function sourceStatement({ type, at, clientId = 'null', fields, from }: TimelineSource, condition: string): string {
  const parts = Object.entries(fields).map(([field, value]) => `, '${field}', ${value}`);
  return `(select x.id, ${at} as at, (extract(epoch from ${at}) * 1000000)::bigint || ' ' || x.id as place,
      json_build_object('__typename', '${type}', 'id', x.id, 'at', ${at}, 'clientId', ${clientId}${parts.join('')}) as entry
     from ${from}
    where x.practice_id = $1 and x.couple_id = $2 and ${at} <= $3::timestamptz and ${condition}
      and ($4::bigint is null or (${at}, x.id) < (timestamptz 'epoch' + $4::bigint * interval '1 microsecond', $5::uuid))
    order by ${at} desc, x.id desc limit $6)`;
}
