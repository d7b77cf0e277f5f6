import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, keyBytes, SealError, type DataKey } from './cipher.js';
import type { KeyProvider } from './key-provider.js';
import type { Ask } from './master-key.js';

/** The opened keys of one practice, or of one owner. Without `newest` nothing can be sealed. */
interface Opened {
  keys: ReadonlyMap<number, Buffer>;
  newest: number | null;
  /** Destroyed for good: what was sealed is gone, and nothing new is sealed. */
  isDestroyed: boolean;
}

interface PracticeKeyRow {
  version: number;
  wrapped: Buffer | null;
  wrappedBy: string;
}

export interface DataKeyRow {
  ownerId: string;
  version: number;
  wrapped: Buffer | null;
  practiceKeyVersion: number;
}

/** What a wrapped key is bound to. */
export const practiceContext = (practiceId: string, version: number): string => `roadback practice|${practiceId}|${version}`;
const ownerContext = (practiceId: string, ownerId: string, version: number): string => `roadback owner|${practiceId}|${ownerId}|${version}`;

/** How long an opened key is believed. Whoever destroys or turns a key waits so long before they say that it is done. */
export const keyLifeMs = 60_000;
const mostPractices = 500;
const mostOwners = 10_000;

/** The keys that this process has opened, for a short while each. Only wrapped keys are ever written down. */
export class Keyring {
  private readonly practices = new Recent<Opened>(mostPractices);
  private readonly owners = new Recent<Opened>(mostOwners);

