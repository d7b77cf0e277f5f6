// One API and one worker for each jest worker, started at its first test file and ended with it. Tests speak to them over HTTP.
import { pathToFileURL } from 'node:url';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditKeyIn } from '@roadback/local/audit-key';
import { startChild } from '@roadback/local/children';
import { startMailSink } from '@roadback/local/mail-sink';
import { TestEnvironment } from 'jest-environment-node';
import { startFalseIssuer } from './false-issuer.mjs';
import { testMasterKey } from './master-key.mjs';
import { startPushService, vapidPair } from './push-service.mjs';
import { startSignInProvider } from './sign-in-provider.mjs';
import { testHome } from './throwaway-server.mjs';

/** Watches over what the product sends to the database; what it writes down is judged by the tests in `test/record/`. */
const recorder = pathToFileURL(join(import.meta.dirname, '..', 'record', 'recorder.mjs'));

/** Seals nothing that is worth anything. */
const testKey = Buffer.alloc(32, 7).toString('base64');
/** Tests ask faster than people do; the limits have a test of their own. */
const withoutLimits = { LIMIT_READS: '0', LIMIT_WRITES: '0', LIMIT_COSTLY: '0' };

let started;

async function start() {
  const urls = JSON.parse(process.env[`ROADBACK_TEST_${process.env.JEST_WORKER_ID}`]);
  const sink = await startMailSink({ keep: 2_000, judge: judgeOf() });
  sink.unref();
  const provider = await startSignInProvider({ returnUrl: 'http://localhost/staff/provider/return' });
  const falseIssuers = [await startFalseIssuer(), await startFalseIssuer()];
  const issuers = [provider, ...falseIssuers];
  const pushService = await startPushService();
  const vapid = vapidPair();
  for (const each of [...issuers, pushService]) each.unref();
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: '0',
    TRUSTED_PROXIES: '1',
    PUBLIC_URL: 'http://localhost',
    ACCOUNT_SECRETS_KEY: testKey,
    MASTER_KEY: testMasterKey,
    ...withoutLimits,
    DATABASE_URL: urls.app,
    IDENTITY_DATABASE_URL: urls.identity,
    WORKER_DATABASE_URL: urls.worker,
    AUDITOR_DATABASE_URL: urls.auditor,
    BOARD_DATABASE_URL: urls.board,
    SMTP_URL: sink.url,
    MAIL_FROM: 'account@mail.example',
    VAPID_PUBLIC_KEY: vapid.publicKey,
    VAPID_PRIVATE_KEY: vapid.privateKey,
    VAPID_SUBJECT: 'mailto:account@mail.example',
    PUSH_SERVICES: pushService.url,
    OIDC_ISSUERS: issuers.map(({ issuer }) => issuer).join(','),
    AUDIT_SIGNING_KEY_FILE: auditKeyIn(testHome('api')),
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${recorder}`,
  };
  const api = await startChild('api', env, kept());
  const product = { urls, port: api.ready.port, worker: await startChild('worker', env, kept()) };
  const children = () => [api, product.worker];
  for (const child of children()) release(child);
  // With a single test file jest runs everything in one process, and the teardown finds them here.
  globalThis.stopProduct = () => {
    void sink.stop();
    for (const each of [...issuers, pushService]) void each.stop();
    // Held again until they have ended: nothing else would keep jest alive, and it would be gone, with 0, before it has told its results.
    for (const { process: child } of children()) child.ref();
    return Promise.all(children().map(child => child.stop()));
  };
  let messages = 0;
  return {
    urls,
    port: api.ready.port,
    mailsTo: address => sink.mailsTo(address),
    pushService,
    vapidKey: vapid.publicKey,
    provider,
    falseIssuers,
    /** Another API on the same database with other settings; whoever starts it stops it. */
    startApi: async more => {
      const other = await startChild('api', { ...env, ...more }, kept());
      return { port: other.ready.port, stop: () => other.stop() };
    },
    /** Moves the clock of both processes; null lets it run again. */
    setClock: instant => Promise.all(children().map(child => send(child, { clock: instant, id: ++messages }))),
    /** Ends the worker, as a crash would, and starts another. */
    killWorker: async () => {
      product.worker.process.kill('SIGKILL');
      await product.worker.exited;
    },
    /** Ends the worker as an operator does; says with which code it went, and after how many milliseconds. */
    stopWorker: async () => {
      const began = Date.now();
      product.worker.process.kill('SIGTERM');
      return { code: await product.worker.exited, ms: Date.now() - began };
    },
    startWorker: async (instant, more = {}) => {
      product.worker = await startChild('worker', { ...env, ...more, ROADBACK_TEST_CLOCK: instant ?? '' }, kept());
      release(product.worker);
    },
    /** One more worker beside it, for a test about several; whoever starts it ends it. */
    startOtherWorker: async instant => {
      const other = await startChild('worker', { ...env, ROADBACK_TEST_CLOCK: instant ?? '' }, kept());
      release(other);
      return {
        kill: async () => {
          other.process.kill('SIGKILL');
          await other.exited;
        },
      };
    },
  };
}

/** Addresses by which tests ask for a server that refuses, that is busy at first, that takes its time, or that never answers. */
function judgeOf() {
  const asked = new Map();
  return async address => {
    asked.set(address, (asked.get(address) ?? 0) + 1);
    if (address.endsWith('@refused.example')) return Object.assign(new Error('no such mailbox'), { responseCode: 550 });
    if (address.endsWith('@busy.example') && asked.get(address) === 1) return Object.assign(new Error('later'), { responseCode: 450 });
    if (address.endsWith('@slow.example')) await new Promise(resolve => setTimeout(resolve, 4_000));
    if (address.endsWith('@silent.example')) return new Promise(() => {});
    return null;
  };
}

/** What a process writes into its log is shown, and kept by whole lines for the test that reads all of it (`test/record/log.spec.ts`). */
function kept() {
  let begun = '';
  return {
    onOutput: text => {
      const lines = (begun + text).split('\n');
      begun = lines.pop();
      for (const line of lines) if (!isOfDoors(line)) process.stderr.write(`${line}\n`);
      if (lines.length > 0) appendFileSync(join(process.env.ROADBACK_RECORD, 'log.txt'), lines.map(line => `${line}\n`).join(''));
    },
  };
}

/** Who signed in and who was turned away: thousands of lines that tell whoever runs tests nothing. */
const isOfDoors = line => line.includes('"context":"Security"');

/** Lets jest end although the children still run; they end by themselves when it is gone. */
function release({ process: child }) {
  child.unref();
  for (const stream of [child.stdout, child.stderr]) stream?.unref();
  child.channel?.unref();
}

const send = ({ process: child }, message) =>
  new Promise((resolve, reject) => {
    if (!child.connected) {
      resolve();
      return;
    }
    const listen = answer => {
      if (answer.done !== message.id) return;
      child.off('message', listen);
      resolve();
    };
    child.on('message', listen);
    child.send(message, error => error && reject(error));
  });

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.product = await (started ??= start());
  }
}
