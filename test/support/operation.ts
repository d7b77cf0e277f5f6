import type { Mutation, Query } from '../../apps/api/src/generated/inputs.js';

/** A GraphQL document for one root field, with the type of its answer. */
export interface Operation<Result> {
  readonly field: string;
  readonly text: string;
  /** Only for the compiler. */
  readonly result?: Result;
}

const document = (kind: string, field: string, args: string, selection: string): string => {
  const declared = args === '' ? '' : `(${args.replaceAll(/(\w+):/g, '$$$1:')})`;
  const passed = args === '' ? '' : `(${[...args.matchAll(/(\w+):/g)].map(([, name]) => `${name}: $${name}`).join(', ')})`;
  return `${kind} Test${declared} { ${field}${passed} ${selection} }`;
};

/** @param args as in the schema, for example `id: Uuid!` */
export const query = <Field extends keyof Query>(field: Field, args: string, selection = ''): Operation<Query[Field]> => ({
  field,
  text: document('query', field, args, selection),
});

export const mutation = <Field extends keyof Mutation>(field: Field, args: string, selection = ''): Operation<Mutation[Field]> => ({
  field,
  text: document('mutation', field, args, selection),
});