  constructor(
    private readonly provider: KeyProvider,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /**
   * Opens the key of a practice, so that a transaction never waits for a key service. What is known already costs nothing.
   * @param ask outside of any transaction
   */
  async prepare(practiceId: string, ask: Ask): Promise<void> {
    if (this.practices.get(practiceId, this.nowMs())) return;
    const rows = await ask<PracticeKeyRow>('select version, wrapped, wrapped_by as "wrappedBy" from keys.of_practice($1)', [practiceId]);
    const keys = new Map<number, Buffer>();
    for (const { version, wrapped, wrappedBy } of rows)
      if (wrapped) keys.set(version, await this.provider.unwrap(wrapped, practiceContext(practiceId, version), wrappedBy));
    this.practices.set(practiceId, openedOf(keys, rows.length), this.nowMs() + keyLifeMs);
  }

  /** Whether the key of a practice that was prepared is destroyed for good, and with it all that the practice ever sealed. */
  isDestroyed(practiceId: string): boolean {
    return this.ofPractice(practiceId).isDestroyed;
  }

  /** A new key for a practice, wrapped: a row of `keys.practice_key`. */
  async newPracticeKey(practiceId: string, version = 1): Promise<{ version: number; wrapped: Buffer; wrappedBy: string }> {
    const wrapped = await this.provider.wrap(randomBytes(keyBytes), practiceContext(practiceId, version));
    return { version, wrapped, wrappedBy: this.provider.id };
  }

  /** A new key for an owner, opened and wrapped. */
  newDataKey(practiceId: string, ownerId: string, version = 1): { bytes: Buffer; wrapped: Buffer; practiceKeyVersion: number } {
    const bytes = randomBytes(keyBytes);
    return { bytes, ...this.wrap(practiceId, ownerId, version, bytes) };
  }

  /** The same key of an owner, wrapped by the practice's newest. */
  rewrap(practiceId: string, row: DataKeyRow): { wrapped: Buffer; practiceKeyVersion: number } {
    const [[, bytes]] = this.opened(practiceId, row) as [[number, Buffer]];
    return this.wrap(practiceId, row.ownerId, row.version, bytes);
  }

  private wrap(practiceId: string, ownerId: string, version: number, bytes: Buffer): { wrapped: Buffer; practiceKeyVersion: number } {
    const { keys, newest } = this.ofPractice(practiceId);
    if (newest === null) throw new SealError(`practice ${practiceId} has no key`);
    return { wrapped: encrypt(keys.get(newest)!, ownerContext(practiceId, ownerId, version), bytes), practiceKeyVersion: newest };
  }

  /**
   * Opens the keys of owners that are not known, in one statement. Owners without any are left out.
   * @param isKnownTooLittle asks the database also for those that are known, because a key of theirs is not
   */
  async ofOwners(practiceId: string, ownerIds: readonly string[], ask: Ask, isKnownTooLittle = false): Promise<Map<string, Opened>> {
    const now = this.nowMs();
    const found = new Map<string, Opened>();
    const missing: string[] = [];
    for (const ownerId of ownerIds) {
      const known = isKnownTooLittle ? undefined : this.owners.get(`${practiceId}/${ownerId}`, now);
      if (known) found.set(ownerId, known);
      else missing.push(ownerId);
    }
    if (missing.length === 0) return found;
    const rows = await ask<DataKeyRow>(readDataKeys, [practiceId, missing]);
    for (const ownerId of missing) {
      const own = rows.filter(row => row.ownerId === ownerId);
      if (own.length === 0) continue;
      const opened = openedOf(new Map(own.flatMap(row => this.opened(practiceId, row))), own.length);
      found.set(ownerId, opened);
      this.owners.set(`${practiceId}/${ownerId}`, opened, now + keyLifeMs);
    }
    return found;
  }

  /** Forgets everything that is opened of a practice. */
  forget(practiceId: string): void {
    this.practices.drop(practiceId);
    this.owners.dropAll(key => key.startsWith(`${practiceId}/`));
  }

  private opened(practiceId: string, { ownerId, version, wrapped, practiceKeyVersion }: DataKeyRow): [number, Buffer][] {
    if (!wrapped) return [];
    const { keys, isDestroyed } = this.ofPractice(practiceId);
    if (isDestroyed) return [];
    const wrapping = keys.get(practiceKeyVersion);
    if (!wrapping) throw new SealError(`practice ${practiceId} has no key ${practiceKeyVersion}, which the key of ${ownerId} needs`);
    try {
      return [[version, decrypt(wrapping, ownerContext(practiceId, ownerId, version), wrapped)]];
    } catch {
      throw new SealError(`the key ${version} of ${ownerId} in practice ${practiceId} does not open`);
    }
  }

  private ofPractice(practiceId: string): Opened {
    const opened = this.practices.peek(practiceId);
    if (!opened) throw new SealError(`the key of practice ${practiceId} was not opened`);
    return opened;
  }
}

const readDataKeys = `select k.owner_id as "ownerId", k.version, k.wrapped, k.practice_key_version as "practiceKeyVersion"
  from keys.data_key k where k.practice_id = $1 and k.owner_id = any ($2::uuid[]) order by k.version`;

const openedOf = (keys: ReadonlyMap<number, Buffer>, rows: number): Opened => ({
  keys,
  newest: keys.size === 0 ? null : Math.max(...keys.keys()),
  isDestroyed: rows > 0 && keys.size === 0,
});

/** The key that seals now for an owner, or none. */
export function sealingKey(ownerId: string, opened: Opened | undefined): DataKey | null {
  if (opened?.isDestroyed) throw new SealError(`the key of ${ownerId} was destroyed: nothing is written for them any more`);
  return opened?.newest == null ? null : { ownerId, version: opened.newest, bytes: opened.keys.get(opened.newest)! };
}

/** A few things that were used lately, each for a while. */
class Recent<Value> {
  private readonly kept = new Map<string, { value: Value; until: number }>();
  constructor(private readonly most: number) {}

  get(key: string, now: number): Value | undefined {
    const found = this.kept.get(key);
    // A clock that was set back makes nothing live longer.
    if (!found || now >= found.until || now < found.until - keyLifeMs) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  /** Also past its time: for work that began in time. */
  peek(key: string): Value | undefined {
    return this.kept.get(key)?.value;
  }

  set(key: string, value: Value, until: number): void {
    this.kept.delete(key);
    if (this.kept.size >= this.most) this.kept.delete(this.kept.keys().next().value!);
    this.kept.set(key, { value, until });
  }

  drop(key: string): void {
    this.kept.delete(key);
  }

  dropAll(which: (key: string) => boolean): void {
    for (const key of this.kept.keys()) if (which(key)) this.kept.delete(key);
  }
}
