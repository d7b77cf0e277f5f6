import { isEmail, isTimeZone } from './contact.js';

describe('how somebody is reached', () => {
  it.each(['a@b.example', 'm.ellery+home@mail.b.example'])('knows the address %s', address => expect(isEmail(address)).toBe(true));
  it.each(['', 'a', 'a@b', 'a b@c.example', 'a@b..', '<a@b.example>', `${'a'.repeat(250)}@b.example`])('takes %p for none', address =>
    expect(isEmail(address)).toBe(false),
  );
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta'])('knows the zone %s', zone =>
    expect(isTimeZone(zone)).toBe(true),
  );
  it.each(['', 'Berlin', '+02:00', 'Europe/Nowhere'])('takes %p for none', zone => expect(isTimeZone(zone)).toBe(false));
});
