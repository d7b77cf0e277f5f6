import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the API and the workers wrote into their log while the API tests ran, in which people wrote all that they can write. */
const log = readFileSync(join(__dirname, '..', '..', 'test-results', 'record', 'log.txt'), 'utf8');
const lines = log
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as { level: string });

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
