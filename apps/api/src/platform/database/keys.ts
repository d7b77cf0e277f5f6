import { Keyring } from '@roadback/sealing/keyring';
import type { KeyProvider } from '@roadback/sealing/key-provider';
import { checkMasterKey, type Ask } from '@roadback/sealing/master-key';
import type { DataSource } from 'typeorm';

/** The keys of this process, and the way to those that stand in the database. */
export class Keys {
  constructor(
    readonly keyring: Keyring,
    private readonly provider: KeyProvider,
    private readonly ask: Ask,
  ) {}

  /** Over a connection of its own and outside of any transaction, which must not wait for a key service. */
  prepare(practiceId: string): Promise<void> {
    return this.keyring.prepare(practiceId, this.ask);
  }

  /** Throws where the master key is not this database's, or cannot be used now. */
  check(): Promise<void> {
    return checkMasterKey(this.ask, this.provider);
  }
}

export const askOf =
  (source: DataSource): Ask =>
  <Row>(sql: string, values: readonly unknown[]) =>
    source.query<Row[]>(sql, [...values]);
