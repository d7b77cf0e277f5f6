import { describe, expect, it } from '@jest/globals';
import { subjectOf, type Cargo } from './outbox';
import { saying, checkIn, task, keysOf, settle, openPhone, type Answer } from './outbox-phone';

describe('the outbox', () => {
  it('R12: writes an entry down before it sends it, and lets go of it only when the server has answered', async () => {
    const { phone, outbox } = openPhone();
    const release = phone.holdWire();
    await outbox.put('ana', task('k1'));
    expect(keysOf(phone.kept())).toEqual(['k1']);
    await settle();
    expect(phone.attempts).toMatchObject([{ key: 'k1', wasKept: true }]);
    expect(phone.kept()).toMatchObject([{ key: 'k1', personId: 'ana', trouble: null }]);
    expect(phone.delivered).toEqual([]);
    release();
    await settle();
    expect(phone.recorded).toEqual([{ key: 'k1', of: 'ana' }]);
    expect(phone.delivered).toEqual(['k1']);
    expect(phone.keptAtDelivery).toEqual([true]);
    expect(phone.kept()).toEqual([]);
  });

  it('sends nothing that it could not write down, and says so to the caller', async () => {
    const { phone, outbox } = openPhone();
    phone.full = true;
    await expect(outbox.put('ana', task('k1'))).rejects.toThrow('The disk is full');
    await settle();
    expect(phone.attempts).toEqual([]);
  });

  it('R12: goes on after the page was closed in the middle of sending, with the same key', async () => {
    const { phone, outbox } = openPhone();
    phone.holdWire();
    await outbox.put('ana', task('k1'));
    await settle();
    phone.closeTabs();
    phone.openTab().workFor('ana');
    await settle();
    expect(phone.attempts.map(({ cargo }) => cargo)).toEqual([task('k1'), task('k1')]);
    expect(keysOf(phone.recorded)).toEqual(['k1']);
    expect(phone.kept()).toEqual([]);
  });

  it('waits without an attempt while the phone is offline, and sends when it is drained online', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.attempts).toEqual([]);
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 0, trouble: null }]);
    phone.online = true;
    await outbox.drain();
    expect(keysOf(phone.recorded)).toEqual(['k1']);
  });

  const passing: [what: string, answer: Answer][] = [
    ['a network failure', 'NOBODY THERE'],
    ['a lost answer', 'TAKES IT, AND THE ANSWER IS LOST'],
    ['a 500 without words', { status: 500, body: null }],
    ['a 502 of a proxy', { status: 502, body: null }],
    ['a 503 without words', { status: 503, body: null }],
    ['a 429 without words', { status: 429, body: null }],
    ['UNAVAILABLE', saying('UNAVAILABLE')],
    ['RATE_LIMITED', saying('RATE_LIMITED', { retryAfterSeconds: 5 })],
    ['INTERNAL', saying('INTERNAL')],
  ];
  it.each(passing)('R12: keeps an entry through %s and sends it later, unchanged and with the same key', async (_what, answer) => {
    const { phone, outbox } = openPhone();
    phone.answers = [answer];
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 1, trouble: null }]);
    expect(phone.delivered).toEqual([]);
    await phone.ring();
    expect(phone.attempts.map(({ cargo }) => cargo)).toEqual([task('k1'), task('k1')]);
    expect(keysOf(phone.recorded)).toEqual(['k1']);
    expect(phone.delivered).toEqual(['k1']);
    expect(phone.kept()).toEqual([]);
  });

  it('waits as long as the server asks for when it is rate limited, with one alarm at a time', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('RATE_LIMITED', { retryAfterSeconds: 120 }), saying('RATE_LIMITED', { retryAfterSeconds: 300 })];
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.alarms.map(({ milliseconds }) => milliseconds)).toEqual([120_000]);
    await outbox.drain();
    expect(phone.alarms.map(({ milliseconds }) => milliseconds)).toEqual([300_000]);
  });

  it('does not hurry what has to wait because something new was put while it was on its way', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('RATE_LIMITED', { retryAfterSeconds: 120 })];
    const release = phone.holdWire();
    await outbox.put('ana', task('k1'));
    await settle();
    await outbox.put('ana', task('k2'));
    release();
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1']);
    expect(keysOf(phone.kept())).toEqual(['k1', 'k2']);
    await phone.ring();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k1', 'k2']);
  });

  it('keeps trying when nobody can say who is signed in, and sends nothing until then', async () => {
    const { phone, outbox } = openPhone();
    phone.reachable = false;
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.attempts).toEqual([]);
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 1, trouble: null }]);
    phone.reachable = true;
    await phone.ring();
    expect(keysOf(phone.recorded)).toEqual(['k1']);
  });

  it('asks for a look when a fault of the server does not pass, and sends what is behind it', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = Array.from({ length: 6 }, () => saying('INTERNAL'));
    await outbox.put('ana', task('k1'));
    await settle();
    for (let attempt = 2; attempt <= 6; attempt++) {
      expect(phone.kept()).toMatchObject([{ key: 'k1', trouble: null }]);
      await phone.ring();
    }
    expect(phone.kept()).toMatchObject([{ key: 'k1', trouble: { code: 'INTERNAL' } }]);
    await outbox.put('ana', task('k2'));
    await settle();
    expect(keysOf(phone.recorded)).toEqual(['k2']);
    expect(keysOf(phone.kept())).toEqual(['k1']);
    // Asked for again, it has all its attempts again.
    phone.answers = [saying('INTERNAL')];
    await outbox.retry('k1');
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 1, trouble: null }]);
    await phone.ring();
    expect(keysOf(phone.recorded)).toEqual(['k2', 'k1']);
  });

  const refusals = [
    { code: 'REFUSED', reason: 'TASK_ALREADY_ANSWERED' },
    { code: 'INVALID', fields: { note: 'TOO_LONG' } },
    { code: 'CONFLICT', reason: 'KEY_REUSED' },
    { code: 'NOT_FOUND' },
  ];
  it.each(refusals)('keeps an entry that the server answered with $code, as needing attention, and sends the others', async trouble => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying(trouble.code, trouble)];
    await outbox.put('ana', task('k1'));
    await outbox.put('ana', task('k2'));
    await settle();
    expect(phone.kept()).toMatchObject([{ key: 'k1', cargo: task('k1'), trouble }]);
    expect(keysOf(phone.recorded)).toEqual(['k2']);
    expect(phone.delivered).toEqual(['k2']);
    await outbox.drain();
    phone.openTab().workFor('ana');
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k2']);
    expect(phone.alarms).toEqual([]);
  });

  it('sends what needs attention again, with the same key, when its author asks for it', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('REFUSED', { reason: 'TASK_NOT_OPEN_YET' })];
    await outbox.put('ana', task('k1'));
    await settle();
    await outbox.retry('k1');
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k1']);
    expect(keysOf(phone.recorded)).toEqual(['k1']);
    expect(phone.kept()).toEqual([]);
  });

  it('sends again what its author asks for even while an earlier round of sending is just ending', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('REFUSED')];
    await outbox.put('ana', task('k1'));
    await settle();
    // At each moment of a round that finds nothing to send.
    for (let head = 0; head < 12; head++) {
      phone.answers = [saying('REFUSED')];
      const round = outbox.drain();
      for (let step = 0; step < head; step++) await Promise.resolve();
      const attempts = phone.attempts.length;
      await outbox.retry('k1');
      await round;
      await settle();
      expect(phone.attempts.length).toBe(attempts + 1);
    }
  });

  it('removes an entry that its author discards, and no other', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('REFUSED'), saying('REFUSED')];
    await outbox.put('ana', task('k1'));
    await outbox.put('ana', task('k2'));
    await settle();
    await outbox.discard('k1');
    expect(keysOf(phone.kept())).toEqual(['k2']);
  });

  it('puts a new answer in the place of the one that needed attention, and leaves the one of the other person', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('INVALID'), saying('INVALID')];
    await outbox.put('ana', checkIn('k1'));
    await settle();
    await phone.signIn('ben');
    outbox.workFor('ben');
    await outbox.put('ben', checkIn('k2'));
    await settle();
    phone.online = false;
    await outbox.put('ben', checkIn('k3'));
    expect(subjectOf(checkIn('k2'))).toBe(subjectOf(checkIn('k3')));
    expect(keysOf(phone.kept())).toEqual(['k1', 'k3']);
  });

  it('sends both of two entries about the same thing when neither was refused', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ana', checkIn('k1'));
    await outbox.put('ana', checkIn('k2'));
    expect(keysOf(phone.kept())).toEqual(['k1', 'k2']);
    phone.online = true;
    await outbox.drain();
    expect(keysOf(phone.recorded)).toEqual(['k1', 'k2']);
  });

  // What is about the same thing replaces a refused one and meets its own draft; what is about another never does.
  const key = { idempotencyKey: 'k' };
  const named: [subject: string, cargo: Pick<Cargo, 'kind'> & { input: object }][] = [
    ['task:t', { kind: 'TASK', input: { ...key, taskId: 't' } }],
    ['apology:a', { kind: 'APOLOGY_DRAFT', input: { ...key, apologyId: 'a' } }],
    ['heard:a', { kind: 'APOLOGY_ANSWER', input: { ...key, apologyId: 'a' } }],
    ['question:new', { kind: 'QUESTION', input: { ...key, words: 'When?' } }],
    ['question:q', { kind: 'QUESTION', input: { ...key, words: 'When?', earlierId: 'q' } }],
    ['question-answer:q', { kind: 'QUESTION_ANSWER', input: { ...key, questionId: 'q' } }],
    ['promise:new', { kind: 'PROMISE', input: { ...key, words: 'I call.' } }],
    ['moment:c:2026-11-20', { kind: 'MOMENT', input: { ...key, commitmentId: 'c', day: '2026-11-20' } }],
    ['moment:c:m', { kind: 'MOMENT', input: { ...key, commitmentId: 'c', day: '2026-11-20', momentId: 'm' } }],
    ['view:m', { kind: 'VIEW', input: { ...key, momentId: 'm' } }],
    ['noticed:new', { kind: 'NOTICED', input: { ...key, words: 'A call.' } }],
  ];
  it.each(named)('knows %s by what it is about', (subject, cargo) => {
    expect(subjectOf(cargo as Cargo)).toBe(subject);
  });
  it('takes no two of them for the same thing', () => {
    expect(new Set(named.map(([subject]) => subject)).size).toBe(named.length);
  });
});
