import { failureOf } from './mail-failure.js';

describe('a mail that was not taken', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, 'UNREACHABLE', false],
    [{ code: 'ETIMEDOUT' }, 'UNREACHABLE', false],
    [{ code: 'EDNS' }, 'UNREACHABLE', false],
    [undefined, 'UNREACHABLE', false],
    [{ code: 'EAUTH', responseCode: 535 }, 'SIGN_IN_REFUSED', false],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'ADDRESS_REFUSED', true],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 no such user' }, 'ADDRESS_REFUSED', true],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 no such user' }, 'ADDRESS_REFUSED', true],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 552, response: '552-5.2.2 full' }, 'ADDRESS_REFUSED', true],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 554, response: '554 5.7.1 we do not like you' }, 'REFUSED', true],
    [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, response: '550 5.1.8 bad sender' }, 'REFUSED', true],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, 'ADDRESS_REFUSED', false],
    [{ code: 'EMESSAGE', responseCode: 554 }, 'REFUSED', true],
    [{ code: 'EPROTOCOL', responseCode: 421 }, 'REFUSED', false],
  ])('by %j is %s', (thrown, kind, isFinal) => {
    expect(failureOf(thrown)).toMatchObject({ kind, isFinal });
  });

  it('says nothing of whom it was for', () => {
    const failure = failureOf(
      Object.assign(new Error('550 maya@home.example unknown'), { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }),
    );
    expect(failure.message).toBe('mail: ADDRESS_REFUSED');
    expect(failure.cause).toBeUndefined();
  });
});
