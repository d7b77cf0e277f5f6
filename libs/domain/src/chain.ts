/**
 * R11: the trail of a practice is a chain. Each sealed event has a link that holds the digest of what it said and the hash of the link
 * before it, so that nothing can be changed, taken out, put in or moved without the first row at which it was done giving it away. A cut end
 * no chain can show by itself: the head, kept apart, does. Pure: whoever calls brings the rows and SHA-256.
 */

/** SHA-256 of a text, as 64 hex digits. */
export type Sha256 = (text: string) => string;

/** One link, with what its event says today; null where the event is gone. */
export interface SealedRow {
  seq: number;
  eventId: string;
  digest: string;
  previous: string;
  hash: string;
  canonical: string | null;
}

/** How far a chain went when somebody looked: its last link. */
export interface Head {
  seq: number;
  hash: string;
}

/**
 * EDITED: a row says something else than when it was sealed. DELETED: one is missing. INSERTED: one was put in. REORDERED: one stands
 * elsewhere. CUT: the end is missing. REWRITTEN: the chain is in itself whole and is not the one that was signed.
 */
export type BreakKind = 'EDITED' | 'DELETED' | 'INSERTED' | 'REORDERED' | 'CUT' | 'REWRITTEN';

/** The first row that is not as it was sealed. */
export interface Break {
  kind: BreakKind;
  /** Its number in the chain; null for what was never sealed. */
  seq: number | null;
  eventId: string | null;
}

/** Where the rest of a chain is looked into when a row does not follow the one before it. */
export interface Elsewhere {
  /** Whether any link names this hash as the one before it. */
  hasSuccessor(hash: string): Promise<boolean> | boolean;
  /** Whether any link has this hash. */
  hasLink(hash: string): Promise<boolean> | boolean;
}

/** What the first link of a practice's chain follows. */
export const beginningOf = (sha256: Sha256, practiceId: string): string => sha256(`roadback ${practiceId}`);

export const hashOf = (sha256: Sha256, previous: string, digest: string): string => sha256(previous + digest);

/** Reads one practice's chain from its first link on, and stops at the first break. */
export class ChainReader {
  private seq = 0;
  private last: string;
  /** The hash before the last one: whoever follows that instead has a row put in before them. */
  private earlier: string | null = null;
  private lastEventId: string | null = null;

  /**
   * @param head as the table of heads has it; null where it has none
   * @param signed heads that were signed and kept elsewhere
   */
  constructor(
    private readonly sha256: Sha256,
    practiceId: string,
    private readonly head: Head | null,
    private readonly signed: readonly Head[],
    private readonly elsewhere: Elsewhere,
  ) {
    this.last = beginningOf(sha256, practiceId);
  }

  /** How many links it has found whole. */
  get length(): number {
    return this.seq;
  }

  /** Takes the next row in order of its number. What is wrong with it may still have to be looked for elsewhere. */
  next(row: SealedRow): Break | (() => Promise<Break>) | null {
    const { seq, eventId } = row;
    if (seq !== this.seq + 1) return { kind: 'DELETED', seq: this.seq + 1, eventId: null };
    if (row.canonical === null) return { kind: 'DELETED', seq, eventId };
    if (this.sha256(row.canonical) !== row.digest || hashOf(this.sha256, row.previous, row.digest) !== row.hash)
      return { kind: 'EDITED', seq, eventId };
    if (row.previous !== this.last) return () => this.outOfLine(row);
    if (this.signed.some(head => head.seq === seq && head.hash !== row.hash)) return { kind: 'REWRITTEN', seq, eventId };
    this.earlier = this.last;
    this.last = row.hash;
    this.lastEventId = eventId;
    this.seq = seq;
    return null;
  }

  /** After the last row. */
  end(): Break | null {
    const furthest = Math.max(this.head?.seq ?? 0, ...this.signed.map(({ seq }) => seq));
    if (furthest > this.seq || (this.head === null && this.seq > 0)) return { kind: 'CUT', seq: this.seq + 1, eventId: null };
    if (this.head !== null && this.head.seq < this.seq) return { kind: 'INSERTED', seq: this.head.seq + 1, eventId: null };
    if (this.head !== null && this.head.hash !== this.last) return { kind: 'REWRITTEN', seq: this.seq, eventId: this.lastEventId };
    return null;
  }

  private async outOfLine({ seq, eventId, previous }: SealedRow): Promise<Break> {
    if (previous === this.earlier) return { kind: 'INSERTED', seq: this.seq, eventId: this.lastEventId };
    if (!(await this.elsewhere.hasSuccessor(this.last))) return { kind: 'DELETED', seq, eventId: null };
    return { kind: (await this.elsewhere.hasLink(previous)) ? 'REORDERED' : 'INSERTED', seq, eventId };
  }
}
