import type { Permission } from '../access.js';
import { ties, type Right, type Tie } from './right.js';
import { rightsByRoom } from './table.js';

const callers: readonly (readonly [Permission, string])[] = [
  ['ANYONE', 'anybody'],
  ['CLIENT', 'client'],
  ['COUNSELOR', 'counselor'],
  ['SUPERVISOR', 'supervisor'],
  ['PRACTICE_ADMIN', 'practice admin'],
  ['PLATFORM_ADMIN', 'platform admin'],
];
const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

/** A table as the formatter of this repository leaves it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map(row => row[column]!.length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map(width => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const marksOf = ({ needsProof, keepsNothing }: Right): string =>
  [needsProof ? 'asks for a fresh proof' : '', keepsNothing ? 'records nothing' : ''].filter(Boolean).join(', ');

function room(name: string, rights: Readonly<Record<string, Right>>): string {
  const entries = Object.entries(rights);
  const used = callers.filter(([caller]) => entries.some(([, { may }]) => may[caller]));
  const rows = entries.map(([operation, right]) => {
    const [type, field] = operation.split('.');
    return [
      `\`${field}\``,
      type === 'Mutation' ? 'acts' : type === 'Query' ? 'reads' : 'follows',
      ...used.map(([caller]) => cell(right.may[caller])),
      marksOf(right),
    ];
  });
  const fields = entries.flatMap(([operation, right]) =>
    Object.entries(right.fields ?? {}).map(([field, readers]) => {
      const who = callers.flatMap(([caller, called]) => {
        const tie = caller === 'ANYONE' ? undefined : readers[caller];
        return tie ? [`${called} (${words(tie)})`] : [];
      });
      return `- \`${field}\` of \`${operation.split('.')[1]}\`: ${who.join(', ')}; empty for everybody else.`;
    }),
  );
  const body = table([['operation', '', ...used.map(([, called]) => called), ''], ...rows]);
  return [`## ${name}`, body, ...(fields.length > 0 ? [fields.join('\n')] : [])].join('\n\n');
}
const cell = (tie: Tie | undefined): string => (tie ? words(tie) : '');

/** `docs/rights.md`: the whole table, for people. */
export const rightsPage = (): string =>
  [
    '# Who may do what',
    'Made from `libs/domain/src/rights` by `npm run rights`; a test compares the two. The guard of the API decides by the same data, and `npm run prove -- matrix` calls every operation as everybody.',
    'A cell says in which tie somebody must stand to what the operation names. An empty cell is a no: the answer is that of an operation that is not there. A wrong tie is answered as for an unknown id. Behind each stands the database, which knows ties by its own columns.',
    table([['tie', 'means'], ...Object.entries(ties).map(([tie, means]) => [words(tie), means])]),
    ...Object.entries(rightsByRoom).map(([name, rights]) => room(name, rights)),
  ].join('\n\n') + '\n';
