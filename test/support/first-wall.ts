import type pg from 'pg';

/** A person of a built practice, as far as a context needs them. */
interface Member {
  built: { practiceId: string; personId: string; audience: string } | null;
}
/** What else a transaction may say of itself: an instant other than this one, and that it only reads. */
interface Circumstances {
  now?: Date | null;
  looksOn?: boolean;
}
type Context = [practice: string, person: string | null, audience: string, couples?: string[] | null];

/** Whom a transaction works for. */
export const as = ({ built }: Member): [string, string, string] => [built!.practiceId, built!.personId, built!.audience];

/** The first wall alone: what the database itself lets the runtime role see and write, with no code of ours in between. */
export class FirstWall {
  constructor(readonly app: pg.Client) {}

  /** Runs work in a transaction with a context, and takes everything back. */
  readonly within = async <Result>(context: Context, work: () => Promise<Result>, circumstances: Circumstances = {}): Promise<Result> => {
    const { now = new Date(), looksOn = false } = circumstances;
    await this.app.query('begin');
    try {
      await this.app.query('select app.set_ctx($1, $2, $3, $4::uuid[], $5, $6)', [
        context[0],
        context[1],
        context[2],
        context[3] ?? null,
        now,
        looksOn,
      ]);
      return await work();
    } finally {
      await this.app.query('rollback');
    }
  };

  readonly count = async (table: string, where = 'true'): Promise<number> =>
    (await this.app.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`)).rows[0]!.n;
}
