import { useEffect, useState } from 'react';
import { useSession } from './session';

const minute = 60_000;
/** The server ends an unused session after half an hour; the screen is covered at the same time. */
const coverAfter = 30 * minute;
const warnAfter = 28 * minute;
/** Writing for long is being here, and the server should know. */
const tellServerEvery = 5 * minute;

/** Ends the session on screen when nobody is there; true while it is about to. */
export function useAway(): boolean {
  const { person, askedAt, askAgain, close } = useSession();
  const [aboutToEnd, setAboutToEnd] = useState(false);
  const endsAt = person ? Date.parse(person.sessionEndsAt) : null;

  useEffect(() => {
    if (endsAt === null) return;
    let lastSeen = Date.now();
    let told = askedAt;
    const look = () => {
      const away = Date.now() - lastSeen;
      setAboutToEnd(away >= warnAfter && away < coverAfter);
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
  }, [endsAt, askedAt, askAgain, close]);

  return person !== null && aboutToEnd;
}
