import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rightsPage } from '@roadback/domain/rights/page';
import { rightsByRoom } from '@roadback/domain/rights/table';
import { apiSource, mergedContract, operationsByRoom, rootFieldsOf } from '../support/contract.js';
import { nobody, post } from '../support/person.js';
import { TestPractice } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import * as operations from '../support/operations.js';
import { sampleInput } from '../support/sample-inputs.mjs';

const db = connectedAs('owner');
/** Each root field of the contract, from the files that are the contract. */
const rootFields = (['Query', 'Mutation', 'Subscription'] as const).flatMap(type => rootFieldsOf(type).map(name => ({ type, name })));

/** Operations that nobody needs to sign in for. A new one belongs here only with a reason. */
const open = ['me', 'signIn', 'completeSignIn', 'signInWithPasskey', 'askPasskey', 'signOut', 'acceptWelcome', 'askReset', 'resetPassword']
  // Whoever signs in by their practice's account is not signed in yet.
  .concat('offersProviders', 'beginProviderSignIn', 'returnFromProvider');

describe('every operation', () => {
  it('exists in number', () => expect(rootFields.length).toBeGreaterThanOrEqual(35));

  it('has a right in the table, in its room, and the table has no other', () => {
    const named = Object.entries(rightsByRoom).flatMap(([room, rights]) => Object.keys(rights).map(name => `${room} ${name}`));
    expect(named.sort()).toEqual(operationsByRoom().sort());
  });

  it('stands with its right in docs/rights.md, made by `npm run rights`', () => {
    expect(readFileSync(join(apiSource, '..', '..', '..', 'docs', 'rights.md'), 'utf8')).toBe(rightsPage());
  });

  const closed = Object.entries(operations).filter(([, operation]) => !open.includes(operation.field));
  it.each(closed.map(([name]) => [name]))('%s is closed to somebody who is not signed in', async name => {
    const operation = operations[name as keyof typeof operations];
    for (const app of ['staff', 'portal'] as const) {
      const answer = await nobody(app).asks(operation, sampleInput(operation.text));
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(answer.data?.[operation.field] ?? null).toBeNull();
    }
  });
});

describe('the contract', () => {
  const schema = buildSchema(mergedContract());
  const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__'));

  it('takes no bare String or ID as input, because those check nothing', () => {
    const inputs = types
      .filter(type => type.astNode?.kind === 'InputObjectTypeDefinition')
      .flatMap(type =>
        Object.values((type as unknown as { getFields(): Record<string, { name: string; type: unknown }> }).getFields()).map(
          field => `${type.name}.${field.name}: ${String(field.type)}`,
        ),
      );
    const args = rootFields.flatMap(({ type, name }) =>
      (schema.getType(type) as unknown as { getFields(): Record<string, { args: { name: string; type: unknown }[] }> })
        .getFields()
        [name]!.args.map(arg => `${name}.${arg.name}: ${String(arg.type)}`),
    );
    expect([...inputs, ...args].length).toBeGreaterThan(50);
    expect([...inputs, ...args].filter(line => /: \[?(String|ID)\b/.test(line))).toEqual([]);
  });

  it('describes every operation', () => {
    for (const { type, name } of rootFields) {
      const field = (schema.getType(type) as unknown as { getFields(): Record<string, { description?: string }> }).getFields()[name]!;
      expect([name, (field.description ?? '').length > 15]).toEqual([name, true]);
    }
  });
});

describe('a document', () => {
  it('that asks too much is refused before it is run', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: __typename`).join(' ');
    const deep = `{ ${'today { '.repeat(12)} day ${'} '.repeat(12)} }`;
    for (const query of [`{ ${aliases} }`, `{ me ${'@include(if: true) '.repeat(30)}{ name } }`, deep]) {
      const { body } = await post('portal', maya.cookie, { query });
      expect([body.data, body.errors[0].extensions.code]).toEqual([null, 'INVALID']);
    }
    const { body } = await post('portal', maya.cookie, [{ query: '{ me { name } }' }, { query: '{ me { name } }' }]);
    expect(JSON.stringify(body)).not.toContain('Maya');
  });

  it('with a wrong word learns nothing of the right ones', async () => {
    const { body } = await post('portal', null, { query: '{ submissio { id } }' });
    expect(body.errors[0].message).not.toContain('Did you mean');
  });
});
