// Every operation that a client may call, read from the rooms: its document asks for all that can be asked.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isLeafType } from 'graphql';

const source = join(import.meta.dirname, '..', '..', 'apps', 'api', 'src');
const filesThatEnd = ending =>
  readdirSync(source, { recursive: true })
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(join(source, name), 'utf8'))
    .join('\n');

/** The whole contract as one schema. */
export function contract() {
  const text = filesThatEnd('.graphql');
  const block = type => new RegExp(`^type ${type} \\{$(.*?)^\\}$`, 'gms');
  const joined = type => `type ${type} {\n${[...text.matchAll(block(type))].map(([, body]) => body).join('\n')}\n}`;
  return buildSchema(
    [text.replaceAll(block('Query'), '').replaceAll(block('Mutation'), ''), joined('Query'), joined('Mutation')].join('\n'),
  );
}

/** Every query of the contract, with all that can be asked of it. */
export const everyRead = () =>
  Object.values(contract().getQueryType().getFields()).map(field => ({
    field: field.name,
    args: field.args,
    text: textOf('query', field),
  }));

export function textOf(type, field) {
  const declared = field.args.map(arg => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = field.args.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  const call = `${field.name}${passed && `(${passed})`}${selectionOf(field.type)}`;
  return `${type} Proof${declared && `(${declared})`} { ${call} }`;
}

/** All fields of a type, down to where they end; one that leads back to where it came from is left out. */
function selectionOf(type, above = []) {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const fields = Object.values(named.getFields()).filter(
    field => !above.includes(getNamedType(field.type).name) && field.args.every(arg => arg.defaultValue !== undefined),
  );
  return ` { ${fields.map(field => `${field.name}${selectionOf(field.type, [...above, named.name])}`).join(' ')} }`;
}

/** @returns {{ field: string, isRead: boolean, text: string }[]} */
export function portalOperations() {
  const schema = contract();
  const allowed = [
    ...filesThatEnd('.resolver.ts').matchAll(
      /@Allow\(([^)]*)\)\n(?: {2}@(?!Query|Mutation)\w+\([^)]*\)\n)*? {2}@(Query|Mutation)\('(\w+)'\)/g,
    ),
  ];
  return allowed
    .filter(([, permissions]) => /'(CLIENT|ANYONE)'/.test(permissions))
    .map(([, , type, name]) => {
      return { field: name, isRead: type === 'Query', text: textOf(type.toLowerCase(), schema.getType(type).getFields()[name]) };
    });
}
