import { faultsOfPolicy, notMonitoredVersion, shortestPolicy, toSign } from './policy.js';

const long = 'x'.repeat(shortestPolicy);

describe('the confidentiality policy', () => {
  it.each([
    ['nothing signed', { policyInForce: 1, policySigned: 0, noticeSigned: 0 }, ['POLICY', 'NOT_MONITORED']],
    ['all signed', { policyInForce: 2, policySigned: 2, noticeSigned: notMonitoredVersion }, []],
    ['a new version', { policyInForce: 3, policySigned: 2, noticeSigned: notMonitoredVersion }, ['POLICY']],
    ['no policy yet', { policyInForce: 0, policySigned: 0, noticeSigned: 0 }, ['NOT_MONITORED']],
    ['no policy, notice signed', { policyInForce: 0, policySigned: 0, noticeSigned: notMonitoredVersion }, []],
    ['an older notice', { policyInForce: 1, policySigned: 1, noticeSigned: notMonitoredVersion - 1 }, ['NOT_MONITORED']],
  ])('R6: is asked for where it is due: %s', (_, signing, due) => expect(toSign(signing)).toEqual(due));

  it.each([
    ['both texts', { textEn: long, textEs: long }, {}],
    ['no Spanish', { textEn: long, textEs: '' }, { textEs: 'POLICY_TOO_SHORT' }],
    ['blanks', { textEn: ' '.repeat(200), textEs: long }, { textEn: 'POLICY_TOO_SHORT' }],
  ])('R6: needs a text in both languages: %s', (_, texts, faults) => expect(faultsOfPolicy(texts)).toEqual(faults));
});
