/** Reads what the recorder wrote during the last run of the API tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'test-results', 'record');

/**
 * @returns {{
 *   tables: { schema: string, name: string, key: string }[],
 *   statements: { process: string, role: string, sql: string }[],
 *   requests: { type: string | null, fields: string[], codes: [string | null, string | null, string[]][], showsSealed: boolean, isOfAPractice: boolean, statements: string[], writing: number, faults: { what: string, sql: string }[] }[],
 *   faults: { what: string, sql: string }[],
 * }}
 */
export function readRecord() {
  if (!existsSync(join(folder, 'tables.json')))
    throw new Error('There is no record yet: run the API tests first (npx jest --config test/jest.api.mjs).');
  const record = { tables: JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')), statements: [], requests: [], faults: [] };
  for (const name of readdirSync(folder).filter(file => file.endsWith('.jsonl'))) readProcess(name, record);
  return record;
}

function readProcess(name, record) {
  const texts = new Map();
  const worded = ({ what, text }) => ({ what, sql: texts.get(text) });
  // A process that was killed may have left half a line.
  for (const line of readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(text => text.endsWith('}'))) {
    const { text, sql, role, request, fault } = JSON.parse(line);
    if (sql !== undefined) {
      texts.set(text, sql);
      record.statements.push({ process: name.split('-')[0], role, sql });
    }
    if (fault) record.faults.push(worded(fault));
    if (request)
      record.requests.push({
        ...request,
        statements: request.statements.map(number => texts.get(number)),
        faults: request.faults.map(worded),
      });
  }
}
