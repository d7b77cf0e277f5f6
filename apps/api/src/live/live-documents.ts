import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { AppError, publicError } from '../platform/errors.js';
import type { Config } from '../platform/config.js';
import { keepWithinLimits, limits, validationRules } from '../platform/graphql/limits.js';
import { readKnownOperations, type KnownOperations } from '../platform/http/operations.js';

/** What a socket asks for, read as strictly as what is asked with POST: a known document, counted, validated, and a subscription. */
export class LiveDocuments {
  private readonly known: KnownOperations = readKnownOperations();

  constructor(
    private readonly config: Config,
    private readonly schema: GraphQLSchema,
  ) {}

  /**
   * What runs, or why nothing does.
   * @param payload its `query` is the hash of a document of the app; a text runs only where any document does
   */
  read(app: string, payload: SubscribePayload): Pick<ExecutionArgs, 'schema' | 'document' | 'variableValues'> | readonly GraphQLError[] {
    const text = this.known.get(app)?.get(payload.query) ?? (this.config.operations === 'any' ? payload.query : undefined);
    if (text === undefined) return [new AppError('REFUSED', 'This app is not of this version: load it anew.', { reason: 'APP_OUTDATED' })];
    try {
      const document = parse(text, { maxTokens: limits.tokens });
      keepWithinLimits(document);
      onlyASubscription(document);
      const mayBeIntrospected = this.config.operations === 'any' && this.config.environment !== 'production';
      const faults = validate(this.schema, document, [...specifiedRules, ...validationRules(mayBeIntrospected)]);
      return faults.length > 0 ? faults : { schema: this.schema, document, variableValues: payload.variables };
    } catch (error) {
      return [publicError(error) ?? (error instanceof GraphQLError ? error : unreadable())];
    }
  }
}

const unreadable = (): AppError => new AppError('INVALID', 'This is no GraphQL document.', { reason: 'UNREADABLE' });

function onlyASubscription(document: DocumentNode): void {
  if (getOperationAST(document)?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new AppError('INVALID', 'A socket takes one subscription; all else is asked with POST.', { reason: 'POST_ONLY' });
}
