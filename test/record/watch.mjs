import { isBuiltFrom } from './input.mjs';

/** Longer than this between two statements of one transaction is somebody waiting for something else. Milliseconds. */
const longestPause = 1000;

/** What one request has done so far. */
export const newRequest = () => ({
  /** Whether its root fields run one after the other, as those of a mutation do; those of a query each have their own transaction. */
  isSerial: true,
  /** What was sent with it, to be looked for in statements. */
  inputs: [],
  /** Numbers of the statements' texts, in order. */
  statements: [],
  faults: [],
  /** Connections that hold a transaction for it. */
  open: new Set(),
  /** Transactions in which it wrote something that was not rolled back: more than one can leave something half done. */
  written: new Set(),
});

const begins = /^\s*(begin|start transaction)\b/i;
const writes = /^\s*(insert|update|delete|with\b.*\b(insert into|update|delete from))\b/is;
const undoes = /^\s*(rollback|abort)\b(?!.*\bto\b)/i;
const ends = /^\s*(commit|end|rollback|abort)\b(?!.*\bto\b)/i;
/** The transaction that each connection is inside of, if any, and since when it waits there for its next statement. */
const states = new WeakMap();
const stateOf = connection => states.get(connection) ?? states.set(connection, { open: null, idleSince: null }).get(connection);

/** Comes once a minute with whatever is asked then: on a slow machine with other requests than on a fast one. */
export const marksTheSession = sql => sql.startsWith('update directory.session set seen_at');

/** Asks whose session it is, first thing in every request that brings one. */
export const readsTheSession = sql => /from directory\.session s\s+left join directory\.membership/.test(sql);

/** Writes an event of the audit trail: once for each root field, with the commit of its work. */
export const writesTheTrail = sql => sql.includes('insert into audit.event');

/**
 * What a request sent without what the trail is owed: its event, and where the work was taken back or turned away the whole transaction of
 * its own in which the event stands, or was to stand.
 */
export function withoutTheTrail(statements) {
  const left = [];
  for (let at = 0; at < statements.length; at += 1) {
    const [begin, context, event, end] = statements.slice(at, at + 4);
    const isContext = begin === 'begin' && context?.includes('app.set_ctx');
    if (isContext && event && writesTheTrail(event) && end === 'commit') at += 3;
    else if (isContext && event === 'rollback' && statements[at - 1] === 'rollback') at += 2;
    else if (!writesTheTrail(statements[at])) left.push(statements[at]);
  }
  return left;
}
/** An opened key is known for a minute, and made with its owner's first words: which request pays for it is chance. */
export const asksForKeys = sql => /\bkeys\.(data_key|of_practice)\b/.test(sql);

/**
 * Follows a statement that is about to be sent.
 * @param request of `newRequest`, or undefined for the work of a job
 * @param {object} connection
 * @param {string} sql
 * @param {number} now milliseconds
 * @returns {string[]} what is wrong about sending it now
 */
export function followStatement(request, connection, sql, now) {
  const state = stateOf(connection);
  const faults = [];
  if (isBuiltFrom(sql, request?.inputs ?? [])) faults.push('text built from input');
  if (request?.isSerial && [...request.open].some(other => other !== connection))
    faults.push('a second connection inside an open transaction');
  if (state.open && state.idleSince !== null && now - state.idleSince > longestPause)
    faults.push(`a pause of ${Math.round(now - state.idleSince)} ms inside an open transaction`);
  if (begins.test(sql)) {
    if (state.open) faults.push('a transaction begun on a connection that was left with an open one');
    state.open = {};
    request?.open.add(connection);
  } else if (ends.test(sql)) {
    if (undoes.test(sql)) request?.written.delete(state.open);
    state.open = null;
    request?.open.delete(connection);
  } else if (writes.test(sql) && !marksTheSession(sql)) {
    // Outside of one, a statement is a transaction of its own.
    request?.written.add(state.open ?? {});
  }
  state.idleSince = null;
  return faults;
}

/** The connection has answered everything and waits. */
export function becameIdle(connection, now) {
  stateOf(connection).idleSince = now;
}

/** Whatever takes long and is no statement must not begin while its request holds a transaction. */
export const slowFaults = (request, what) => (request && request.open.size > 0 ? [`${what} inside an open transaction`] : []);
