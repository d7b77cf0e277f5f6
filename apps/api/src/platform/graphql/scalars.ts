import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { isDay } from '@roadback/domain/answers';
import { isEmail, isTimeZone } from '@roadback/domain/contact';
import { Kind, type ValueNode, type ObjectValueNode } from 'graphql';
import { invalid } from '../errors.js';

/**
 * The scalars check what comes in, so that no service and no statement ever meets a NUL character, half a surrogate pair, an id that
 * is none or a 30th of February. What goes out is passed through but for instants, which leave as ISO text.
 */
type Check<Value> = (value: unknown) => Value;

const literal = (node: ValueNode): unknown => {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.OBJECT:
      return Object.fromEntries((node as ObjectValueNode).fields.map(field => [field.name.value, literal(field.value)]));
    default:
      return undefined;
  }
};

function scalar<Value>(name: string, check: Check<Value>, serialize: (value: unknown) => unknown = value => value) {
  @Scalar(name)
  class Checked implements CustomScalar<unknown, Value> {
    description = name;
    parseValue = (value: unknown): Value => check(value);
    parseLiteral = (node: ValueNode): Value => check(literal(node));
    serialize = serialize as (value: unknown) => unknown;
  }
  Object.defineProperty(Checked, 'name', { value: `${name}Scalar` });
  return Checked;
}

const wrong = (name: string): never => {
  throw invalid({ [name]: `NOT_A_${name.replaceAll(/(?<=[a-z])[A-Z]/g, letter => `_${letter}`).toUpperCase()}` });
};
const text = (name: string, value: unknown, most: number, forbidden: RegExp): string => {
  if (typeof value !== 'string' || !value.isWellFormed() || forbidden.test(value)) return wrong(name);
  const clean = value.normalize('NFC');
  return clean.length > most ? wrong(name) : clean;
};
const matching =
  (name: string, pattern: RegExp): Check<string> =>
  value =>
    typeof value === 'string' && pattern.test(value) ? value : wrong(name);

/** All control characters; and all but tab, line feed and carriage return. */
const anyControl = /\p{Cc}/u;
const controlInText = /(?![\t\n\r])\p{Cc}/u;
export const longestText = 20_000;

const answerText = (value: unknown): string => text('Answers', value, longestText, controlInText);
function answers(value: unknown): Record<string, string | number | string[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('Answers');
  const entries = Object.entries(value);
  if (entries.length > 100) return wrong('Answers');
  return Object.fromEntries(
    entries.map(([key, answer]: [string, unknown]) => {
      if (!/^[a-z][a-zA-Z0-9_-]{0,60}$/.test(key)) return wrong('Answers');
      if (typeof answer === 'number' && Number.isFinite(answer)) return [key, answer];
      if (Array.isArray(answer) && answer.length <= 100) return [key, answer.map(answerText)];
      return [key, answerText(answer)];
    }),
  );
}

/** The parts of WebAuthn's JSON that a browser sends, all of them base64url but for the names of ways. */
const base64url = /^[A-Za-z0-9_-]{1,20000}$/;
const passkeyParts = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
function passkey(value: unknown): Record<string, unknown> {
  const { id, rawId, type, response } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !base64url.test(id) || rawId !== id || type !== 'public-key') return wrong('Passkey');
  if (typeof response !== 'object' || response === null) return wrong('Passkey');
  const given = response as Record<string, unknown>;
  const parts = passkeyParts.flatMap(name => {
    const part = given[name];
    if (part === undefined || part === null) return [];
    return typeof part === 'string' && base64url.test(part) ? [[name, part]] : wrong('Passkey');
  });
  const ways = Array.isArray(given.transports) ? given.transports : [];
  const transports = ways.filter(way => typeof way === 'string' && /^[a-z-]{1,20}$/.test(way)).slice(0, 10);
  return { id, rawId: id, type, response: { ...Object.fromEntries(parts), transports }, clientExtensionResults: {} };
}

export const scalars = [
  scalar('Uuid', value =>
    matching('Uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i)(value).toLowerCase(),
  ),
  scalar(
    'DateTime',
    value => {
      const instant = new Date(matching('DateTime', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/)(value));
      return Number.isNaN(instant.getTime()) ? wrong('DateTime') : instant;
    },
    value => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  ),
  scalar('LocalDate', value =>
    typeof value === 'string' && isDay(value) && value >= '1900-01-01' && value <= '2199-12-31' ? value : wrong('LocalDate'),
  ),
  scalar('LocalTime', matching('LocalTime', /^([01]\d|2[0-3]):[0-5]\d$/), value => String(value).slice(0, 5)),
  scalar('TimeZone', value => (typeof value === 'string' && isTimeZone(value) ? value : wrong('TimeZone'))),
  scalar('Line', value => {
    const line = text('Line', value, 2_000, anyControl).trim();
    return line.length >= 1 && line.length <= 200 ? line : wrong('Line');
  }),
  scalar('Text', value => text('Text', value, longestText, controlInText)),
  scalar('Email', value => {
    const email = text('Email', value, 254, anyControl).trim().toLowerCase();
    return isEmail(email) ? email : wrong('Email');
  }),
  scalar('Secret', value => text('Secret', value, 1_000, anyControl) || wrong('Secret')),
  scalar('Answers', answers),
  scalar('Passkey', passkey),
];
