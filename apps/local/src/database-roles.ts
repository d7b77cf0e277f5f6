import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { EmbeddedServer } from './embedded-postgres.js';

export const roles = ['owner', 'app', 'identity', 'worker', 'auditor', 'board'] as const;
export type DatabaseRole = (typeof roles)[number];
export type Passwords = Record<DatabaseRole | 'superuser', string>;
export type DatabaseUrls = Record<DatabaseRole, string>;

const rolesSql = fileURLToPath(new URL('../../../migrations/roles.sql', import.meta.url));

/** Makes the roles and the database where they are not there yet, and says how to reach them as each role. */
export async function prepareDatabase(server: EmbeddedServer, passwords: Passwords, database: string): Promise<DatabaseUrls> {
  const client = new pg.Client({ connectionString: server.url('postgres', passwords.superuser, 'postgres') });
  await client.connect();
  try {
    await client.query(readFileSync(rolesSql, 'utf8'));
    for (const role of roles) await client.query(`alter role roadback_${role} password ${client.escapeLiteral(passwords[role])}`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)} owner roadback_owner`);
  } finally {
    await client.end();
  }
  return urlsOf(server, passwords, database);
}

export const urlsOf = (server: EmbeddedServer, passwords: Passwords, database: string): DatabaseUrls =>
  Object.fromEntries(roles.map(role => [role, server.url(`roadback_${role}`, passwords[role], database)])) as DatabaseUrls;
