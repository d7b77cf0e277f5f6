import { arePushKeys, isPushAddress, knownPushServices, outcomeOf, pushStateAfter } from './push.js';

describe('where we may be told to send', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/dX3:APA91b-_x',
    'https://updates.push.services.mozilla.com/wpush/v2/gAAAA=',
    'https://web.push.apple.com/QGu',
    'https://db5p.notify.windows.com/w/?token=Bw%3d',
  ])('is %s', endpoint => expect(isPushAddress(endpoint, knownPushServices)).toBe(true));

  it.each([
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evil.example/fcm.googleapis.com/x',
    'https://me@fcm.googleapis.com/x',
    'https://fcm.googleapis.com\\@127.0.0.1/x',
    'https://fcm.googleapis.com@127.0.0.1/x',
    'https://notify.windows.com/x',
    'https://.notify.windows.com/x',
    'https://evilnotify.windows.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://169.254.169.254/latest',
    'file:///etc/passwd',
    '',
  ])('is not %s', endpoint => expect(isPushAddress(endpoint, knownPushServices)).toBe(false));

  it('may be a port of its own where it is named', () => {
    expect(isPushAddress('http://localhost:8123/a', ['http://localhost:8123'])).toBe(true);
    expect(isPushAddress('http://localhost:8124/a', ['http://localhost:8123'])).toBe(false);
  });
});

it('knows the keys of a browser by their form', () => {
  const keys = { p256dh: `B${'a'.repeat(86)}`, auth: 'a'.repeat(22) };
  expect(arePushKeys(keys)).toBe(true);
  for (const wrong of [{ auth: '' }, { auth: 'a'.repeat(23) }, { p256dh: `A${'a'.repeat(86)}` }, { p256dh: 'B' }])
    expect(arePushKeys({ ...keys, ...wrong })).toBe(false);
});

describe('what an answer means', () => {
  it.each([
    [201, 'SENT'],
    [404, 'GONE'],
    [410, 'GONE'],
    [429, 'AWAY'],
    [503, 'AWAY'],
    [301, 'REFUSED'],
    [403, 'REFUSED'],
  ] as const)('%i is %s', (status, outcome) => expect(outcomeOf(status)).toBe(outcome));

  it.each([
    [['SENT', 'AWAY', 'GONE'], true, 'SENT'],
    [['AWAY', 'REFUSED'], true, 'WAITING'],
    [['AWAY'], false, 'FAILED'],
    [['REFUSED', 'GONE'], true, 'FAILED'],
    [['GONE'], true, 'OFF'],
    [[], true, 'OFF'],
  ] as const)('%j, and again %s: %s', (outcomes, again, state) => expect(pushStateAfter(outcomes, again)).toBe(state));
});
