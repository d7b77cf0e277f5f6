import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  valueFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { AppError } from '../errors.js';

/** What one document may ask for. The largest of our own stay below half of each; a test says so. */
export const limits = {
  /** Words and signs of the document, counted while it is read. */
  tokens: 2_000,
  /** Fields and spreads, those of a fragment at each place where it is spread. */
  selections: 1_000,
  depth: 9,
  aliases: 15,
  directives: 20,
  rootFields: 10,
  /** Values that the answer may hold, guessed: a list counts as ten, a page as its size. */
  cost: 400_000,
  /** Names of the fields that say how long a page is. */
  pageSize: ['perPage'],
  longestPage: 100,
} as const;

const guessedLength = 10;

const tooMuch = (what: string): AppError =>
  new AppError('INVALID', `This asks for more ${what} than one document may.`, { reason: 'TOO_MUCH' });

/**
 * Everything that makes a document expensive, counted in one walk before it is validated, because validating is the expensive part.
 * Fragments count at each place where they are spread; the walk itself ends as soon as a limit is passed.
 */
export function keepWithinLimits(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const counted = { selections: 0, aliases: 0, directives: 0, 'root fields': 0 };
  const most = { selections: limits.selections, aliases: limits.aliases, directives: limits.directives, 'root fields': limits.rootFields };
  const count = (what: keyof typeof counted, by = 1): void => {
    counted[what] += by;
    if (counted[what] > most[what]) throw tooMuch(what);
  };
  const walk = (set: SelectionSetNode, depth: number, spread: readonly string[]): void => {
    if (depth > limits.depth) throw tooMuch('levels');
    for (const selection of set.selections) {
      count('selections');
      count('directives', selection.directives?.length);
      if (selection.kind === Kind.FIELD) {
        if (depth === 1) count('root fields');
        if (selection.alias) count('aliases');
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, spread);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth, spread);
      } else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        // Around in a circle: validation names it, and there is nothing more to count.
        if (fragment && !spread.includes(name)) walk(fragment.selectionSet, depth, [...spread, name]);
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    count('directives', definition.directives?.length);
    walk(definition.selectionSet, 1, []);
  }
}

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.filter(each => each.kind === Kind.FRAGMENT_DEFINITION).map(each => [each.name.value, each]));

/** Refuses a valid document whose answer would be too large, with the page sizes that its variables ask for. */
export function keepCostWithin(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>> = {}): void {
  if (costOf(schema, document, variables) > limits.cost) throw tooMuch('values');
}

/** The most that one of a document's operations may answer, in values. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>> = {}): number {
  const fragments = fragmentsOf(document);
  const costOfSet = (set: SelectionSetNode, type: GraphQLNamedType): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind !== Kind.FIELD) {
        const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
        const condition = within.typeCondition?.name.value;
        return sum + costOfSet(within.selectionSet, (condition === undefined ? undefined : schema.getType(condition)) ?? type);
      }
      const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
      if (!field) return sum + 1;
      const named = getNamedType(field.type);
      const inner = selection.selectionSet && isCompositeType(named) ? costOfSet(selection.selectionSet, named) : 1;
      const times = pageOf(selection, field, variables) ?? (isListType(getNullableType(field.type)) ? guessedLength : 1);
      return sum + 1 + times * inner;
    }, 0);
  const costs = document.definitions
    .filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ operation, selectionSet }) => costOfSet(selectionSet, schema.getRootType(operation)!));
  return Math.max(0, ...costs);
}

/** How long a page this field is asked for; the list inside it is counted as it stands. Null where it has no pages. */
function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Readonly<Record<string, unknown>>): number | null {
  const size = field.args.find(({ name }) => (limits.pageSize as readonly string[]).includes(name));
  if (!size) return null;
  const given = node.arguments?.find(({ name }) => name.value === size.name);
  const value = given ? valueFromAST(given.value, size.type, variables) : size.defaultValue;
  const length = typeof value === 'number' ? value : Number(size.defaultValue ?? guessedLength);
  if (length > limits.longestPage) throw tooMuch('of one page');
  // The list inside counts as ten by itself.
  return Math.max(1, Math.ceil(length / guessedLength));
}

/** With POST nobody can be told anything later. */
export function refuseSubscription({ definitions }: DocumentNode): void {
  if (definitions.some(each => each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.SUBSCRIPTION))
    throw new AppError('INVALID', 'A subscription goes over a WebSocket.', { reason: 'SOCKET_ONLY' });
}

/** Mercurius takes what is no GraphQL for a document in JSON, around the count of its words. Everything that JSON could be is refused. */
export function refuseJson(source: string): void {
  if (/^\s*(?:\{\s*["}]|[["\d-]|(?:null|true|false)\s*$)/.test(source))
    throw new AppError('INVALID', 'This is no GraphQL document.', { reason: 'UNREADABLE' });
}

export const validationRules = (mayBeIntrospected: boolean): ValidationRule[] =>
  mayBeIntrospected ? [] : [NoSchemaIntrospectionCustomRule];
