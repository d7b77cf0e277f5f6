import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { ask } from '../server/ask';
import { askPasskeyDocument, beginPasskeyDocument } from './signing-in-documents';

type AuthenticationOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** What a passkey answered, as the server takes it. */
export interface PasskeyGiven {
  challengeId: string;
  answer: Record<string, unknown>;
}

/** Asks the phone for a passkey; null when the person did not go through with it. */
export async function givePasskey(): Promise<PasskeyGiven | null> {
  const { challengeId, options } = (await ask(askPasskeyDocument, {})).askPasskey;
  const answer = await startAuthentication({ optionsJSON: options as unknown as AuthenticationOptions }).catch(() => null);
  return answer && { challengeId, answer: answer as unknown as Record<string, unknown> };
}

/** Makes a passkey on this phone; null when the person did not go through with it. */
export async function makePasskey(): Promise<PasskeyGiven | null> {
  const { challengeId, options } = (await ask(beginPasskeyDocument, {})).beginPasskey;
  const answer = await startRegistration({ optionsJSON: options as unknown as RegistrationOptions }).catch(() => null);
  return answer && { challengeId, answer: answer as unknown as Record<string, unknown> };
}
