// Sends what nobody would send, for every operation of the contract, as everybody; and says what an answer must never be.
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { contract, textOf } from './all-operations.mjs';
import { chance, naughtyBodies, naughtyTexts, naughtyValues } from './naughty.mjs';

const innards =
  /node_modules|file:\/\/|\bat \w+ \(|relation \\?"|violates|syntax error at|QueryFailed|\bSELECT .* FROM\b|SQLSTATE|Cannot read prop/i;
const known = ['UNAUTHENTICATED', 'NOT_FOUND', 'REFUSED', 'INVALID', 'CONFLICT', 'RATE_LIMITED'];
/** These would end the session that asks, or another one that asks, or spend a second on a password. */
const leftOut = [
  ...[
    'signOut',
    'enterPractice',
    'leaveCare',
    'endOtherSessions',
    'forgetDevice',
    'changeStaffRoles',
    'endStaffMembership',
    'resetSecondFactor',
  ],
  ...['signIn', 'acceptWelcome', 'completeSignIn', 'signInWithPasskey', 'resetPassword', 'prove', 'changePassword'],
  // Asks another server.
  'beginProviderLink',
];
export const slowestMs = 2_000;

/** Values that fit the scalars, so that chance gets behind the first check too. */
const fitting = {
  Uuid: (pick, ids) => pick(ids),
  Line: pick => pick(['A line', 'Maya', 'x'.repeat(200)]),
  Text: pick => pick(['Some words.', 'x'.repeat(20_000), '', ' ', 'Ünïcödé 🌧', 'FREQ=WEEKLY;BYDAY=MO']),
  LocalDate: pick => pick(['2026-11-26', '1900-01-01', '2199-12-31', '2024-02-29', new Date().toISOString().slice(0, 10)]),
  LocalTime: pick => pick(['00:00', '23:59', '09:30']),
  DateTime: pick => pick(['2026-11-26T10:00:00Z', '1970-01-01T00:00:00.000Z']),
  TimeZone: pick => pick(['UTC', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe']),
  Email: pick => pick(['a@b.example', `${'x'.repeat(60)}@b.example`]),
  Secret: pick => pick(['a secret of some length', 'x']),
  Answers: (pick, ids, next) =>
    Object.fromEntries(
      Array.from({ length: Math.floor(next() * 5) }, () => [pick(['q', 'afraid', 'need', 'a1']), pick(['words', 1, 1e300, [], ['a']])]),
    ),
  Passkey: pick => pick([{ id: 'A', rawId: 'A', type: 'public-key', response: {} }, {}, { response: null }]),
  Int: pick => pick([0, 1, 3, 5, 25, 100, 101, -1, 2_147_483_647]),
  Float: pick => pick([0, 1.5, -1, 1e308]),
  Boolean: pick => pick([true, false]),
  String: pick => pick(['words']),
  ID: pick => pick(['x']),
};

export function fuzzer({ seed, ids }) {
  const next = chance(seed);
  const pick = list => list[Math.floor(next() * list.length)];
  const schema = contract();
  const operations = ['Query', 'Mutation'].flatMap(type =>
    Object.values(schema.getType(type).getFields())
      .filter(({ name }) => !leftOut.includes(name))
      .map(field => ({ field: field.name, args: field.args, text: textOf(schema, type, field) })),
  );

  const naughty = () => (next() < 0.7 ? pick(naughtyTexts) : pick(naughtyValues));

  /** @param odds how likely each leaf is one that does not fit */
  function valueOf(type, odds, depth = 0) {
    if (!isNonNullType(type) && next() < 0.25) return next() < 0.5 ? null : undefined;
    const nullable = getNullableType(type);
    if (next() < odds) return naughty();
    if (isListType(nullable)) return Array.from({ length: Math.floor(next() * 4) }, () => valueOf(nullable.ofType, odds, depth + 1));
    const named = getNamedType(nullable);
    if (isEnumType(named)) return pick(named.getValues()).name;
    if (isInputObjectType(named)) {
      const value = Object.fromEntries(Object.values(named.getFields()).map(field => [field.name, valueOf(field.type, odds, depth + 1)]));
      if (next() < odds / 4) value[pick(['extra', '__proto__x', 'practiceId', 'authorId', 'id'])] = naughty();
      return value;
    }
    return fitting[named.name](pick, ids, next);
  }

  let turn = 0;
  /** One input after the other: mostly operations with odd values, each as often as any other, some bodies that are no requests. */
  function input() {
    if (next() < 0.03) return { field: 'no request', body: pick(naughtyBodies) };
    const { field, args, text } = operations[turn++ % operations.length];
    const odds = pick([0, 0.05, 0.15, 0.5]);
    const variables = Object.fromEntries(args.map(arg => [arg.name, valueOf(arg.type, odds)]));
    return { field, body: JSON.stringify({ query: text, variables }) };
  }
  return { input, pick, operations: operations.length };
}

/** What is wrong with an answer, or null. */
export function faultOf({ status, text, ms }) {
  if (status >= 500) return `${status}: ${text.slice(0, 300)}`;
  if (ms > slowestMs) return `took ${Math.round(ms)} ms`;
  // What somebody sent may come back to them; the words are then theirs and not ours.
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return `is no JSON: ${text.slice(0, 200)}`;
  }
  for (const { message, extensions } of body.errors ?? []) {
    if (!known.includes(extensions?.code)) return `${extensions?.code}: ${message}`;
    if (innards.test(String(message).replaceAll(/"(?:[^"\\]|\\.)*"|\{.*\}|\[.*\]/gs, '…')))
      return `tells of the inside: ${String(message).slice(0, 300)}`;
  }
  return null;
}

/** Sends so many inputs, some at a time, and gives what was wrong by operation. */
export async function fuzz({ url, people, count, at = 8, inputs, onProgress = () => {} }) {
  const faults = new Map();
  const fields = new Set();
  const slowest = { ms: 0, field: '' };
  let sent = 0;
  const worker = async () => {
    while (sent < count) {
      sent += 1;
      if (sent % 2_000 === 0) onProgress(sent);
      const { field, body } = inputs.input();
      const { app, token } = inputs.pick(people);
      const started = performance.now();
      let answer;
      try {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-roadback-app': app, cookie: token ? `rb-${app}=${token}` : '' },
          body,
        });
        answer = { status: response.status, text: await response.text() };
      } catch (error) {
        answer = { status: 599, text: `no answer: ${error.cause?.message ?? error.message}` };
      }
      const ms = performance.now() - started;
      fields.add(field);
      if (ms > slowest.ms) Object.assign(slowest, { ms, field });
      const fault = faultOf({ ...answer, ms });
      if (fault && (faults.get(field)?.length ?? 0) < 3)
        faults.set(field, [...(faults.get(field) ?? []), `${fault} for ${body.slice(0, 1_500)}`]);
    }
  };
  await Promise.all(Array.from({ length: at }, worker));
  return { sent, fields, faults, slowest };
}
