import { decideErasure, faultOfRecordWords, faultsOfRetention, keptUntil, type Decision, type ErasureFacts } from './records.js';

const reason = 'The law of this state asks us to keep it.';
const erase = (recordClass: 'WORDS' | 'CONTACT'): Decision => ({ recordClass, act: 'ERASE' });
const keep = (recordClass: 'WORDS' | 'CONTACT', why = reason): Decision => ({ recordClass, act: 'KEEP', reason: why });
const facts = (values: Partial<ErasureFacts> = {}): ErasureFacts => ({ state: 'OPEN', isInCare: false, isHeld: false, ...values });

describe('deciding on an erasure', () => {
  it.each([
    [facts(), [erase('WORDS'), erase('CONTACT')], { erases: ['WORDS', 'CONTACT'] }],
    [facts(), [erase('CONTACT'), keep('WORDS')], { erases: ['CONTACT'] }],
    [facts(), [keep('WORDS'), keep('CONTACT')], { erases: [] }],
    // What is kept may be decided at any time.
    [facts({ isInCare: true, isHeld: true }), [keep('WORDS'), keep('CONTACT')], { erases: [] }],
    [facts({ isInCare: true }), [erase('WORDS'), keep('CONTACT')], { refused: 'STILL_IN_CARE' }],
    [facts({ isHeld: true }), [erase('WORDS'), keep('CONTACT')], { refused: 'LEGAL_HOLD' }],
    // The hold is what they hear of first: it beats everything.
    [facts({ isHeld: true, isInCare: true }), [erase('WORDS'), erase('CONTACT')], { refused: 'LEGAL_HOLD' }],
    [facts(), [erase('WORDS')], { refused: 'EACH_CLASS_ONCE' }],
    [facts(), [erase('WORDS'), keep('WORDS'), erase('CONTACT')], { refused: 'EACH_CLASS_ONCE' }],
    [facts(), [keep('WORDS', 'no'), erase('CONTACT')], { refused: 'REASON_NEEDED' }],
    [facts({ state: 'DECIDED' }), [erase('WORDS'), erase('CONTACT')], { refused: 'ALREADY_DECIDED' }],
    [facts({ state: 'DONE' }), [erase('WORDS'), erase('CONTACT')], { refused: 'ALREADY_DECIDED' }],
  ])('of %j so %j', (known, decisions, outcome) => {
    expect(decideErasure(known, decisions)).toEqual(outcome);
  });
});

describe('how long a record is kept', () => {
  it.each([
    ['2026-11-26', 7, '2033-11-26'],
    ['2024-02-29', 7, '2031-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-11-26', 0, '2026-11-26'],
  ])('from %s for %i years until %s', (ended, years, until) => {
    expect(keptUntil(ended, years)).toBe(until);
  });

  it.each([
    [{ WORDS: 7, CONTACT: 7 }, {}],
    [{ WORDS: 0, CONTACT: 30 }, {}],
    [
      { WORDS: -1, CONTACT: 31 },
      { WORDS: 'OUT_OF_RANGE', CONTACT: 'OUT_OF_RANGE' },
    ],
    [{ WORDS: 1.5, CONTACT: 1 }, { WORDS: 'OUT_OF_RANGE' }],
  ])('by the practice’s own rule %j', (retention, faults) => {
    expect(faultsOfRetention(retention)).toEqual(faults);
  });
});

it.each([
  [' ', 'EMPTY'],
  ['x'.repeat(4_001), 'TOO_LONG'],
  ['x'.repeat(4_000), null],
])('words beside a record', (words, fault) => {
  expect(faultOfRecordWords(words)).toBe(fault);
});
