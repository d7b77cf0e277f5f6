import { rootFields } from '../support/contract.js';
import { statementBudgets } from './budgets.js';
import { readRecord } from './record.mjs';
import { marksTheSession, asksForKeys } from './watch.mjs';

const requests = readRecord().requests.map(request => ({
  ...request,
  statements: request.statements.filter(sql => !marksTheSession(sql) && !asksForKeys(sql)),
}));
const named = requests.filter(({ fields }) => fields.length > 0 && fields.every(field => field in statementBudgets));

describe('the budget of statements', () => {
  it('has a row for every operation, and for nothing else', () => {
    expect(Object.keys(statementBudgets).sort()).toEqual(rootFields().sort());
  });

  it.each(Object.entries(statementBudgets))('is kept by %s: at most %i', (field, budget) => {
    const sent = named.filter(request => request.fields[0] === field && request.fields.length === 1);
    const worst = sent.reduce((most, { statements }) => (statements.length > most.length ? statements : most), [] as string[]);
    if (worst.length > budget)
      throw new Error(`${field} sent ${worst.length} statements, its budget in budgets.ts is ${budget}:\n${list(worst)}`);
    expect(sent.length).toBeGreaterThan(0);
  });

  it('is kept by requests for several operations too', () => {
    const over = named
      .filter(({ fields, statements }) => statements.length > fields.reduce((sum, field) => sum + statementBudgets[field]!, 0))
      .map(({ fields, statements }) => `${fields.join(' ')}:\n${list(statements)}`);
    expect(over).toEqual([]);
  });
});

const list = (statements: readonly string[]): string =>
  statements.map((sql, index) => `  ${index + 1}. ${sql.replaceAll(/\s+/g, ' ').trim()}`).join('\n');
