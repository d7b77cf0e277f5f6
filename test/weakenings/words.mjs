// What people write, weakened: words that have no place, what is marked in a draft, an answer that was taken back, and what it raises.

/** @type {import('./weakening.mjs').Weakening[]} */
export const wordsWeakenings = [
  {
    id: 'rising-distress-unseen',
    what: 'looking together that makes things worse raises no alert',
    file: 'apps/api/src/transparency/agreements.service.ts',
    find: 'if (isNews(logged, scope))',
    replace: 'if (false)',
    suites: ['agreements'],
  },
  {
    id: 'rising-distress-every-time',
    what: 'each look that makes things worse raises an alert of its own',
    file: 'apps/api/src/transparency/agreements.service.ts',
    find: ' && raisesAlert(rose)',
    replace: '',
    suites: ['agreements'],
  },
  {
    id: 'R4-secrets-in-promises',
    what: 'a promise may hand over a password, a code, a place or what stands in messages',
    file: 'libs/domain/src/commitment.ts',
    find: "  else if (asksForSecrets(words)) faults.words = 'NO_PLACE_HERE';\n",
    replace: '',
    suites: ['promises'],
  },
  {
    id: 'R4-secrets-in-needs',
    what: 'a need may ask for a password, a code, a place or what stands in messages',
    file: 'libs/domain/src/statement.ts',
    find: "  if (asksForSecrets(words ?? '')) return { words: 'NO_PLACE_HERE' };\n",
    replace: '',
    suites: ['hurt-partner'],
  },
  {
    id: 'apology-findings-for-clients',
    what: 'a client asks what is marked in a draft that was sent',
    file: 'libs/domain/src/rights/responsibility.ts',
    find: "'Query.apologyFindings': caring,",
    replace: "'Query.apologyFindings': { may: { ...caring.may, CLIENT: 'OWN' } },",
    suites: ['apology-language'],
  },
  {
    id: 'answer-taken-back-read-all-the-same',
    what: 'the code hands an answer that was taken back to whoever asked',
    file: 'libs/domain/src/reassurance.ts',
    find: `partnerReadsAnswer = (answer: Visibility): boolean => answer === 'SHARED'`,
    replace: `partnerReadsAnswer = (_: Visibility): boolean => true`,
    suites: ['second-wall'],
  },
];
