import { isLocked, lock } from '../device/lock';
import { ask } from '../server/ask';
import { signOutDocument } from './session-documents';

const elsewhere = 'https://www.wikipedia.org/';

/** Leaves at once, for somebody who may be looked at: the screen is empty before the other page has come. */
export function hide(): void {
  lock();
  // Nobody waits for the answer; the lock stands in for it.
  void ask(signOutDocument, {}, true).catch(() => undefined);
  document.title = '';
  document.body.replaceChildren();
  location.replace(elsewhere);
}

/** A browser may bring the page back from memory as it was; then it starts anew, and locked. */
export function stayHidden(): void {
  addEventListener('pageshow', event => {
    if (event.persisted && isLocked()) location.reload();
  });
}

/** Two presses of Escape within this time, for hands that are on the keyboard. One alone closes what is open, as everywhere. */
const twiceWithin = 600;

export function hideOnEscapeTwice(): void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - pressedAt < twiceWithin) hide();
      pressedAt = event.timeStamp;
    },
    true,
  );
}
