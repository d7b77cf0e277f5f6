// Every operation, read from the rooms: its document asks for all that can be asked.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isAbstractType, isLeafType } from 'graphql';

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

/** All fields of a type, down to where they end; one that leads back to where it came from is left out. */
function selectionOf(schema, type, above = []) {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) return ` { __typename ${branchesOf(schema, named, above)} }`;
  const fields = Object.values(named.getFields()).filter(
    field => !above.includes(getNamedType(field.type).name) && field.args.every(arg => arg.defaultValue !== undefined),
  );
  return ` { ${fields.map(field => `${field.name}${selectionOf(schema, field.type, [...above, named.name])}`).join(' ')} }`;
}

/** Each kind of a union or an interface; a field that two of them type differently is asked of the first alone, as GraphQL demands. */
function branchesOf(schema, kinds, above) {
  const seen = new Map();
  return schema
    .getPossibleTypes(kinds)
    .map(type => {
      const fields = Object.values(type.getFields()).filter(field => {
        if (!seen.has(field.name)) seen.set(field.name, String(field.type));
        return seen.get(field.name) === String(field.type);
      });
      return `... on ${type.name} { ${fields.map(field => `${field.name}${selectionOf(schema, field.type, [...above, type.name])}`).join(' ')} }`;
    })
    .join(' ');
}

/** The document of one operation, with all that can be asked of it. */
export function textOf(schema, type, field) {
  const declared = field.args.map(arg => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = field.args.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  const call = `${field.name}${passed && `(${passed})`}${selectionOf(schema, field.type)}`;
  return `${type.toLowerCase()} Proof${declared && `(${declared})`} { ${call} }`;
}

/** @returns {{ name: string, field: string, isRead: boolean, args: { name: string, type: string }[], text: string }[]} */
export function allOperations() {
  const schema = contract();
  return ['Query', 'Mutation'].flatMap(type =>
    Object.values(schema.getType(type).getFields()).map(field => ({
      name: `${type}.${field.name}`,
      field: field.name,
      isRead: type === 'Query',
      args: field.args.map(arg => ({ name: arg.name, type: String(arg.type) })),
      text: textOf(schema, type, field),
    })),
  );
}

/** Every query of the contract, with the types of its arguments. */
export function everyRead() {
  const schema = contract();
  return Object.values(schema.getQueryType().getFields()).map(field => ({
    field: field.name,
    args: field.args,
    text: textOf(schema, 'Query', field),
  }));
}

/** Those that a client may call. The table of rights exists only once the product is built. */
export async function portalOperations() {
  const { isFor } = await import('@roadback/domain/rights/table');
  return allOperations().filter(({ name }) => isFor(name, 'CLIENT'));
}
