import { useEffect } from 'react';
import { send } from '../graphql/send';
import { rest, useSession } from './session';
import { whoAmI } from './session-queries';

const minute = 60_000;
/** Twice within the shortest time that a practice may set. */
const heartbeat = 2 * minute;
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Hides the page after as many minutes without a touch as the practice allows (15 at most), as the API ends the session; and while somebody works without sending
 * anything, writing a long note for example, tells the API so.
 */
export function useRestWhenIdle(): void {
  const { state, me } = useSession();
  const idleLimit = (me?.idleMinutes ?? 15) * minute;
  useEffect(() => {
    if (state !== 'in') return;
    let touchedAt = Date.now();
    let toldAt = Date.now();
    const touch = () => (touchedAt = Date.now());
    const timer = window.setInterval(() => {
      const now = Date.now();
      if (now - touchedAt >= idleLimit) {
        void rest();
      } else if (now - toldAt >= heartbeat && touchedAt > toldAt) {
        toldAt = now;
        send(whoAmI, {}).then(
          ({ me }) => {
            if (!me) void rest();
          },
          // Out of reach for a moment: the next act will say so, in its own words.
          () => undefined,
        );
      }
    }, minute / 2);
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
    return () => {
      window.clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, touch);
    };
  }, [state, idleLimit]);
}
