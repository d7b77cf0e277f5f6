// Loaded before the product's own code (`node --import`) in the API tests: writes down every SQL statement and every answer of a
// process, one JSON line each, into the folder that ROADBACK_RECORD names. The product knows nothing of it.
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import diagnostics from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { parse } from 'graphql';
import pg from 'pg';
import { inputsIn } from './input.mjs';
import { becameIdle, followStatement, newRequest, readsTheSession, slowFaults } from './watch.mjs';

const file = join(process.env.ROADBACK_RECORD, `${basename(process.argv[1] ?? 'process', '.js')}-${process.pid}.jsonl`);
const write = line => appendFileSync(file, `${JSON.stringify(line)}\n`);

/** The request that the running code works for; none in a job. */
const requests = new AsyncLocalStorage();

diagnostics.subscribe('http.server.request.start', ({ request: { url }, response }) => {
  if (!url.includes('graphql')) return;
  const request = Object.assign(newRequest(), { type: null, fields: [], sent: '', isOfAPractice: false });
  requests.enterWith(request);
  const { end } = response;
  response.end = function (chunk, ...rest) {
    if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) request.sent = String(chunk);
    return end.call(this, chunk, ...rest);
  };
  response.once('close', () => {
    const { type, fields, statements, written, faults, sent, isOfAPractice } = request;
    const showsSealed = /rb1\.[0-9a-f]{8}-|\\u0001/.test(sent);
    write({ request: { type, fields, codes: codesOf(sent), showsSealed, isOfAPractice, statements, writing: written.size, faults } });
  });
});

diagnostics.tracingChannel('fastify.request.handler').start.subscribe(({ request: { body } }) => {
  const request = requests.getStore();
  if (!request) return;
  const { type, fields } = rootFieldsOf(body?.query);
  Object.assign(request, { type, fields, inputs: inputsIn(body?.variables), isSerial: type === 'mutation' || fields.length === 1 });
});

function rootFieldsOf(query) {
  try {
    const [definition] = parse(query).definitions;
    return { type: definition.operation, fields: definition.selectionSet.selections.map(selection => selection.name.value) };
  } catch {
    return { type: null, fields: [] };
  }
}

/** `[code, reason or null, faults of fields]` for each error of an answer; none for a success. */
function codesOf(sent) {
  try {
    const errors = JSON.parse(sent).errors ?? [];
    return errors.map(({ extensions }) => [extensions?.code ?? null, extensions?.reason ?? null, Object.values(extensions?.fields ?? {})]);
  } catch {
    return [];
  }
}

/** Texts already written, with their number; each is written once for each role. */
const texts = new Map();
function numberOf(sql, role) {
  const key = `${role} ${sql}`;
  if (!texts.has(key)) {
    texts.set(key, texts.size);
    write({ text: texts.get(key), role, sql });
  }
  return texts.get(key);
}

const fault = (request, what, text) => (request ? request.faults.push({ what, text }) : write({ fault: { what, text } }));

// Whoever waits for a connection is called by whoever gives one back: without this, its statements would be counted to that one's request.
const { connect } = pg.Pool.prototype;
pg.Pool.prototype.connect = function (callback) {
  return connect.call(this, callback && AsyncResource.bind(callback));
};

const listened = new WeakSet();
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (asked, ...rest) {
  const sql = typeof asked === 'string' ? asked : asked?.text;
  if (typeof sql === 'string') {
    if (!listened.has(this)) this.connection.on('readyForQuery', () => becameIdle(this, performance.now()));
    listened.add(this);
    const request = requests.getStore();
    const text = numberOf(sql, this.user);
    request?.statements.push(text);
    for (const what of followStatement(request, this, sql, performance.now())) fault(request, what, text);
    const told = rest.at(-1);
    if (request && readsTheSession(sql) && typeof told === 'function')
      rest[rest.length - 1] = (error, answer) => {
        request.isOfAPractice = answer?.rows.some(({ roles }) => roles !== null) ?? false;
        told(error, answer);
      };
  }
  return query.call(this, asked, ...rest);
};

function slow(what) {
  const request = requests.getStore();
  for (const found of slowFaults(request, what)) fault(request, found, request.statements.at(-1));
}
diagnostics.subscribe('http.client.request.start', () => slow('an HTTP request'));
diagnostics.subscribe('undici:request:create', () => slow('an HTTP request'));
diagnostics.subscribe('child_process', () => slow('a new process'));
const argon2 = createRequire(import.meta.url)('@node-rs/argon2');
for (const name of ['hash', 'verify']) {
  const original = argon2[name];
  argon2[name] = (...args) => {
    slow('hashing of a password');
    return original(...args);
  };
}
