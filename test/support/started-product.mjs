// The product as `npm start` runs it, for journeys, proofs, the bench and the screens: production build, own database, own ports.
import { startChild } from '@roadback/local/children';
import { openInbox } from '@roadback/local/inbox';
import { startMailSink } from '@roadback/local/mail-sink';
import { auditKeyIn } from '@roadback/local/audit-key';
import { freePort } from '@roadback/local/embedded-postgres';
import { testMasterKey } from './master-key.mjs';
import { cloneDatabase, startThrowaway, testHome } from './throwaway-server.mjs';

/**
 * @param {object} options
 * @param {string} options.name keeps the databases of different runners apart
 * @param {boolean} [options.isDurable] a server that writes to the disk as in production; without it tests are faster
 * @param {NodeJS.ProcessEnv | ((url: string) => Promise<NodeJS.ProcessEnv>)} [options.env] more settings for both processes; where they depend on its address, how to make them
 * @param {(text: string) => void} [options.onOutput] is given what both processes write into their log, in place of the terminal
 * @param {(server: object) => Promise<Record<'owner' | 'app' | 'identity' | 'worker' | 'auditor' | 'board', string>>} [options.openDatabase] which database it runs on; a fresh one where nothing is said
 * @param {(urls: Record<'owner' | 'app' | 'identity' | 'worker' | 'auditor' | 'board', string>) => Promise<void>} [options.fill] fills the database before the processes start
 */
export async function startProduct({
  name,
  isDurable = false,
  env: more = {},
  onOutput,
  openDatabase = server => cloneDatabase(server, 'product'),
  fill = async () => {},
}) {
  const server = await startThrowaway(name, { isDurable });
  const urls = await openDatabase(server);
  await fill(urls);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = typeof more === 'function' ? await more(url) : more;
  const sink = await startMailSink({ keep: 2_000 });
  const inbox = await openInbox(sink, 0);
  const settings = {
    ...process.env,
    NODE_ENV: 'test',
    // Proofs ask faster than people do.
    LIMIT_READS: '0',
    LIMIT_WRITES: '0',
    LIMIT_COSTLY: '0',
    PORT: String(port),
    PUBLIC_URL: url,
    ACCOUNT_SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    // As in the demo: whoever signs in with a password alone may go on, and whoever has enrolled needs both. Production refuses it.
    STAFF_SECOND_FACTOR: env.NODE_ENV === 'production' ? 'required' : 'offered',
    MASTER_KEY: testMasterKey,
    DATABASE_URL: urls.app,
    IDENTITY_DATABASE_URL: urls.identity,
    WORKER_DATABASE_URL: urls.worker,
    AUDITOR_DATABASE_URL: urls.auditor,
    BOARD_DATABASE_URL: urls.board,
    SMTP_URL: sink.url,
    MAIL_FROM: 'account@mail.example',
    AUDIT_SIGNING_KEY_FILE: auditKeyIn(testHome(name)),
    ...env,
  };
  // What goes wrong still reaches the terminal; who came in and went need not.
  const output = onOutput ? { onOutput } : { isQuiet: true };
  const worker = await startChild('worker', settings, output);
  const api = await startChild('api', settings, output);
  return {
    url,
    port,
    /** Where every mail that it sends can be read: `mails.json?to=`. */
    inbox: inbox.url,
    urls,
    server,
    api,
    /** What both processes were started with, for whoever starts one more. */
    settings,
    worker,
    stop: async () => {
      await Promise.all([api.stop(), worker.stop()]);
      await Promise.all([sink.stop(), inbox.stop()]);
      await server.stop();
    },
  };
}
