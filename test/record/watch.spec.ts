import { becameIdle, followStatement, newRequest, slowFaults, withoutTheTrail } from './watch.mjs';

/** Follows statements of one request over the connections `a` and `b`, and says what was found. */
function follow(steps: (string | { idleMs: number } | { slow: string })[], isSerial = true): string[] {
  const request = Object.assign(newRequest(), { isSerial });
  const connections = { a: {}, b: {} };
  let now = 0;
  return steps.flatMap(step => {
    if (typeof step !== 'string') {
      if ('slow' in step) return slowFaults(request, step.slow);
      becameIdle(connections.a, now);
      now += step.idleMs;
      return [];
    }
    const [connection, ...sql] = step.split(' ');
    return followStatement(request, connections[connection as 'a' | 'b'], sql.join(' '), now);
  });
}

describe('the watch over transactions', () => {
  it.each<[string, Parameters<typeof follow>[0], string]>([
    ['a pause', ['a begin', 'a select 1', { idleMs: 1500 }, 'a commit'], 'a pause of 1500 ms inside an open transaction'],
    ['hashing', ['a begin', 'a select 1', { slow: 'hashing of a password' }], 'hashing of a password inside an open transaction'],
    ['a second connection', ['a begin', 'b select 1'], 'a second connection inside an open transaction'],
    ['a forgotten commit', ['a begin', 'a select 1', 'a begin'], 'a transaction begun on a connection that was left with an open one'],
    ['a savepoint is no end', ['a begin', 'a rollback to savepoint x', { slow: 'an HTTP request' }], 'an HTTP request inside'],
  ])('finds %s', (_, steps, fault) => {
    expect(follow(steps).join()).toContain(fault);
  });

  it.each<[string, Parameters<typeof follow>[0], boolean]>([
    ['pauses outside', ['a begin', 'a commit', { idleMs: 60_000 }, 'a begin'], true],
    ['a short pause inside', ['a begin', { idleMs: 200 }, 'a commit'], true],
    ['hashing before and after', [{ slow: 'hashing' }, 'a begin', 'a rollback', { slow: 'hashing' }], true],
    ['one transaction after the other', ['a begin', 'a commit', 'b begin', 'b commit'], true],
    ['fields of one query side by side', ['a begin', 'b begin', 'a commit', 'b commit'], false],
  ])('and not %s', (_, steps, isSerial) => {
    expect(follow(steps, isSerial)).toEqual([]);
  });
});

describe('the transactions that wrote', () => {
  it.each<[string, string[], number]>([
    ['none that only read', ['a begin', 'a select 1', 'a commit'], 0],
    ['one for all that it holds', ['a begin', 'a insert into x', 'a update x set y = 1', 'a commit'], 1],
    ['one for each after the other', ['a begin', 'a insert into x', 'a commit', 'b begin', 'b delete from x', 'b commit'], 2],
    ['one for each statement outside', ['a update x set y = 1', 'a with z as (select 1) insert into x'], 2],
    ['none that was rolled back', ['a begin', 'a insert into x', 'a rollback', 'a begin', 'a insert into x', 'a commit'], 1],
    ['not that somebody was seen', ['a update directory.session set seen_at = $2', 'a begin', 'a insert into x', 'a commit'], 1],
  ])('are %s', (_, steps, count) => {
    const request = newRequest();
    const connections = { a: {}, b: {} };
    for (const step of steps) followStatement(request, connections[step[0] as 'a' | 'b'], step.slice(2), 0);
    expect(request.written.size).toBe(count);
  });
});

describe('R11: what a request is owed by the trail', () => {
  const event = 'with kept as ( insert into audit.event …';
  it.each([
    [
      'the event before a commit',
      ['begin', 'select app.set_ctx', 'select 1', event, 'commit'],
      ['begin', 'select app.set_ctx', 'select 1', 'commit'],
    ],
    [
      'a transaction of its own',
      ['begin', 'select app.set_ctx', 'rollback', 'begin', 'select app.set_ctx', event, 'commit'],
      ['begin', 'select app.set_ctx', 'rollback'],
    ],
    [
      'one in which it was to stand',
      ['begin', 'select app.set_ctx', 'rollback', 'begin', 'select app.set_ctx', 'rollback'],
      ['begin', 'select app.set_ctx', 'rollback'],
    ],
    ['nothing where there is none', ['begin', 'select app.set_ctx', 'commit'], ['begin', 'select app.set_ctx', 'commit']],
  ])('is left out of its statements: %s', (_, sent, left) => {
    expect(withoutTheTrail(sent)).toEqual(left);
  });
});
