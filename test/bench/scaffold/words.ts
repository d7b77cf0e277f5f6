import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Keyring } from '@roadback/sealing/keyring';
import { providerOf } from '@roadback/sealing/provider-settings';
import { Words } from '@roadback/sealing/words';
import type { DataSource } from 'typeorm';

/** Sealed words, with the library of the product. */
@Injectable()
export class SealedWords {
  private readonly keyring = new Keyring(providerOf(process.env));
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async of(practiceId: string): Promise<Words> {
    const ask = <Row>(sql: string, values: readonly unknown[]) => this.source.query<Row[]>(sql, [...values]);
    await this.keyring.prepare(practiceId, ask);
    return new Words(this.keyring, practiceId, ask);
  }

  async open<Row extends { practiceId: string }>(table: string, row: Row, column: 'note' | 'reply', id: string): Promise<string | null> {
    const key = table === 'review' ? 'submission_id' : 'id';
    const [opened] = await (
      await this.of(row.practiceId)
    ).openRows(table, [{ [key]: id, [column]: (row as Record<string, unknown>)[column] }]);
    return (opened as Record<string, string | null>)[column]!;
  }
}
