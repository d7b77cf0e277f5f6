import { createHmac } from 'node:crypto';
import { open, seal, SealError, tokenOf, nameOf, type DataKey, type Place, type Token } from './cipher.js';
import { sealedColumn, sealedIn, type Sealed, type SealedColumn } from './columns.js';
import { sealingKey, type Keyring } from './keyring.js';
import { marksIn, replaceMarks } from './marks.js';
import type { Ask } from './master-key.js';

type Row = Record<string, unknown>;

/** Seals and opens the words of one practice within one transaction. */
export class Words {
  /** Keys that this transaction made: nobody else knows them before it commits. */
  private readonly made = new Map<string, DataKey>();

  constructor(
    private readonly keyring: Keyring,
    private readonly practiceId: string,
    private readonly ask: Ask,
  ) {}

  /**
   * What is to be written in a sealed column; null stays null.
   * @param row the id of the row that it will stand in
   * @param ownerId whose key
   */
  async seal(column: SealedColumn, row: string, ownerId: string, value: unknown): Promise<string | null> {
    if (value === null || value === undefined) return null;
    const { kind, grain } = sealedColumn(column);
    return seal(await this.keyOf(ownerId), this.placeOf(column, row), kind === 'text' ? String(value) : JSON.stringify(value), grain);
  }

  /** An id that stands for a text of an owner: always the same, and by nobody without the key to be told from chance. */
  async markOf(ownerId: string, text: string): Promise<string> {
    const { bytes } = await this.keyOf(ownerId);
    const mark = createHmac('sha256', bytes).update(`roadback mark|${this.practiceId}|${text}`).digest().subarray(0, 16);
    // A UUID of one's own making (RFC 9562, version 8).
    mark[6] = (mark[6]! & 0x0f) | 0x80;
    mark[8] = (mark[8]! & 0x3f) | 0x80;
    return mark.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /**
   * A copy of a row in which what is to be sealed is.
   * @param nameOfColumn how the row calls a column
   */
  async sealRow<Given extends object>(
    table: string,
    given: Given,
    nameOfColumn: (column: string) => string = name => name,
  ): Promise<Given> {
    const sealed = { ...given } as Row;
    for (const { column, name, row, owner } of sealedIn(table)) {
      const key = nameOfColumn(name);
      if (!(key in sealed)) continue;
      const [id, ownerId] = [sealed[nameOfColumn(row)], sealed[nameOfColumn(owner)]];
      if (typeof id !== 'string' || typeof ownerId !== 'string') throw new Error(`${column} is sealed for its row and owner: name both`);
      sealed[key] = await this.seal(column, id, ownerId, sealed[key]);
    }
    return sealed as Given;
  }

  /** Opens rows of a table as they stand in it, in place. */
  async openRows<Found extends object>(
    table: string,
    rows: Found[],
    nameOfColumn: (column: string) => string = name => name,
  ): Promise<Found[]> {
    const marks = sealedIn(table).flatMap(sealed => {
      const key = nameOfColumn(sealed.name);
      return (rows as Row[]).flatMap(row =>
        typeof row[key] === 'string'
          ? [{ row, key, column: sealed.column, id: String(row[nameOfColumn(sealed.row)]), text: row[key] }]
          : [],
      );
    });
    const opener = await this.opener(marks.map(({ column, id, text }) => ({ column, row: id, text })));
    for (const { row, key, column, id, text } of marks) row[key] = opener(column, id, text);
    return rows;
  }

  /** Opens every mark in what a statement answered, in place. */
  async openMarks<Found>(rows: Found[]): Promise<Found[]> {
    const marks = marksIn(rows);
    if (marks.length === 0) return rows;
    const opener = await this.opener(marks);
    return replaceMarks(rows, ({ column, row, text }) => opener(column, row, text));
  }

  private async opener(
    marks: readonly { column: string; row: string; text: string }[],
  ): Promise<(column: string, row: string, text: string) => unknown> {
    const tokens = marks
      .map(({ column, row, text }) => tokenOf(this.placeOf(column, row), text))
      .filter(({ ownerId }) => !this.made.has(ownerId));
    const ownersOf = (some: readonly Token[]): string[] => [...new Set(some.map(({ ownerId }) => ownerId))];
    const found = await this.keyring.ofOwners(this.practiceId, ownersOf(tokens), this.ask);
    // A key that was turned to a moment ago.
    const unknown = tokens.filter(
      ({ ownerId, version }) => found.get(ownerId)?.isDestroyed === false && !found.get(ownerId)!.keys.has(version),
    );
    for (const [ownerId, opened] of await this.keyring.ofOwners(this.practiceId, ownersOf(unknown), this.ask, true))
      found.set(ownerId, opened);
    return (column, row, text) => {
      const place = this.placeOf(column, row);
      const token = tokenOf(place, text);
      const made = this.made.get(token.ownerId);
      const opened = found.get(token.ownerId);
      if (!made && opened?.isDestroyed) return absent(sealedColumn(column));
      const bytes = made?.version === token.version ? made.bytes : opened?.keys.get(token.version);
      if (!bytes) throw new SealError(`${nameOf(place)} needs key ${token.version} of ${token.ownerId}, which is not there`);
      const words = open({ ownerId: token.ownerId, version: token.version, bytes }, place, token);
      return sealedColumn(column).kind === 'text' ? words : (JSON.parse(words) as unknown);
    };
  }

  /** The key of an owner; their first words make it. */
  private async keyOf(ownerId: string): Promise<DataKey> {
    const made = this.made.get(ownerId);
    if (made) return made;
    const read = async (): Promise<DataKey | null> =>
      sealingKey(ownerId, (await this.keyring.ofOwners(this.practiceId, [ownerId], this.ask)).get(ownerId));
    const known = await read();
    if (known) return known;
    const { bytes, wrapped, practiceKeyVersion } = this.keyring.newDataKey(this.practiceId, ownerId);
    const [added] = await this.ask<{ version: number }>(addDataKey, [this.practiceId, ownerId, practiceKeyVersion, wrapped]);
    if (added) {
      const key = { ownerId, version: added.version, bytes };
      this.made.set(ownerId, key);
      return key;
    }
    // Another transaction was faster, and has committed.
    const theirs = await read();
    if (!theirs) throw new SealError(`the key of ${ownerId} in practice ${this.practiceId} is not to be had`);
    return theirs;
  }

  private placeOf(column: string, row: string): Place {
    return { practiceId: this.practiceId, column, row };
  }
}

const addDataKey = `insert into keys.data_key (practice_id, owner_id, version, practice_key_version, wrapped, made_at)
  values ($1, $2, 1, $3, $4, now()) on conflict (practice_id, owner_id, version) do nothing returning version`;

/** What remains of words whose key was destroyed: nothing, in the form that their column has. */
const absent = ({ kind }: Sealed): unknown => (kind === 'text' ? '' : kind === 'list' ? [] : {});
