import { rootFields } from '../support/contract.js';
import { leavesTrace, trail } from '@roadback/domain/trail';
import { statementBudgets } from './budgets.js';
import { readRecord } from './record.mjs';
import { asksForKeys, marksTheSession, withoutTheTrail, writesTheTrail } from './watch.mjs';

const requests = readRecord().requests.map(request => {
  const statements = request.statements.filter(sql => !marksTheSession(sql) && !asksForKeys(sql));
  return { ...request, statements: withoutTheTrail(statements), events: statements.filter(writesTheTrail).length };
});
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

describe('R11: the trail', () => {
  const told = (fields: readonly string[]) => fields.filter(field => leavesTrace(trail[field]!)).length;

  it('holds one event for each root field that was answered, and never more', () => {
    const wrong = named
      .filter(({ fields, codes, events }) => (codes.length === 0 ? events !== told(fields) : events > told(fields)))
      .map(({ fields, codes, events, statements }) => `${fields.join(' ')} ${JSON.stringify(codes)}: ${events}\n${list(statements)}`);
    expect(wrong).toEqual([]);
  });

  it('holds what was refused, and what was not found', () => {
    const untold = named.filter(
      ({ fields, codes, events, isOfAPractice }) =>
        // A platform admin is in no practice, so in no practice's trail.
        isOfAPractice && codes.some(([code]) => code === 'REFUSED' || code === 'NOT_FOUND') && told(fields) > 0 && events === 0,
    );
    const known = untold.filter(({ fields }) => !fields.every(field => beforeTheDoor.includes(field)));
    expect(known.map(({ fields, codes }) => `${fields.join(' ')} ${JSON.stringify(codes)}`)).toEqual([]);
  });
});

/** Refuse also before they come to a record: input that could be no client’s, and a platform admin, who is in no practice. */
const beforeTheDoor = [
  'addClient',
  'addStaff',
  'changePreferences',
  'coupleSessions',
  'planSession',
  'holdSession',
  'cancelSession',
  'saveSessionNote',
  'signSessionNote',
  'addToSessionNote',
  'privateNotes',
  'checkClientImport',
  'clientImport',
  'importClients',
  'addImportPart',
  'inviteClients',
  'savePolicyDraft',
  'putPolicyInForce',
  'goLive',
  'choosePracticeCover',
  'erasures',
  'legalHolds',
  'liftLegalHold',
  'myRecord',
  'formCouple',
];

const list = (statements: readonly string[]): string =>
  statements.map((sql, index) => `  ${index + 1}. ${sql.replaceAll(/\s+/g, ' ').trim()}`).join('\n');
