import { describe, expect, it } from '@jest/globals';
import { saying, task, keysOf, settle, openPhone, type Answer } from './outbox-phone';

describe('the outbox between people', () => {
  it('keeps an entry when the session is over, without an alarm, and sends it when its author is back', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = [saying('UNAUTHENTICATED')];
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.kept()).toMatchObject([{ key: 'k1', tries: 0, trouble: null }]);
    expect(phone.sessionGone).toBe(1);
    expect(phone.alarms).toEqual([]);
    outbox.workFor(null);
    await phone.signIn('ana');
    outbox.workFor('ana');
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k1']);
    expect(phone.recorded).toEqual([{ key: 'k1', of: 'ana' }]);
  });

  it.each(['ben', null])('R5: sends nothing in this tab when %s came in another one', async other => {
    const { phone, outbox } = openPhone();
    await phone.signIn(other);
    await outbox.put('ana', task('k1'));
    await settle();
    expect(phone.attempts).toEqual([]);
    expect(phone.sessionGone).toBe(1);
    expect(phone.kept()).toMatchObject([{ key: 'k1', trouble: null }]);
  });

  it('R5: leaves the words of one person alone while it works for the other, and sends them in the next session of their author', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ana', task('k1'));
    await phone.signIn('ben');
    outbox.workFor('ben');
    phone.online = true;
    await outbox.put('ben', task('k2'));
    await settle();
    expect(phone.recorded).toEqual([{ key: 'k2', of: 'ben' }]);
    expect(keysOf(phone.kept())).toEqual(['k1']);
    await phone.signIn('ana');
    outbox.workFor('ana');
    await settle();
    expect(phone.recorded).toEqual([
      { key: 'k2', of: 'ben' },
      { key: 'k1', of: 'ana' },
    ]);
  });

  it('R5: stops between two entries when their author leaves', async () => {
    const { phone, outbox } = openPhone();
    const release = phone.holdWire();
    await outbox.put('ana', task('k1'));
    await outbox.put('ana', task('k2'));
    await settle();
    const left = phone.signIn(null);
    outbox.workFor(null);
    release();
    await left;
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1']);
    expect(keysOf(phone.kept())).toEqual(['k2']);
  });

  it('R5: sends nothing more from the moment in which its author begins to leave, though the session is still theirs', async () => {
    const { phone, outbox } = openPhone();
    let leave = (): void => undefined;
    const leaving = phone.alone(
      () =>
        new Promise<void>(resolve => {
          leave = resolve;
        }),
    );
    await outbox.put('ana', task('k1'));
    await settle();
    outbox.workFor(null);
    leave();
    await leaving;
    await settle();
    expect(phone.session).toBe('ana');
    expect(phone.attempts).toEqual([]);
    expect(keysOf(phone.kept())).toEqual(['k1']);
  });

  it.each<[how: string, Answer, kept: string[]]>([
    ['taken', 'TAKES IT', []],
    ['lost on the way', 'NOBODY THERE', ['k2']],
    ['refused', saying('REFUSED'), ['k2']],
  ])('begins with the entries of the person who came, though the last one of the other was just then %s', async (_how, answer, kept) => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ben', task('k1'));
    await settle();
    phone.online = true;
    phone.answers = [answer];
    const release = phone.holdWire();
    await outbox.put('ana', task('k2'));
    await settle();
    const arrived = phone.signIn('ben');
    outbox.workFor('ben');
    release();
    await arrived;
    await settle();
    expect(phone.recorded.filter(({ of }) => of === 'ben')).toEqual([{ key: 'k1', of: 'ben' }]);
    expect(keysOf(phone.kept())).toEqual(kept);
  });
});
