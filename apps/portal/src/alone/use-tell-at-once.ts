import { useCallback, useEffect, useRef } from 'react';
import { newKey } from '../device/new-key';
import { ask } from '../server/ask';
import { tellAloneDocument } from './alone-documents';
import type { Asked, AskedQuestion } from './use-alone';

/** How long it waits before each try, in milliseconds. What no try brought through goes with the whole. */
const tries = [0, 2_000, 8_000];

/**
 * Tells what is chosen in the moment in which it is chosen: one request, the same whatever it is (R20). It waits in the memory of this page
 * and nowhere else, and is gone with it (docs/decisions/0018).
 */
export function useTellAtOnce({ roundId }: Asked): (question: AskedQuestion, chosen: string | null) => void {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => void (isGone.current = true);
  }, []);
  return useCallback(
    (question, chosen) => {
      const option = question.options.findIndex(({ key }) => key === chosen);
      if (option < 0) return;
      const input = { roundId, question: question.key, option, idempotencyKey: newKey() };
      void (async () => {
        for (const wait of tries) {
          await new Promise(resolve => setTimeout(resolve, wait));
          // Whoever left took it along.
          if (wait > 0 && isGone.current) return;
          try {
            await ask(tellAloneDocument, { input });
            return;
          } catch {
            // Nothing is shown: it is tried again, and the whole still comes.
          }
        }
      })();
    },
    [roundId],
  );
}
