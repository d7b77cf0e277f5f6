import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { saying, checkIn, task, keysOf, settle, Phone, openPhone, type Answer } from './outbox-phone';

describe('the outbox, once and in order', () => {
  it('keeps the order in which things were sent, also when the first has to wait', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = ['NOBODY THERE'];
    phone.online = false;
    for (const key of ['k1', 'k2', 'k3']) await outbox.put('ana', task(key));
    phone.online = true;
    await outbox.drain();
    expect(keysOf(phone.attempts)).toEqual(['k1']);
    await phone.ring();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k1', 'k2', 'k3']);
    expect(keysOf(phone.recorded)).toEqual(['k1', 'k2', 'k3']);
  });

  it('R12: sends each entry once when two drains run at once', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    for (const key of ['k1', 'k2', 'k3']) await outbox.put('ana', task(key));
    phone.online = true;
    await Promise.all([outbox.drain(), outbox.drain()]);
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k2', 'k3']);
  });

  it('R12: sends each entry once when two tabs drain at once', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    for (const key of ['k1', 'k2', 'k3']) await outbox.put('ana', task(key));
    phone.online = true;
    phone.openTab().workFor('ana');
    await outbox.drain();
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1', 'k2', 'k3']);
    expect(phone.delivered).toEqual(['k1', 'k2', 'k3']);
  });

  it('R12: makes one entry of a double click and sends it once', async () => {
    const { phone, outbox } = openPhone();
    const release = phone.holdWire();
    await Promise.all([outbox.put('ana', task('k1')), outbox.put('ana', task('k1'))]);
    expect(keysOf(phone.kept())).toEqual(['k1']);
    await settle();
    // And a third time, while the first is on its way.
    await outbox.put('ana', task('k1'));
    expect(keysOf(phone.kept())).toEqual(['k1']);
    release();
    await settle();
    expect(keysOf(phone.attempts)).toEqual(['k1']);
    expect(phone.kept()).toEqual([]);
  });

  it('sends an entry that was put while the round before it was ending', async () => {
    for (let head = 0; head < 25; head++) {
      const { phone, outbox } = openPhone();
      await outbox.put('ana', task('k1'));
      for (let step = 0; step < head; step++) await Promise.resolve();
      await outbox.put('ana', task('k2'));
      await settle();
      expect(keysOf(phone.attempts)).toEqual(['k1', 'k2']);
    }
  });

  it('wipes what one person has sent and leaves what the other has', async () => {
    const { phone, outbox } = openPhone();
    phone.online = false;
    await outbox.put('ana', task('k1'));
    await outbox.put('ben', task('k2'));
    await outbox.put('ana', checkIn('k3'));
    await outbox.wipe('ana');
    expect(phone.kept()).toMatchObject([{ key: 'k2', personId: 'ben', cargo: task('k2') }]);
    phone.online = true;
    await phone.signIn('ben');
    outbox.workFor('ben');
    await settle();
    expect(phone.recorded).toEqual([{ key: 'k2', of: 'ben' }]);
  });

  it('does not bring back what was wiped while it was being sent', async () => {
    const { phone, outbox } = openPhone();
    phone.answers = ['NOBODY THERE'];
    const release = phone.holdWire();
    await outbox.put('ana', task('k1'));
    await settle();
    await outbox.wipe('ana');
    release();
    await settle();
    await phone.ring();
    expect(phone.kept()).toEqual([]);
    expect(keysOf(phone.attempts)).toEqual(['k1']);
  });
});

describe('the outbox, whatever happens on the phone', () => {
  const person = fc.constantFrom('ana', 'ben');
  const tab = fc.nat({ max: 1 });
  const answer = fc.constantFrom<Answer>(
    'TAKES IT',
    'NOBODY THERE',
    'TAKES IT, AND THE ANSWER IS LOST',
    { status: 503, body: null },
    ...['RATE_LIMITED', 'INTERNAL', 'UNAUTHENTICATED', 'REFUSED', 'CONFLICT'].map(code => saying(code)),
  );
  const happening = fc.oneof(
    fc.record({ what: fc.constant('PUT' as const), tab, person }),
    fc.record({ what: fc.constant('SIGN_IN' as const), tab, person: fc.option(person) }),
    fc.record({ what: fc.constant('NOTICE' as const), tab }),
    fc.record({ what: fc.constant('DRAIN' as const), tab }),
    fc.record({ what: fc.constant('ANSWER' as const), answer }),
    fc.record({ what: fc.constantFrom('RING' as const, 'SETTLE' as const, 'CONNECTION' as const) }),
  );

  it('R5, R12: every entry is recorded once, in order and in a session of its author, or is kept with the reason why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async happenings => {
        const phone = new Phone();
        const tabs = [phone.openTab(), phone.openTab()] as const;
        const put: { key: string; by: string }[] = [];
        tabs.forEach(outbox => outbox.workFor('ana'));
        for (const it of happenings) {
          const outbox = 'tab' in it ? tabs[it.tab === 0 ? 0 : 1] : tabs[0];
          if (it.what === 'PUT') {
            const key = `k${put.length}`;
            put.push({ key, by: it.person });
            await outbox.put(it.person, task(key));
          } else if (it.what === 'SIGN_IN') {
            // The other tab only hears of it when it notices.
            void phone.signIn(it.person).then(() => outbox.workFor(it.person));
          } else if (it.what === 'NOTICE') outbox.workFor(phone.session);
          else if (it.what === 'DRAIN') void outbox.drain();
          else if (it.what === 'ANSWER') phone.answers.push(it.answer);
          else if (it.what === 'RING') await phone.ring();
          else if (it.what === 'CONNECTION') phone.reachable = !phone.reachable;
          else await settle();
        }
        await settle();
        phone.answers = [];
        phone.reachable = true;
        for (const personId of ['ana', 'ben']) {
          await phone.signIn(personId);
          tabs.forEach(outbox => outbox.workFor(personId));
          await settle();
        }

        expect(phone.attempts.filter(({ sentIn, author }) => sentIn !== author)).toEqual([]);
        expect(phone.attempts.filter(({ wasKept }) => !wasKept)).toEqual([]);
        expect(new Set(phone.delivered).size).toBe(phone.delivered.length);
        expect(phone.kept().filter(({ trouble }) => trouble === null)).toEqual([]);
        const keptKeys = keysOf(phone.kept());
        for (const personId of ['ana', 'ben']) {
          const theirs = put.filter(({ by }) => by === personId).map(({ key }) => key);
          const recorded = keysOf(phone.recorded.filter(({ of }) => of === personId));
          expect(theirs.filter(key => recorded.includes(key))).toEqual(recorded);
          expect(theirs.filter(key => !recorded.includes(key) && !keptKeys.includes(key))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
