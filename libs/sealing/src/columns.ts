/**
 * Which columns are sealed: the one table that writes, reads, rotation, the docs, the catalog's checks and the scans go by. Beside it stands
 * what stays plain, in `plain.ts`.
 */
interface SealedTable {
  /** The column that names the row. */
  row: string;
  /** The column that names whose key it is: the client whose record this is, or the couple for what the care team writes about both. */
  owner: 'client_id' | 'couple_id';
  columns: Record<string, Kind>;
  /** Values are filled up to a multiple of so many bytes; 64 where nothing is said. */
  grain?: number;
}
/** A text, an object or a list; the last two are kept as their JSON. */
type Kind = 'text' | 'json' | 'list';

export const sealedTables = {
  check_in: { row: 'id', owner: 'client_id', columns: { note: 'text' } },
  // The plan, as the care team writes it about both.
  plan: { row: 'id', owner: 'couple_id', columns: { focus: 'text' } },
  step_episode: { row: 'id', owner: 'couple_id', columns: { words_for_both: 'text' } },
  step_transition: {
    row: 'id',
    owner: 'couple_id',
    columns: { reason: 'text', words_for_both: 'text', cover_reason: 'text', evidence: 'list' },
  },
  plan_outcome: { row: 'id', owner: 'couple_id', columns: { reason: 'text', words_for_both: 'text' } },
  plan_words: { row: 'plan_id', owner: 'couple_id', columns: { words: 'text' } },
  separation: { row: 'couple_id', owner: 'couple_id', columns: { reason: 'text' } },
  lapse: { row: 'id', owner: 'client_id', columns: { note: 'text' } },
  // Exercises.
  assignment: { row: 'id', owner: 'couple_id', columns: { note: 'text' } },
  task: { row: 'id', owner: 'client_id', columns: { note: 'text' } },
  submission: { row: 'id', owner: 'client_id', columns: { answers: 'json' } },
  review: { row: 'submission_id', owner: 'client_id', columns: { reply: 'text' } },
  // Safety. No answer to a screening is longer than another, sealed.
  screening: { row: 'id', owner: 'client_id', columns: { answers: 'json', words: 'text' }, grain: 2_048 },
  clearance: { row: 'id', owner: 'couple_id', columns: { reason: 'text', withdrawn_reason: 'text' } },
  alert: { row: 'id', owner: 'client_id', columns: { kind: 'text', note: 'text', close_reason: 'text' } },
  // Of none it is to be seen which exercise it names.
  alert_origin: { row: 'id', owner: 'client_id', columns: { origin: 'json' }, grain: 512 },
  // The four steps, and the track beside them.
  apology_draft: {
    row: 'id',
    owner: 'client_id',
    columns: { what_i_did: 'text', that_it_violated_trust: 'text', the_pain_it_caused: 'text', what_i_will_do: 'text' },
  },
  apology_comment: { row: 'id', owner: 'client_id', columns: { words: 'text' } },
  apology_answer: { row: 'id', owner: 'client_id', columns: { landed: 'text', missing: 'text' } },
  question: { row: 'id', owner: 'client_id', columns: { words: 'text' } },
  question_answer: { row: 'id', owner: 'client_id', columns: { words: 'text', reason: 'text' } },
  agreement: { row: 'id', owner: 'couple_id', columns: { scopes: 'list', purpose: 'text', taper: 'text', not_looked_at: 'text' } },
  commitment: { row: 'id', owner: 'client_id', columns: { words: 'text' } },
  commitment_end_reason: { row: 'commitment_id', owner: 'couple_id', columns: { reason: 'text' } },
  moment_report: { row: 'id', owner: 'client_id', columns: { words: 'text', repair: 'text' } },
  moment_view: { row: 'id', owner: 'client_id', columns: { words: 'text' } },
  noticed: { row: 'id', owner: 'client_id', columns: { words: 'text' } },
  trigger_card: { row: 'id', owner: 'client_id', columns: { cue: 'text', helped: 'text' } },
  reassurance_answer: { row: 'id', owner: 'client_id', columns: { words: 'text' } },
  reassurance_landing: { row: 'id', owner: 'client_id', columns: { words: 'text' } },
  pause_agreement: { row: 'id', owner: 'client_id', columns: { phrase: 'text' } },
  statement: { row: 'id', owner: 'client_id', columns: { words: 'text' } },
  // Why a supervisor opened what they do not look on.
  break_glass: { row: 'id', owner: 'couple_id', columns: { reason: 'text' } },
  // Sessions, and what a person wishes to have put right.
  session_note: { row: 'id', owner: 'couple_id', columns: { did: 'text', agreed: 'text', next_time: 'text' } },
  session_note_addendum: { row: 'id', owner: 'couple_id', columns: { words: 'text' } },
  private_note: { row: 'id', owner: 'couple_id', columns: { words: 'text' } },
  correction: { row: 'id', owner: 'client_id', columns: { words: 'text', reply: 'text' } },
} as const satisfies Record<string, SealedTable>;

type Tables = typeof sealedTables;
export type SealedColumn = { [Table in keyof Tables]: `${Table}.${keyof Tables[Table]['columns'] & string}` }[keyof Tables];

/** One sealed column with all that is known about it. */
export interface Sealed {
  column: SealedColumn;
  table: string;
  name: string;
  kind: Kind;
  row: string;
  owner: 'client_id' | 'couple_id';
  grain: number;
}

/** All sealed columns, in the order of the table above. */
export const sealedColumns: readonly Sealed[] = Object.entries<SealedTable>(sealedTables).flatMap(
  ([table, { row, owner, columns, grain = 64 }]) =>
    Object.entries(columns).map(([name, kind]) => ({ column: `${table}.${name}` as SealedColumn, table, name, kind, row, owner, grain })),
);
const byName = new Map<string, Sealed>(sealedColumns.map(each => [each.column, each]));
const ofTables = new Map(Object.keys(sealedTables).map(table => [table, sealedColumns.filter(each => each.table === table)]));

/** What is known about a column; it throws for one that is not sealed. */
export function sealedColumn(column: string): Sealed {
  const found = byName.get(column);
  if (!found) throw new Error(`${column} is not in the table of sealed columns`);
  return found;
}

/** The sealed columns of a table; none for a table without. */
export const sealedIn = (table: string): readonly Sealed[] => ofTables.get(table) ?? [];
