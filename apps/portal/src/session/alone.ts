/**
 * One at a time over all tabs of this browser. Sending and changing who is signed in both pass here: otherwise the words
 * of one partner could go out in the session that the other has just begun on the same phone.
 */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  // Absent where the page did not come over a secure connection.
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('portal-session', work);
}
