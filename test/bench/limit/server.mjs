// The limit: what the same answers cost at the least on this machine, with Node and Postgres alone.
//
// In it: node:http, JSON in and out, a pool as large as the product's; for what is read, one named prepared statement that writes the
// finished JSON itself; for a check-in, the transaction of the product with the same statements in the same flights and the same durability.
// Not in it: GraphQL, a framework, validation, sessions, rights, row-level security (its role bypasses it), limits, headers of safety. It
// believes whoever calls who they are.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { checkIn } from './check-in.mjs';
import { opened } from './words.mjs';

const sql = name => readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8');
// Planned once: for the owner, Postgres would rather plan anew each time, which costs more than the statement.
const options = '-c plan_cache_mode=force_generic_plan';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, pipeline: true, options });

const screen = name => {
  const text = sql(name);
  return async ({ practiceId, personId }) => {
    const { rows } = await pool.query({ name, text, values: [practiceId, personId, new Date()] });
    return opened(pool, practiceId, rows[0].answer);
  };
};

const answers = {
  '/caseload': screen('caseload'),
  '/today': screen('today'),
  '/checkIn': async body => JSON.stringify(await checkIn(pool, body)),
};

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const text = await answers[request.url](JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send({ ready: true }));
process.once('disconnect', () => process.exit(0));
