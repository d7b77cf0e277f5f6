/**
 * "This browser was left": set when somebody signs out or hides the screen, gone when the server has ended the session.
 * Until then nobody gets in without a password, even when the message to the server was lost on the way. Says nothing of anybody.
 */
const name = 'portal.left';

export function lock(): void {
  try {
    localStorage.setItem(name, '1');
  } catch {
    // Storage is switched off; ending the session on the server still works.
  }
}

export function unlock(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // As above.
  }
}

export function isLocked(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}
