import { useCallback, useRef, useState } from 'react';
import { troubleOf, type Trouble } from './fault';

export interface Act<Input extends unknown[]> {
  run: (...input: Input) => void;
  busy: boolean;
  trouble: Trouble | null;
}

/** An act of the person: once at a time however often it is tapped, and its trouble kept to be shown beside it. */
export function useAct<Input extends unknown[]>(work: (...input: Input) => Promise<void>): Act<Input> {
  // A second tap can come before React has drawn the first.
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const run = useCallback(
    (...input: Input) => {
      if (running.current) return;
      running.current = true;
      swallowSecondTap();
      setBusy(true);
      setTrouble(null);
      work(...input)
        .catch((error: unknown) => setTrouble(troubleOf(error)))
        .finally(() => {
          running.current = false;
          setBusy(false);
        });
    },
    [work],
  );
  return { run, busy, trouble };
}

/** For as long as the second tap of a double tap may come, nothing takes it: what was tapped may be gone, and a link moved under the finger. */
function swallowSecondTap(): void {
  const { style } = document.body;
  style.pointerEvents = 'none';
  setTimeout(() => (style.pointerEvents = ''), 400);
}
