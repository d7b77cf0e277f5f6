import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DoorLine } from '../../apps/api/src/platform/security-log.js';

/** Everything that the API and the workers wrote into their log while the API tests ran, in which people wrote all that they can write. */
const log = readFileSync(join(__dirname, '..', '..', 'test-results', 'record', 'log.txt'), 'utf8');
const lines = log
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as { level: string; context: string; message: unknown });
const doors = lines.filter(({ context }) => context === 'Security').map(({ message }) => message as DoorLine);

const nothingElse = { operation: null, reason: null, address: null };

describe('the log of the product', () => {
  it('is there, with the errors that tests bring about', () => {
    expect(lines.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
    expect(log).toContain('requestId');
  });

  it('is one JSON a line, with when, how bad and where', () => {
    for (const line of lines)
      expect(line).toMatchObject({ level: expect.any(String), timestamp: expect.any(Number), context: expect.any(String) });
  });

  it.each<[string, RegExp]>([
    ['an e-mail address', /[\w.+-]+@[\w-]+\.(?:example|org|com)/],
    ['a session or a link', /rb-(?:portal|staff)=|#[\w-]{43}/],
    ['a password', /every small kept promise|password["': ]+\w/i],
    ['values of a statement', /parameters|detail:|DETAIL:|Failing row|\bKey \(/],
    ['somebody’s name', /\b(?:Maya|Jonah|Ellery|Okafor)\b/],
    ['words of a client', /What happened in March|A day\.|What I wrote|Sit with me/],
    ['a document or its variables', /query Test|mutation Test|"variables"/],
  ])('holds nothing like %s', (_, pattern) => {
    expect(pattern.exec(log)?.[0]).toBeUndefined();
  });
});

describe('the log of the doors (docs/logs.md)', () => {
  it('names by ids who came in and went, and not from where', () => {
    for (const event of ['SIGNED_IN', 'SIGNED_OUT']) {
      const passed = doors.filter(line => line.event === event);
      expect(passed.length).toBeGreaterThan(0);
      for (const line of passed)
        expect(line).toEqual({
          event,
          requestId: expect.any(String),
          account: expect.any(String),
          practice: line.practice,
          ...nothingElse,
        });
    }
    expect(doors.filter(({ event }) => event === 'HALF_SIGNED_IN')).toContainEqual(
      expect.objectContaining({ account: null, address: null }),
    );
  });

  it.each([
    ['signIn', 'WRONG_EMAIL_OR_PASSWORD'],
    ['signIn', 'RATE_LIMITED'],
    ['completeSignIn', 'WRONG_SECOND_FACTOR'],
    ['prove', 'NOT_PROVED'],
    ['acceptWelcome', 'WELCOME_LINK_OVER'],
    ['resetPassword', 'RESET_LINK_OVER'],
    [null, 'FOREIGN_ORIGIN'],
    [null, 'APP_UNKNOWN'],
    [null, 'METHOD'],
    [null, 'INVALID'],
  ])('names whoever was turned away by %s with %s, and from where', (operation, reason) => {
    const refused = doors.filter(line => line.event === 'REFUSED' && line.operation === operation && line.reason === reason);
    expect(refused.length).toBeGreaterThan(0);
    for (const { address } of refused) expect(address).toEqual(expect.any(String));
  });

  it('says nothing of what a rule of care refuses, which the trail knows', () => {
    const reasons = doors.map(({ reason }) => reason);
    for (const reason of ['COUPLE_SEPARATED', 'POLICY_NOT_SIGNED', 'SAFETY_CLEARANCE_REQUIRED', 'STEP_NOT_OPEN'])
      expect(reasons).not.toContain(reason);
  });
});
