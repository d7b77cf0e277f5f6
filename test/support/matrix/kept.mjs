// What is kept of practices, to be compared and to be put back: the matrix leaves nothing behind, whatever a call of it does.

/** Tables of the two schemas that name a practice, with what may be written of each. */
const tablesOf = `
  select n.nspname || '.' || c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   where n.nspname in ('clinical', 'directory') and c.relkind = 'r'
     and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'practice_id' and not p.attisdropped)
   group by 1 order by 1`;

/** They change with every request, whoever asks. */
const restless = ['directory.session'];

export class Kept {
  /** @param {import('pg').Client} db the superuser, whom neither policies nor references hold @param {string[]} practiceIds */
  static async of(db, practiceIds) {
    const { rows: tables } = await db.query(tablesOf);
    const ids = practiceIds.map(id => `'${id}'`).join(', ');
    // Whoever runs the service is in no practice, and signs out as well.
    const isKept = name => `practice_id in (${ids})${restless.includes(name) ? ' or practice_id is null' : ''}`;
    await db.query(
      ['drop schema if exists kept cascade', 'create schema kept']
        .concat(
          tables.map(({ name }) => `create unlogged table kept.${flat(name)} as select * from ${name} where ${isKept(name)}`),
          `create unlogged table kept.practice as select * from directory.practice where id in (${ids})`,
        )
        .join(';\n'),
    );
    return new Kept(db, tables, ids, isKept);
  }

  constructor(db, tables, ids, isKept) {
    const back = tables.flatMap(({ name, columns }) => [
      `delete from ${name} where ${isKept(name)}`,
      `insert into ${name} (${columns}) select ${columns} from kept.${flat(name)}`,
    ]);
    const practice = [`delete from directory.practice where id in (${ids})`, 'insert into directory.practice select * from kept.practice'];
    // What was to be done next is for rows that are gone.
    const undone = [`delete from jobs.outbox where practice_id in (${ids})`];
    this.db = db;
    this.putBack = ['begin', 'set local session_replication_role = replica', ...back, ...practice, ...undone, 'commit'].join(';\n');
    this.hashes = tables
      .filter(({ name }) => !restless.includes(name))
      .map(
        ({ name }) =>
          `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as hash from ${name} t where practice_id in (${ids})`,
      )
      .join(' union all ');
  }

  /** Everything is as it was. */
  restore = () => this.db.query(this.putBack);
  /** All that is kept now, as one text. */
  now = async () => (await this.db.query(this.hashes)).rows.map(({ name, hash }) => `${name} ${hash}`).join('\n');
  forget = () => this.db.query('drop schema kept cascade');
}

const flat = name => name.replace('.', '_');
