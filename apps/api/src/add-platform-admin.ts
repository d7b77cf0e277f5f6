import { createInterface } from 'node:readline/promises';
import { faultOfPassword, knownWords } from '@roadback/domain/password';
import pg from 'pg';
import { hashPassword } from './identity/passwords.js';
import { newId } from './platform/ids.js';

/**
 * `node apps/api/dist/add-platform-admin.js EMAIL "NAME"`: makes the first person who may open practices, or gives one a new
 * password. The password is read from standard input, so that it stands in no history of commands.
 */
async function main(): Promise<void> {
  const [email, name] = process.argv.slice(2);
  const url = process.env.MIGRATION_DATABASE_URL;
  if (!email || !name || !url)
    throw new Error('Usage: MIGRATION_DATABASE_URL=… node apps/api/dist/add-platform-admin.js EMAIL "NAME", then the password.');
  const input = createInterface({ input: process.stdin });
  if (process.stdin.isTTY) process.stdout.write('Password (15 characters or more): ');
  const password = (await input[Symbol.asyncIterator]().next()).value as string | undefined;
  input.close();
  const fault = faultOfPassword(password ?? '', knownWords(email, name));
  if (fault) throw new Error(`This password cannot be taken: ${fault}.`);
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    await db.query('begin');
    const { rows } = await db.query<{ id: string }>(
      `insert into directory.account (id, email, password_hash, created_at) values ($1, lower($2), $3, now())
       on conflict (email) do update set password_hash = excluded.password_hash returning id`,
      [newId(), email, await hashPassword(password!)],
    );
    await db.query(
      'insert into directory.platform_admin (account_id, name) values ($1, $2) on conflict (account_id) do update set name = excluded.name',
      [rows[0]!.id, name],
    );
    await db.query('delete from directory.session where account_id = $1', [rows[0]!.id]);
    await db.query('commit');
  } finally {
    await db.end();
  }
  console.log(`${email} may sign in at /staff/ and open practices.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
