import { Clock } from './clock.js';

const isUnderTest = process.env.NODE_ENV === 'test';

/** The clock of this process. Under test it may start at another time, before the first job asks. */
export function newClock(): Clock {
  const clock = new Clock();
  if (isUnderTest && process.env.ROADBACK_TEST_CLOCK) clock.set(new Date(process.env.ROADBACK_TEST_CLOCK));
  return clock;
}

/** Under test, the parent process moves the clock over its own channel; nothing on the network can. */
export function obeyTestClock(clock: Clock): void {
  if (!isUnderTest || !process.send) return;
  process.on('message', (message: { clock?: string | null; id?: number }) => {
    if (message.clock === undefined) return;
    clock.set(message.clock === null ? null : new Date(message.clock));
    process.send!({ done: message.id });
  });
}
