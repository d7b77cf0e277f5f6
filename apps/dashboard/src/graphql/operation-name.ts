import type { TypedDocumentString } from '../generated/graphql';

/** The name of a document, as the first part of its key in the cache. */
export const operationName = (document: TypedDocumentString<unknown, never>): string => String(document.__meta__?.name);
