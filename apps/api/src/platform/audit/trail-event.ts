import type { QueryConfig } from 'pg';
import { traceOf } from '@roadback/domain/trail';
import { idsOf } from '@roadback/domain/trail-ids';
import type { Outcome, Reference, Trace } from '@roadback/domain/trail-kinds';
import type { Act, PersonViewer, SystemViewer } from '../access/viewer.js';
import { prepared } from '../database/prepared.js';
import { publicError } from '../errors.js';
import { newId } from '../ids.js';

/** How an act ended, and the stable code of what refused it. */
export interface Ending {
  outcome: Outcome;
  reason: string | null;
}

const done: Ending = { outcome: 'DONE', reason: null };
export const denied: Ending = { outcome: 'DENIED', reason: null };

/**
 * What the work of this viewer leaves in the trail; null for an operation that is about no record. An act is told once, however many
 * transactions it takes: the first one of them is that of its write.
 */
export function trailOf(viewer: PersonViewer | SystemViewer): Trail | null {
  const { act } = viewer;
  if (!act || act.isTold) return null;
  const trace = traceOf(act.operation);
  return trace && new Trail(viewer, act, trace);
}

/** One event of the audit trail, still to be written. */
export class Trail {
  constructor(
    private readonly viewer: PersonViewer | SystemViewer,
    private readonly act: Act,
    private readonly trace: Trace,
  ) {}

  /** The statement that writes it, the last one of the transaction of the work. */
  whenDone(now: Date, answer: unknown): QueryConfig {
    return this.statement(now, done, answer);
  }

  /** The statement that writes it in a transaction of its own, when the work's was taken back. */
  whenNot(now: Date, ending: Ending): QueryConfig {
    return this.statement(now, ending, undefined);
  }

  told(): void {
    this.act.isTold = true;
  }

  private statement(now: Date, { outcome, reason }: Ending, answer: unknown): QueryConfig {
    const { viewer, act, trace } = this;
    const isPerson = viewer.kind === 'PERSON';
    return prepared(insertText(isPerson && viewer.audience === 'CLIENT' ? 'ONESELF' : trace.of), [
      viewer.practiceId,
      newId(),
      now,
      isPerson ? viewer.personId : null,
      isPerson ? viewer.audience : 'SYSTEM',
      isPerson ? viewer.roles : [],
      act.requestId,
      act.operation,
      trace.act,
      trace.kind,
      isPerson ? idsOf(trace, act.args, answer) : viewer.coupleIds,
      outcome,
      reason,
    ]);
  }
}

/** Null where nothing is to be told: nobody came in, so that there is no context to write in. */
export function endingOf(thrown: unknown): Ending | null {
  const error = publicError(thrown);
  if (error === null) return { outcome: 'FAILED', reason: null };
  if (error.code === 'UNAUTHENTICATED') return null;
  if (error.code === 'STEP_UP_REQUIRED') return { outcome: 'REFUSED', reason: error.code };
  const { reason } = error.extensions;
  return { outcome: error.code === 'INTERNAL' ? 'FAILED' : error.code, reason: typeof reason === 'string' ? reason : null };
}

const partnersOf = (table: string): string =>
  `select r.couple_id, r.client_id from ${table} x join clinical.partner r on r.practice_id = $1 and r.couple_id = x.couple_id
    where x.practice_id = $1 and x.id = any ($11::uuid[])`;
const authorOf = (table: string): string => `select couple_id, client_id from ${table} where practice_id = $1 and id = any ($11::uuid[])`;

const ownerOf = (table: string): string =>
  `select r.couple_id, x.client_id from ${table} x
     left join clinical.partner r on r.practice_id = $1 and r.client_id = x.client_id
    where x.practice_id = $1 and x.id = any ($11::uuid[])`;

/** Whom ids concern, as far as whoever acts may see it: for what they may not, nothing is found, and the event says so. */
const concerned: Record<Reference, string> = {
  CLIENT: `select r.couple_id, c.id as client_id from clinical.client c
    left join clinical.partner r on r.practice_id = $1 and r.client_id = c.id where c.practice_id = $1 and c.id = any ($11::uuid[])`,
  COUPLE: 'select couple_id, client_id from clinical.partner where practice_id = $1 and couple_id = any ($11::uuid[])',
  COVER: partnersOf('clinical.care_cover'),
  // Whoever breaks the glass does not see the partners yet; the couple is named all the same.
  BREAK_GLASS: `select x.couple_id, r.client_id from clinical.break_glass x
    left join clinical.partner r on r.practice_id = $1 and r.couple_id = x.couple_id where x.practice_id = $1 and x.id = any ($11::uuid[])`,
  PLAN: partnersOf('clinical.plan'),
  AGREEMENT: partnersOf('clinical.agreement'),
  ASSIGNMENT: 'select couple_id, client_id from clinical.recipient where practice_id = $1 and assignment_id = any ($11::uuid[])',
  SUBMISSION: authorOf('clinical.submission'),
  APOLOGY: authorOf('clinical.apology'),
  APOLOGY_DRAFT: authorOf('clinical.apology_draft'),
  QUESTION: authorOf('clinical.question'),
  COMMITMENT: authorOf('clinical.commitment'),
  ALERT: authorOf('clinical.alert'),
  SESSION: partnersOf('clinical.session'),
  SESSION_NOTE: partnersOf('clinical.session_note'),
  PRIVATE_NOTE: partnersOf('clinical.private_note'),
  CORRECTION: authorOf('clinical.correction'),
  ERASURE: ownerOf('clinical.erasure'),
  LEGAL_HOLD: ownerOf('clinical.legal_hold'),
};

/** The couples of a setting of the context. */
const couplesIn = (setting: string): string => `coalesce(string_to_array(current_setting('${setting}', true), ','), '{}')::uuid[]`;

/** A client acts in their own couple and as themself: nothing has to be looked up. */
const foundBy = (of: Reference | 'ONESELF' | null): string => {
  if (of === 'ONESELF') return `select ${couplesIn('app.couples')} as couples, array[$4]::uuid[] as clients`;
  if (of === null) return `select '{}'::uuid[] as couples, '{}'::uuid[] as clients`;
  return `select coalesce(array_agg(distinct couple_id) filter (where couple_id is not null), '{}') as couples,
    coalesce(array_agg(distinct client_id) filter (where client_id is not null), '{}') as clients from (${concerned[of]}) c`;
};

const texts = new Map<Reference | 'ONESELF' | null, string>();

/** One statement: the event, and the word to the worker that it waits for its link in the chain. */
function insertText(of: Reference | 'ONESELF' | null): string {
  let text = texts.get(of);
  if (text === undefined) {
    text = `with kept as (
      insert into audit.event (practice_id, id, at, actor_id, audience, roles, request_id, operation, act, kind, record_ids, outcome, reason,
        couple_ids, client_ids, why)
      select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::uuid[], $12, $13, couples, clients,
        case when $5 = 'SYSTEM' then 'JOB' when couples && ${couplesIn('app.covered_couples')} then 'COVER'
          when couples && ${couplesIn('app.opened_couples')} then 'BREAK_GLASS' else 'ROLE' end
        from (${foundBy(of)}) found)
      insert into jobs.to_seal (practice_id, event_id) select $1, $2`;
    texts.set(of, text);
  }
  return text;
}
