// Marked words: each has one owner, one place and the people who may read it. Whoever else meets it has met a leak.
import { randomBytes } from 'node:crypto';

const pattern = /cnry[0-9a-f]{16}/g;

/** Who sits where: a person of one couple, or of a practice's staff. */
export const seat = {
  client: (couple, name) => `${couple} ${name}`,
  counselor: couple => `${couple} counselor`,
  supervisor: couple => `${couple} supervisor`,
};

export class Canaries {
  marked = new Map();

  /**
   * A text with a marker in it.
   * @param {object} about
   * @param {string} about.owner the seat of its author
   * @param {string} about.place operation and field
   * @param {string[]} about.readers the seats that may read it, the author included where they may
   * @param {boolean} [about.isPlain] stands in the database as it is, by decision
   */
  mark({ owner, place, readers, isPlain = false }) {
    const word = `cnry${randomBytes(8).toString('hex')}`;
    this.marked.set(word, { owner, place, readers: new Set(readers), isPlain, isKept: false, seenBy: new Set() });
    return `Some words with ${word} among them.`;
  }

  /** What was written with them is in the product; until then a marker counts for nothing. */
  keep(text) {
    for (const word of JSON.stringify(text).match(pattern) ?? []) this.marked.get(word).isKept = true;
  }

  get kept() {
    return [...this.marked.values()].filter(({ isKept }) => isKept);
  }

  /**
   * @param {string[]} seats all that the person sits in who was shown the text
   * @returns {string[]} one line for each place whose words they may not read
   */
  leaksIn(text, seats) {
    const leaks = new Set();
    for (const word of text.match(pattern) ?? []) {
      const marked = this.marked.get(word);
      if (!marked) continue;
      for (const each of seats) marked.seenBy.add(each);
      if (!seats.some(each => marked.readers.has(each))) leaks.add(`${marked.place} of ${marked.owner} was shown to ${seats[0]}`);
    }
    return [...leaks];
  }

  /** Markers in a text that is nobody's to read, by their place. */
  foundIn(text) {
    const found = new Map();
    for (const word of new Set(text.match(pattern))) {
      const marked = this.marked.get(word);
      if (marked && !marked.isPlain) found.set(marked.place, (found.get(marked.place) ?? 0) + 1);
    }
    return found;
  }
}
