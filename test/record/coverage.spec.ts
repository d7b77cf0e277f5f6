import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFields } from '../support/contract.js';
import { readRecord } from './record.mjs';
import { codesIn, codesInSource } from './refusals.js';
import { rules, rulesIn } from './rules.js';

/** Codes that no test brings about, each with its reason. One that a test does bring about must leave this list. */
const knownUntested: Record<string, string> = {
  POST_ONLY: 'answered over a socket, which the record does not hold: apps/api/src/live/live-door.spec.ts brings it about',
  PRACTICE_GONE: 'ends a job and is answered to nobody: test/guarantees/workers.spec.ts brings it about',
  PUSH_NOT_SET_UP: 'the API of these tests has keys for it; the portal shows no switch where there are none',
  NOT_A_DATE_TIME: 'no operation takes an instant yet; the scalar checks it the day one does',
  TRY_AGAIN: 'two writers that stop each other cannot be brought about at will; errors.unit.spec.ts shows how it is told',
};

const { requests } = readRecord();
const results = join(__dirname, '..', '..', 'test-results');

const succeeded = new Set(requests.filter(({ codes }) => codes.length === 0).flatMap(({ fields }) => fields));
const answered = new Set(requests.flatMap(({ codes }) => codes.flatMap(([code, reason, faults]) => [code, reason, ...faults])));
const titles = passedTitles();

const untested = {
  operations: rootFields().filter(field => !succeeded.has(field)),
  refusals: codesInSource().filter(code => !answered.has(code)),
  rules: rules().flatMap(({ id, isHeld }) => (isHeld && !titles.some(title => rulesIn(title).includes(id)) ? [id] : [])),
};

afterAll(() => writeFileSync(join(results, 'coverage.json'), JSON.stringify({ untested, knownUntested, rules: testsByRule() }, null, 2)));

describe('coverage without vanity', () => {
  it('each operation has succeeded for somebody in a test', () => {
    expect(untested.operations).toEqual([]);
  });

  it('each refusal that the source can give has been answered in a test, or is known with its reason', () => {
    expect(untested.refusals.filter(code => !(code in knownUntested))).toEqual([]);
  });

  it('the list of known gaps holds nothing that is tested, or gone', () => {
    expect(Object.keys(knownUntested).filter(code => !untested.refusals.includes(code))).toEqual([]);
  });

  it('each rule that is held is named by a test that passed', () => {
    expect(untested.rules).toEqual([]);
  });

  it('no test names a rule that docs/rules.md does not hold', () => {
    const held = rules().flatMap(({ id, isHeld }) => (isHeld ? [id] : []));
    expect(titles.filter(title => rulesIn(title).some(id => !held.includes(id)))).toEqual([]);
  });
});

describe('the lists are read from the source', () => {
  it('operations, codes and rules in number', () => {
    expect(rootFields().length).toBeGreaterThanOrEqual(35);
    expect(codesInSource().length).toBeGreaterThanOrEqual(60);
    expect(rules().length).toBe(20);
  });

  it.each([
    [`throw refused('PLAN_NEEDED')`, ['PLAN_NEEDED']],
    [`return isIt ? refuse('A_ONE') : refuse(other)`, ['A_ONE']],
    [`const answer = { reason: act === 'NO_CODE' ? 'A_ONE' : null }`, ['A_ONE']],
    [`throw invalid({ page: 'OUT_OF_RANGE', [name]: fault })`, ['OUT_OF_RANGE']],
    [`type SendRefusal = 'A_B' | 'C_D'`, ['A_B', 'C_D']],
    [`scalar('LocalDate', check)`, ['NOT_A_LOCAL_DATE']],
    [`const kind = 'NOT_A_CODE'; use('ALSO_NONE')`, []],
  ])('%s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

function passedTitles(): string[] {
  const all = ['unit.json', 'api.json'].map(name => join(results, name));
  if (!all.every(existsSync)) throw new Error('Coverage is judged after a whole run: npm test');
  return all.flatMap(file =>
    (JSON.parse(readFileSync(file, 'utf8')).testResults as { assertionResults: { status: string; fullName: string }[] }[]).flatMap(suite =>
      suite.assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    ),
  );
}

function testsByRule(): Record<string, number> {
  return Object.fromEntries(rules().map(({ id }) => [id, titles.filter(title => rulesIn(title).includes(id)).length]));
}
