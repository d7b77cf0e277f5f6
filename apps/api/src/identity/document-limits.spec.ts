import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { mergedContract } from '../../../../test/support/contract.js';
import { post } from '../../../../test/support/person.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { costOf, keepWithinLimits, limits } from '../platform/graphql/limits.js';

const db = connectedAs('owner');
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number): string => `${'{ couple '.repeat(depth)}{ id }${' }'.repeat(depth)}`;
/** Each fragment spreads the next one twice: short to write, endless to follow. */
const bomb = `{ ...F0 } ${times(20, index => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F20 on Query { me { name } }`;
const longestRefusalMs = 50;

describe('a document', () => {
  it.each<[string, string]>([
    ['101 aliases', `{ ${times(101, index => `a${index}: me { name }`)} }`],
    ['16 aliases of __typename', `{ ${times(16, index => `a${index}: __typename`)} }`],
    ['21 directives', `{ me ${times(21, () => '@include(if: true)')} { name } }`],
    ['21 directives at the operation', `query A ${times(21, () => '@a')} { me { name } }`],
    ['11 root fields', `{ ${times(11, () => 'me { name }')} }`],
    ['11 root fields behind fragments', `{ ${times(11, () => '... { me { name } }')} }`],
    ['13 levels', nested(13)],
    ['10,000 words', `{ ${times(10_000, () => 'me')} }`],
    ['1,500 fields of one', `{ me { ${times(1_500, () => 'name')} } }`],
    ['fragments that double 20 times', bomb],
    ['spreads of what is not there', `{ ${times(1_500, () => '...F')} }`],
    ['no words but a document in JSON', '{"kind":"Document","definitions":[]}'],
    ['an empty object', ' {} '],
    ['a number', '5'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('with %s is refused before it is run, in less than 50 ms', async (_, query) => {
    const { maya } = await (await TestPractice.open(db)).couple();
    const sent = () => post('portal', maya.cookie, { query });
    const answer = await sent();
    // The quickest of some: what the machine does beside it is not the question.
    let took = Infinity;
    for (let time = 0; time < 5; time += 1) {
      const started = performance.now();
      await sent();
      took = Math.min(took, performance.now() - started);
    }
    expect([answer.status, answer.body.data, answer.body.errors[0].extensions.code]).toEqual([400, null, 'INVALID']);
    expect(answer.text).not.toContain('Maya');
    expect(took).toBeLessThan(longestRefusalMs);
  });

  it('is refused for its levels alone, whatever else is wrong with it', () => {
    const levels = (depth: number) => () => keepWithinLimits(parse(nested(depth)));
    expect(levels(limits.depth)).toThrow('more levels');
    expect(levels(limits.depth - 1)).not.toThrow();
  });

  it('just within each limit is answered', async () => {
    const { maya } = await (await TestPractice.open(db)).couple();
    for (const query of [
      `{ me { ${times(limits.aliases, index => `a${index}: name`)} } }`,
      `{ me { ${times(limits.directives, () => '... @include(if: true) { name }')} } }`,
      `{ ${times(limits.rootFields, () => 'me { name }')} }`,
    ]) {
      const { body } = await post('portal', maya.cookie, { query });
      expect([query, body.data?.me?.name ?? body.data?.me?.a0]).toEqual([query, 'Maya']);
    }
  });

  it('whose fragments go around in a circle is INVALID', async () => {
    const { body } = await post('portal', null, { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' });
    expect([body.data, body.errors[0].extensions.code]).toEqual([null, 'INVALID']);
  });

  it('that asks for a page of 100,000 is refused, as a text and as a variable; a page of 100 is not', async () => {
    const admin = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    const asked = [
      { query: '{ clients(perPage: 100000) { total } }' },
      { query: 'query A($n: Int) { clients(perPage: $n) { total } }', variables: { n: 100_000 } },
    ];
    for (const body of asked) {
      const answer = await post('staff', admin.cookie, body);
      expect([answer.body.data, answer.body.errors[0].extensions.code]).toEqual([null, 'INVALID']);
    }
    const { body } = await post('staff', admin.cookie, { query: asked[1]!.query, variables: { n: 100 } });
    expect(body.data.clients).toEqual({ total: 0 });
  });

  it('whose answer could hold too many values is refused, also through its variables', async () => {
    const counselor = await (await TestPractice.open(db)).staff('COUNSELOR');
    const page = 'items { partners { givenName taskDays { day due sent } trend { weekStartsOn safety feel } } signals { kind } }';
    const query = `query A($n: Int) { ${times(9, index => `a${index}: caseload(perPage: $n) { ${page} }`)} }`;
    const withPages = (n: number) => post('staff', counselor.cookie, { query, variables: { n } });
    const refused = await withPages(100);
    expect([refused.body.data, refused.body.errors[0].extensions]).toEqual([null, { code: 'INVALID', reason: 'TOO_MUCH' }]);
    expect((await withPages(5)).body.errors).toBeUndefined();
  });

  it('sent in a list of documents is not run', async () => {
    const { maya } = await (await TestPractice.open(db)).couple();
    const answer = await post('portal', maya.cookie, [{ query: '{ me { name } }' }, { query: '{ me { name } }' }]);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Maya');
  });
});

describe('the documents of the apps', () => {
  const schema = buildSchema(mergedContract());
  const documents = ['portal', 'dashboard'].flatMap(app =>
    Object.values(JSON.parse(readFileSync(join(__dirname, `../../../${app}/dist/operations.json`), 'utf8')) as Record<string, string>),
  );

  it('stay below half of what may be asked, with the longest pages', () => {
    expect(documents.length).toBeGreaterThan(90);
    for (const text of documents) {
      const document = parse(text, { maxTokens: limits.tokens / 2 });
      keepWithinLimits(document);
      expect(costOf(schema, document, { perPage: limits.longestPage })).toBeLessThan(limits.cost / 2);
    }
  });
});
