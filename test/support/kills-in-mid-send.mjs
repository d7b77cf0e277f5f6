import { setTimeout as wait } from 'node:timers/promises';

/** A living worker has written down by then what became of a mail that it held at the kill; of the dead one's it is seen until the claim is over. */
const lookAfterMs = 4_500;

/**
 * Which kills met a worker that had taken a mail on and had not yet written down what became of it: only there may a mail go a second time.
 * @param {(sql: string, values: unknown[]) => Promise<{ id: string, claimedAt: Date }[]>} rows throws while the database is away
 */
export function killsInMidSend(rows) {
  /** @type {number[]} */
  const kills = [];
  /** Each mail in a dead hand, by its id and the kill that it was in. */
  const inHand = new Map();
  const looks = [];
  const look = async killedAt => {
    await wait(lookAfterMs);
    for (;;) {
      const found = await rows(
        `select id, claimed_at as "claimedAt" from directory.notice_mail
          where state = 'WAITING' and claimed_at <= $1::timestamptz and claimed_at > $1::timestamptz - interval '15 s'`,
        [new Date(killedAt)],
      ).catch(() => null);
      if (found === null) await wait(500);
      else
        return found.forEach(({ id, claimedAt }) => {
          const killer = kills.find(at => at >= claimedAt.getTime());
          inHand.set(`${id} ${killer}`, { id, killer });
        });
    }
  };
  return {
    /** To be told at every kill, at once. */
    killed() {
      const at = Date.now();
      kills.push(at);
      looks.push(look(at));
    },
    /** @param {{ messageId: string }[]} mails all that arrived */
    async reckon(mails) {
      await Promise.all(looks);
      const held = new Set([...inHand.values()].map(({ id }) => id));
      const seen = new Set();
      const again = mails.filter(({ messageId }) => seen.has(messageId) || !seen.add(messageId));
      return {
        kills: kills.length,
        inMidSend: new Set([...inHand.values()].map(({ killer }) => killer)).size,
        mailsInHand: inHand.size,
        // Whatever came twice was in the hand of a worker that died.
        unexplained: again.filter(({ messageId }) => ![...held].some(id => messageId.includes(id))).length,
      };
    },
  };
}
