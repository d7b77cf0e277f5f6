import { Logger } from '@nestjs/common';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { publicError } from '../errors.js';
import { loggable } from '../log.js';

const log = new Logger('GraphQL');

interface Failed extends Error {
  code?: string;
  statusCode?: number;
  errors?: readonly GraphQLError[];
  originalError?: Error;
}

/**
 * Turns whatever went wrong into errors with a stable code. What is not meant for the reader is logged with the request's id and
 * leaves as INTERNAL: no text of a library, the database or the stack goes out.
 */
export function formatErrors(result: ExecutionResult, requestId: string): { statusCode: number; response: ExecutionResult } {
  const original = result.errors?.[0]?.originalError as Failed | undefined;
  const errors = (result.errors ?? []).flatMap(flatten).map(error => present(error, requestId));
  // What is wrong with the request itself, or with its document, is an error of HTTP too.
  const isRefusedWhole = result.data === undefined && errors.every(({ path, extensions }) => !path && extensions?.code === 'INVALID');
  const statusCode = original && isAboutTheRequest(original) ? original.statusCode! : isRefusedWhole ? 400 : 200;
  return { statusCode, response: { data: result.data ?? null, errors: errors as unknown as GraphQLError[] } };
}

/** Mercurius wraps the errors of parsing and validation in one; each of them is worth telling. */
function flatten(error: GraphQLError): GraphQLError[] {
  const original = error.originalError as Failed | undefined;
  return original?.errors?.length ? original.errors.flatMap(flatten) : [error];
}

function present(error: GraphQLError, requestId: string): GraphQLFormattedError {
  const known = publicError(deepest(error));
  if (known)
    return { message: known.message, extensions: namingField(known.extensions, error.message), ...(error.path && { path: error.path }) };
  const original = error.originalError as Failed | undefined;
  if (original && isAboutTheRequest(original)) {
    const isTooLarge = original.statusCode === 413;
    return {
      message: isTooLarge ? 'This is more than can be sent at once.' : 'This request cannot be read.',
      extensions: { code: 'INVALID', reason: isTooLarge ? 'TOO_LARGE' : 'UNREADABLE' },
    };
  }
  // No path and no original error: the document itself is wrong, which its author may know.
  if (isAboutTheDocument(error)) return { message: withoutSuggestion(error.message), extensions: { code: 'INVALID' } };
  log.error({ requestId, path: error.path, ...loggable(error.originalError ?? error) });
  return {
    message: `Something went wrong on our side. It is logged under ${requestId}.`,
    extensions: { code: 'INTERNAL', requestId },
    ...(error.path && { path: error.path }),
  };
}

/** A scalar knows what is wrong but not where; GraphQL's own message does: `… at "input.schedule.startsOn"` becomes `schedule.startsOn`. */
function namingField(extensions: GraphQLError['extensions'], message: string): GraphQLError['extensions'] {
  const where = /^Variable "\$(\w+)" got invalid value .*?(?: at "\w+\.([\w.[\]]+)")?; /s.exec(message);
  const [fault] = Object.values((extensions.fields ?? {}) as Record<string, string>);
  return where && fault ? { ...extensions, fields: { [where[2] ?? where[1]!]: fault } } : extensions;
}

/** A scalar's refusal arrives wrapped, sometimes twice. */
function deepest(error: unknown): unknown {
  let inner = error as Failed;
  while (inner.originalError instanceof Error && publicError(inner) === null) inner = inner.originalError as Failed;
  return inner;
}

/** Too large, no JSON, or sent as no app of ours would: Fastify or the CSRF wall stopped it before GraphQL. */
const isAboutTheRequest = ({ code, statusCode }: Failed): boolean =>
  (code === 'MER_ERR_GQL_CSRF_PREVENTION' || code?.startsWith('FST_ERR_CTP') === true) && (statusCode ?? 500) < 500;

function isAboutTheDocument(error: GraphQLError): boolean {
  const original = error.originalError as Failed | undefined;
  if (original && !(original instanceof GraphQLError))
    return typeof original.code === 'string' && original.code.startsWith('MER_ERR') && (original.statusCode ?? 500) < 500;
  return error.path === undefined;
}

/** "Did you mean …" tells a stranger what else is there. */
const withoutSuggestion = (message: string): string => message.replace(/ Did you mean .*$/s, '');
