import { bouncedIn } from './bounce.js';

const id = '019a7c3e-1111-7222-8333-444455556666';
const report = ({
  action = 'failed',
  status = '5.1.1',
  type = 'report; report-type=delivery-status',
  original = 'message/rfc822',
  head = id,
} = {}) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'To: account@mail.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Content-Type: multipart/${type}; boundary="b"`,
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; somebody@client.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 no such user',
    '',
    '--b',
    `Content-Type: ${original}`,
    '',
    'From: account@mail.example',
    `Message-ID: <${head}@mail.example>`,
    'Subject: A note from your account',
    '',
    'text',
    '--b--',
    '',
  ].join('\r\n');

describe('a report of a mail server', () => {
  it.each([
    ['that no mailbox took our mail', {}, id],
    ['with the head of our mail alone', { original: 'text/rfc822-headers' }, id],
    ['that the mailbox is full for good', { status: '5.2.2' }, id],
    ['that it is only late', { action: 'delayed', status: '4.4.1' }, null],
    ['that it was delivered', { action: 'delivered', status: '2.0.0' }, null],
    ['that our mail was not liked', { status: '5.7.1' }, null],
    ['of a mail that is none of ours', { head: 'abc' }, null],
    ['that is none', { type: 'mixed' }, null],
  ])('%s', async (_, values, expected) => expect(await bouncedIn(report(values))).toBe(expected));

  it('is nothing that a person wrote', async () => {
    expect(
      await bouncedIn(`From: maya@client.example\r\nSubject: Re: A note\r\nIn-Reply-To: <${id}@mail.example>\r\n\r\nHello\r\n`),
    ).toBeNull();
  });
});
