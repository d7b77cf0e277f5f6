import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const apiSource = join(__dirname, '..', '..', 'apps', 'api', 'src');

/** The texts of all files of the API whose name ends so. */
export const apiFiles = (ending: string): string[] =>
  (readdirSync(apiSource, { recursive: true }) as string[])
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(join(apiSource, name), 'utf8'));

/** The root fields of the contract, by their type. */
export const rootFieldsOf = (type: 'Query' | 'Mutation' | 'Subscription'): string[] =>
  apiFiles('.graphql').flatMap(text =>
    [...text.matchAll(new RegExp(`^type ${type} \\{$(.*?)^\\}$`, 'gms'))].flatMap(([, body]) =>
      [...body!.matchAll(/^ {2}(\w+)(?=[(:])/gm)].map(([, name]) => name!),
    ),
  );

/** Each operation behind its room, as in `couples Query.careTeam`. */
export const operationsByRoom = (): string[] =>
  (readdirSync(apiSource, { recursive: true }) as string[])
    .filter(name => name.endsWith('.graphql'))
    .flatMap(name =>
      [...readFileSync(join(apiSource, name), 'utf8').matchAll(/^type (Query|Mutation|Subscription) \{$(.*?)^\}$/gms)].flatMap(
        ([, type, body]) => [...body!.matchAll(/^ {2}(\w+)(?=[(:])/gm)].map(([, field]) => `${name.split('/')[0]} ${type}.${field}`),
      ),
    );

/** What is asked with POST. */
export const rootFields = (): string[] => [...rootFieldsOf('Query'), ...rootFieldsOf('Mutation')];

/** The whole contract as one schema text: the rooms' files with their root fields joined. */
export function mergedContract(): string {
  const text = apiFiles('.graphql').join('\n');
  const bodies = (type: string): string =>
    [...text.matchAll(new RegExp(`^type ${type} \\{$(.*?)^\\}$`, 'gms'))].map(([, body]) => body).join('\n');
  const rest = text.replaceAll(/^type (Query|Mutation) \{$.*?^\}$/gms, '');
  return `${rest}\ntype Query {\n${bodies('Query')}\n}\ntype Mutation {\n${bodies('Mutation')}\n}`;
}
