import type { TypedDocumentString } from '../generated/graphql';
import { unattended } from './attended';
import { Fault, faultFrom, troubleOf } from './fault';
import { askForProof, renewalsSoFar } from './proof';

/** Longer than this, a phone with one bar is better served by trying again. */
const patience = 20_000;

/**
 * The one way to the server: sends the hash of a typed document and returns its data, or throws a `Fault`. Where it is asked once more who is
 * there, it waits for the person and goes on; what a session's old token was refused for is sent once more under the new one.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  keepalive = false,
): Promise<Data> {
  const before = renewalsSoFar();
  try {
    return await sendOnce(document, variables, keepalive);
  } catch (error) {
    const { code, reason } = troubleOf(error);
    const isOldToken = code === 'UNAUTHENTICATED' && reason === undefined && renewalsSoFar() > before;
    if (isOldToken || (code === 'STEP_UP_REQUIRED' && (await askForProof()))) return sendOnce(document, variables, keepalive);
    throw error;
  }
}

async function sendOnce<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  keepalive: boolean,
): Promise<Data> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'x-roadback-app': 'portal', ...unattended() },
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
