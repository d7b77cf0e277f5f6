import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealedTables } from '@roadback/sealing/columns';
import { neverSealed, plainColumns } from '@roadback/sealing/plain';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'sealing.md'), 'utf8');
/** A table of the page, cell by cell. */
const tableOf = (name: string): string[][] =>
  page
    .split(`<!-- ${name} -->`)[1]!
    .split(`<!-- /${name} -->`)[0]!
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim()),
    );
const code = (names: readonly string[]): string => names.map(name => `\`${name}\``).join(', ');

describe('docs/sealing.md', () => {
  it('says what is sealed, and with whose key', () => {
    expect(tableOf('sealed')).toEqual(
      Object.entries(sealedTables).map(([table, { columns, owner }]) => [
        `\`${table}\``,
        code(Object.keys(columns)),
        owner === 'client_id' ? 'the client' : 'the couple',
      ]),
    );
  });

  it('says what stays plain, and why', () => {
    expect(tableOf('plain')).toEqual([...neverSealed, ...plainColumns].map(({ why, columns }) => [why, code(columns)]));
  });

  it('gives a reason for nothing that is about a screening: of it nothing stays plain', () => {
    expect(plainColumns.flatMap(({ columns }) => columns).filter(column => /screening|clearance/.test(column))).toEqual([]);
  });
});
