import { useEffect, useState } from 'react';
import { useSession } from './session';

const minute = 60_000;
/** So long before the end it is said. */
const warning = 2 * minute;
/** Writing for long is being here, and the server should know: twice within the shortest time that a practice may set. */
const tellServerEvery = 2 * minute;

/** Ends the session on screen when nobody is there; true while it is about to. */
export function useAway(): boolean {
  const { person, askedAt, askAgain, close } = useSession();
  const [aboutToEnd, setAboutToEnd] = useState(false);
  // The server ends an unused session after half an hour at most, as the practice set it; the screen is covered at the same time.
  const coverAfter = (person?.idleMinutes ?? 30) * minute;
  const endsAt = person ? Date.parse(person.sessionEndsAt) : null;

  useEffect(() => {
    if (endsAt === null) return;
    let lastSeen = Date.now();
    let told = askedAt;
    const look = () => {
      const away = Date.now() - lastSeen;
      setAboutToEnd(away >= coverAfter - warning && away < coverAfter);
      if (away >= coverAfter || Date.now() >= endsAt) close();
    };
    const seen = () => {
      lastSeen = Date.now();
      setAboutToEnd(false);
      if (lastSeen - told > tellServerEvery && navigator.onLine) {
        told = lastSeen;
        askAgain();
      }
    };
    const timer = setInterval(look, 20_000);
    // A phone that slept for an hour shows the page before any timer runs.
    document.addEventListener('visibilitychange', look);
    addEventListener('pointerdown', seen);
    addEventListener('keydown', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pointerdown', seen);
      removeEventListener('keydown', seen);
    };
  }, [endsAt, coverAfter, askedAt, askAgain, close]);

  return person !== null && aboutToEnd;
}
