import type { TypedDocumentString } from '../generated/graphql';
import { ApiFault, faultOf } from './api-fault';
import { unattended } from './attended';

interface Answer<Result> {
  data?: Result | null;
  errors?: unknown[];
}

/** What happens when the session is over in the middle of work: resolves once the same person has signed in again. */
export type SignInAgain = () => Promise<void> | null;

let signInAgain: SignInAgain = () => null;
export const whenSessionIsOver = (ask: SignInAgain) => {
  signInAgain = ask;
};

/** What happens when an act asks who is there: resolves once the person has proved it, with false when they would rather not. */
export type ProveIt = () => Promise<boolean>;

let proveIt: ProveIt = () => Promise.resolve(false);
export const whenProofIsNeeded = (ask: ProveIt) => {
  proveIt = ask;
};

/** How often the session has gone on under a new cookie: what was sent under the one before was refused for that alone. */
let renewals = 0;
export const sessionRenewed = () => {
  renewals += 1;
};

/**
 * Sends one document to the API.
 * A session that ran out holds the request back until the person has signed in again, and then sends it once more,
 * so that nothing typed is lost; a request that was refused as unauthenticated has changed nothing. The same where an act asks
 * for a proof of who is there.
 */
export async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const before = renewals;
  try {
    return await post(document, variables, signal);
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    const sessionIsOver = fault.code === 'UNAUTHENTICATED' && fault.reason === undefined;
    if (sessionIsOver && renewals > before) return post(document, variables, signal);
    const back = sessionIsOver ? signInAgain() : null;
    if (back) await back;
    else if (fault.code !== 'STEP_UP_REQUIRED' || !(await proveIt())) throw fault;
    return post(document, variables, signal);
  }
}

async function post<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { hash, name } = document.__meta__ ?? {};
  const answer = await ask<Result>(JSON.stringify({ documentId: hash, operationName: name, variables }), signal);
  if (answer.errors?.length) throw faultOf(answer.errors[0]);
  if (!answer.data) throw new ApiFault('INTERNAL');
  return answer.data;
}

async function ask<Result>(body: string, signal?: AbortSignal): Promise<Answer<Result>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-roadback-app': 'staff', ...unattended() },
      body,
      signal: signal ?? null,
    });
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiFault('UNAVAILABLE');
  }
}
