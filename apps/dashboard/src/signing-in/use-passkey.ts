import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useCallback, useRef, useState } from 'react';
import { explain } from '../graphql/explain';
import { send } from '../graphql/send';
import { useWords } from '../language/use-words';
import { ApiFault } from '../graphql/api-fault';
import { enter } from '../session/session';
import { askPasskeyDocument, signInWithPasskeyDocument } from '../session/session-queries';

/** What a passkey answered, as the API takes it. */
export interface PasskeyGiven {
  challengeId: string;
  answer: Record<string, unknown>;
}

/** Uses a passkey for something. `said` is what went wrong, in words; a person who changes their mind is no fault. */
export function usePasskey(take: (given: PasskeyGiven) => Promise<void>) {
  const words = useWords();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const run = async () => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setSaid(null);
    try {
      const { askPasskey } = await send(askPasskeyDocument, {});
      const optionsJSON = askPasskey.options as unknown as PublicKeyCredentialRequestOptionsJSON;
      const answer = await startAuthentication({ optionsJSON });
      await take({ challengeId: askPasskey.challengeId, answer: answer as unknown as Record<string, unknown> });
    } catch (fault) {
      setSaid(fault instanceof ApiFault ? explain(fault, words) : words.signingIn.step.cancelled);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { run, busy, said };
}

/** Signs in by a passkey alone. */
export const usePasskeySignIn = () =>
  usePasskey(
    useCallback(async input => {
      enter((await send(signInWithPasskeyDocument, { input })).signInWithPasskey);
    }, []),
  );
