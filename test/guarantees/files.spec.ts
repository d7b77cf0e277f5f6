import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectedAs } from '../support/product.js';

const top = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(top, path), 'utf8');
const db = connectedAs('owner');

describe('.env.example', () => {
  const explained = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name!);
  const readBy = (path: string): string[] => [...read(path).matchAll(/(?:\benv\.|\benv, ')([A-Z][A-Z_]{3,})\b/g)].map(([, name]) => name!);

  it('explains every variable that is read, and none that is not', () => {
    const used = [
      'apps/api/src/platform/config.ts',
      'libs/sealing/src/provider-settings.ts',
      'apps/local/src/start.ts',
      'migrations/cli.ts',
      'test/support/browser.mjs',
      'apps/api/src/add-platform-admin.ts',
      'apps/api/src/verify-audit.ts',
      'apps/api/src/export-audit.ts',
      'apps/api/src/rotate-keys.ts',
    ].flatMap(readBy);
    // Told to the browser's package for a moment, never read from whoever starts us.
    const read = new Set(used.filter(name => !['AWS_EXECUTION_ENV'].includes(name)));
    expect([...read].sort()).toEqual([...new Set(explained)].sort());
    expect(explained.length).toBeGreaterThan(8);
  });
});

describe('entities', () => {
  it('have the columns of their tables, no more and no fewer, but for those that follow from others', async () => {
    const source = [...read('apps/api/src/entities.ts').matchAll(/from '\.\/(.+?)\.js'/g)]
      .map(([, path]) => read(`apps/api/src/${path}.ts`))
      .join('\n');
    const entities = [...source.matchAll(/@Entity\(\{ schema: '(\w+)', name: '(\w+)' \}\)\nexport class \w+ \{\n(.*?)^\}/gms)];
    expect(entities.length).toBeGreaterThanOrEqual(15);
    for (const [, schema, table, body] of entities) {
      const declared = [...body!.matchAll(/@(?:Primary)?Column\('(\w+)'(.*?)\)\s+(\w+)!/g)].map(
        ([, type, options, name]) =>
          `${name!.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)} ${options!.includes('array: true') ? 'ARRAY' : type} ${options!.includes('nullable') ? 'null' : 'not null'}`,
      );
      const { rows } = await db.query<{ line: string }>(
        `select column_name || ' ' || case data_type when 'timestamp with time zone' then 'timestamptz' when 'time without time zone' then 'time' else data_type end
                || case is_nullable when 'YES' then ' null' else ' not null' end as line
           from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
        [schema, table],
      );
      expect([table, declared.sort()]).toEqual([table, rows.map(row => row.line).sort()]);
    }
  });
});
