import { codeLetters, codeLength, shownCode, spokenCode, typedCode } from './spoken-code.js';

describe('a code that is told', () => {
  it('has no two characters that look alike', () => {
    expect(new Set(codeLetters).size).toBe(codeLetters.length);
    for (const alike of '0O1IL5S2Z8B') expect(codeLetters).not.toContain(alike);
  });

  it('is eight characters, each as likely as the others', () => {
    expect(spokenCode([0, 1, 2, 3, 4, 5, 6, 7])).toBe('ACDEFGHJ');
    // 250 and above would make the first letters likelier than the others.
    expect(spokenCode([250, 251, 252, 253, 254, 255, 24, 25, 249, 0, 0, 0, 0, 0])).toBe('9A9AAAAA');
    expect(spokenCode([250, 1, 2, 3, 4, 5, 6, 7])).toBeNull();
    expect(spokenCode(Array.from({ length: 16 }, (_, index) => index))).toHaveLength(codeLength);
  });

  it.each([
    ['K7RM WQ3A', 'K7RMWQ3A'],
    ['k7rm-wq3a', 'K7RMWQ3A'],
    ['  k7 rm wq 3a ', 'K7RMWQ3A'],
    ['', ''],
  ])('typed as "%s" is %s', (typed, code) => {
    expect(typedCode(typed)).toBe(code);
  });

  it('is read out in two groups', () => {
    expect(shownCode('K7RMWQ3A')).toBe('K7RM WQ3A');
    expect(typedCode(shownCode('K7RMWQ3A'))).toBe('K7RMWQ3A');
  });
});
