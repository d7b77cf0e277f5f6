import type { TypedDocumentString } from '../generated/graphql';
import { Fault, faultFrom } from './fault';

/** Longer than this, a phone with one bar is better served by trying again. */
const patience = 20_000;

/** The one way to the server: sends the hash of a typed document and returns its data, or throws a `Fault`. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  keepalive = false,
): Promise<Data> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'x-roadback-app': 'portal' },
      body: JSON.stringify({ documentId: document.__meta__?.hash, operationName: document.__meta__?.name, variables }),
      signal: AbortSignal.timeout(patience),
      keepalive,
    });
  } catch {
    throw new Fault('UNREACHABLE');
  }
  const body = await bodyOf<Data>(response);
  const fault = faultFrom(response.status, body);
  if (fault) throw fault;
  if (!body?.data) throw new Fault('UNREACHABLE');
  return body.data;
}

async function bodyOf<Data>(response: Response): Promise<{ data?: Data | null; errors?: unknown } | null> {
  try {
    return (await response.json()) as { data?: Data | null; errors?: unknown };
  } catch {
    // A proxy or a hotel's sign-in page answered in place of the server.
    return null;
  }
}
