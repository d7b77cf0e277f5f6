import type { Client } from 'pg';

/** A database that holds a practice belongs to somebody; nothing invented goes in between. */
export const isAlready = async (db: Client): Promise<boolean> => (await db.query('select from directory.practice limit 1')).rowCount !== 0;
