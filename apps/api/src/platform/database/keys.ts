import { Logger } from '@nestjs/common';
import { Keyring } from '@roadback/sealing/keyring';
import { MasterKeyError, type KeyProvider } from '@roadback/sealing/key-provider';
import { checkMasterKey, type Ask } from '@roadback/sealing/master-key';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { ConfigError, type Config } from '../config.js';
import { unavailable } from '../errors.js';

/** The keys of this process, and the way to those that stand in the database. */
export class Keys {
  private readonly log = new Logger('Keys');

  constructor(
    readonly keyring: Keyring,
    private readonly provider: KeyProvider,
    private readonly ask: Ask,
  ) {}

  /**
   * Over a connection of its own and outside of any transaction, which must not wait for a key service. Where that does not answer, nothing is
   * served for the practice and nothing lost: UNAVAILABLE, and a line in the log.
   */
  async prepare(practiceId: string): Promise<void> {
    try {
      await this.keyring.prepare(practiceId, this.ask);
    } catch (error) {
      if (!(error instanceof MasterKeyError)) throw error;
      this.log.error(`The key of practice ${practiceId} cannot be opened: ${error.message}`);
      throw unavailable();
    }
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

/** Nothing starts without the master key of this database: better no service than one that writes what nobody can read. */
export async function refuseOtherMasterKey({ databaseUrl, keyProvider }: Config): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await checkMasterKey(
      async <Row>(sql: string, values: readonly unknown[]) => (await client.query(sql, [...values])).rows as Row[],
      keyProvider,
    );
  } catch (error) {
    throw error instanceof MasterKeyError ? new ConfigError(error.message) : error;
  } finally {
    await client.end();
  }
}
