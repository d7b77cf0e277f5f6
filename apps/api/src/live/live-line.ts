import type { Audience } from '../platform/access/viewer.js';

/** One open socket, and whose it is. */
export interface LiveLine {
  readonly id: string;
  readonly audience: Audience;
  /** Of the session with which it was opened: looked up anew before everything that is told. */
  readonly token: string;
  /** Aborted when the socket is gone. */
  readonly signal: AbortSignal;
  /** Closes the socket, so that the app comes back with the session that it has then, if it has one. */
  hangUp(): void;
}
