import { Inject, Injectable } from '@nestjs/common';
import { daysOfPracticeKey, type UpkeepEnd } from '@roadback/domain/upkeep';
import { beginPracticeTurn, endPracticeTurn, settledIn } from '@roadback/sealing/rotation';
import type { InTransaction } from '@roadback/sealing/seal-plain';
import { Keys } from '../platform/database/keys.js';
import { inTransaction } from '../platform/database/transaction.js';
import { JOBS, type Jobs } from '../platform/jobs/jobs-connection.js';

const day = 86_400_000;

/**
 * Gives a practice whose key is a year old a new one, beside the running service: begun now, ended once every process knows the new key. It
 * never waits with a job in hand, so that a stop loses nothing; stopped anywhere, the next run goes on.
 */
@Injectable()
export class TurnKeys {
  constructor(
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(Keys) private readonly keys: Keys,
  ) {}

  async run(): Promise<UpkeepEnd> {
    const { rows } = await this.jobs.pool.query<{ practiceId: string }>('select practice_id as "practiceId" from keys.to_turn($1)', [
      new Date(Date.now() - daysOfPracticeKey * day),
    ]);
    let goesOn = false;
    for (const { practiceId } of rows) {
      const { began } = await beginPracticeTurn(this.inTransaction, this.keys.keyring, practiceId);
      if (settledIn(began) > 0) goesOn = true;
      else await endPracticeTurn(this.inTransaction, this.keys.keyring, practiceId);
    }
    return { result: 'DONE', amount: rows.length, goesOn };
  }

  private readonly inTransaction: InTransaction = async work => {
    const client = await this.jobs.pool.connect();
    try {
      return await inTransaction(client, () =>
        work(async <Row>(sql: string, values: readonly unknown[]) => (await client.query(sql, [...values])).rows as Row[]),
      );
    } finally {
      client.release();
    }
  };
}
