import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { shownCode, spokenCode } from '@roadback/domain/spoken-code';
import type { Ask } from '@roadback/sealing/master-key';
import { Words } from '@roadback/sealing/words';
import { Encrypter } from 'age-encryption';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { Keys } from '../platform/database/keys.js';
import { newId } from '../platform/ids.js';
import { JOBS, type Jobs } from '../platform/jobs/jobs-connection.js';
import { hashOfReceipt } from '../practices/receipt.js';
import { archiveFiles } from './archive-files.js';
import { tarEnd, tarEntry } from './tar.js';

/** All that opening words asks a database for: the wrapped keys of these owners. */
const keysOfLeaving = 'select * from keys.of_leaving($1, $2)';
/** So much of the file lies in one row, and travels in one answer. */
const partBytes = 1024 * 1024;
const sealedWithinMs = 20_000;

/** This attempt at an archive is no longer the newest, or none is asked for any more. */
class Superseded extends Error {}

/** The connection of the transaction that reads. */
interface Reader {
  query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

interface Asked {
  practiceName: string;
  name: string;
  role: string;
  recipient: string;
}

/**
 * Makes the archive of a practice that has closed: all of its clinical records, opened one person after the other and encrypted at once to
 * the custodian, so that no plain word leaves this process. Each attempt is an archive of its own: one that was stopped in the middle left
 * parts that nobody can fetch, and the next attempt deletes them (docs/decisions/0037).
 */
@Injectable()
export class MakeArchive {
  constructor(
    @Inject(JOBS) private readonly jobs: Jobs,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns how many parts the file has; 0 where none is asked for any more, or another attempt took the place of this one */
  async run(practiceId: string, offboardingId: string): Promise<number> {
    const asked = await this.askedFor(practiceId, offboardingId);
    if (!asked) return 0;
    const archiveId = newId();
    await this.jobs.pool.query('select app.begin_archive($1, $2, $3, $4)', [practiceId, offboardingId, archiveId, this.clock.now()]);
    await this.trailIsSealed(practiceId);
    const receipt = newReceipt();
    const reader = await this.jobs.pool.connect();
    try {
      await reader.query('begin isolation level repeatable read read only');
      const made = await this.write(practiceId, archiveId, this.plainBytes(reader, practiceId, archiveId, asked, receipt), asked.recipient);
      await this.settle(practiceId, archiveId, { ...made, receiptHash: hashOfReceipt(receipt) });
      return made.parts;
    } catch (error) {
      // Trying again would only take the place of whoever took ours.
      if (error instanceof Superseded) return 0;
      throw error;
    } finally {
      await reader.query('rollback').catch(() => undefined);
      reader.release();
    }
  }

  private async askedFor(practiceId: string, offboardingId: string): Promise<Asked | undefined> {
    const { rows } = await this.jobs.pool.query<Asked>(
      `select app.name_of_leaving($1) as "practiceName", o.custodian_name as name, o.custodian_role as role, o.custodian_recipient as recipient
         from directory.offboarding o where o.practice_id = $1 and o.id = $2 and o.state = 'MAKING'`,
      [practiceId, offboardingId],
    );
    return rows[0];
  }

  /** What has happened up to here is in the trail that the archive takes along. */
  private async trailIsSealed(practiceId: string): Promise<void> {
    for (const until = Date.now() + sealedWithinMs; ; await wait(200)) {
      const { rowCount } = await this.jobs.pool.query('select from jobs.to_seal where practice_id = $1 limit 1', [practiceId]);
      if (rowCount === 0) return;
      if (Date.now() > until) throw new Error('the trail of a practice that leaves is still to be sealed');
    }
  }

  private async *plainBytes(
    reader: Reader,
    practiceId: string,
    archiveId: string,
    { practiceName, ...custodian }: Asked,
    receipt: string,
  ): AsyncGenerator<Uint8Array> {
    const { auditSigningKey: signingKey } = this.config;
    if (!signingKey) throw new Error('AUDIT_SIGNING_KEY_FILE is missing: the archive holds the trail with its head signed');
    const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) => (await reader.query(sql, [...values])).rows as Row[];
    const at = this.clock.now();
    const files = archiveFiles({
      practiceId,
      archiveId,
      practiceName,
      custodian,
      at,
      ask,
      words: async () => {
        await this.keys.prepare(practiceId);
        return new Words(this.keys.keyring, practiceId, (_, values) => ask(keysOfLeaving, values));
      },
      signingKey,
      receipt,
      onProgress: (done, all) => this.tell(practiceId, archiveId, done, all),
    });
    for await (const file of files) yield* tarEntry(file, at);
    yield tarEnd();
  }

  /** Encrypts what comes, and writes it down part by part. */
  private async write(
    practiceId: string,
    archiveId: string,
    plain: AsyncGenerator<Uint8Array>,
    recipient: string,
  ): Promise<{ parts: number; bytes: number; sha256: string }> {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const digest = createHash('sha256');
    let [parts, bytes, kept, keptBytes] = [0, 0, [] as Uint8Array[], 0];
    const flush = async (): Promise<void> => {
      await this.writePart(practiceId, archiveId, parts, Buffer.concat(kept));
      [parts, kept, keptBytes] = [parts + 1, [], 0];
    };
    for await (const chunk of await encrypter.encrypt(ReadableStream.from(plain) as ReadableStream<Uint8Array>)) {
      digest.update(chunk);
      kept.push(chunk);
      bytes += chunk.length;
      keptBytes += chunk.length;
      if (keptBytes >= partBytes) await flush();
    }
    if (keptBytes > 0) await flush();
    return { parts, bytes, sha256: digest.digest('hex') };
  }

  private async writePart(practiceId: string, archiveId: string, number: number, bytes: Buffer): Promise<void> {
    this.mustBeOurs(
      await this.jobs.pool.query(
        `insert into directory.archive_part (practice_id, archive_id, number, bytes)
         select $1::uuid, $2::uuid, $3::integer, $4::bytea from directory.offboarding o where o.practice_id = $1 and o.archive_id = $2 and o.state = 'MAKING' for share`,
        [practiceId, archiveId, number, bytes],
      ),
    );
  }

  private async tell(practiceId: string, archiveId: string, done: number, all: number): Promise<void> {
    this.mustBeOurs(
      await this.jobs.pool.query(
        "update directory.offboarding set archived = $3, to_archive = $4 where practice_id = $1 and archive_id = $2 and state = 'MAKING'",
        [practiceId, archiveId, done, all],
      ),
    );
  }

  private async settle(
    practiceId: string,
    archiveId: string,
    { parts, bytes, sha256, receiptHash }: { parts: number; bytes: number; sha256: string; receiptHash: string },
  ): Promise<void> {
    this.mustBeOurs(
      await this.jobs.pool.query(
        `update directory.offboarding
            set state = 'MADE', archive_parts = $3, archive_bytes = $4, archive_sha256 = $5, receipt_hash = $6, made_at = $7
          where practice_id = $1 and archive_id = $2 and state = 'MAKING'`,
        [practiceId, archiveId, parts, bytes, sha256, receiptHash, this.clock.now()],
      ),
    );
  }

  /** Another attempt has begun, or it was called off: this one ends, and what it wrote is deleted by whoever took its place. */
  private mustBeOurs({ rowCount }: { rowCount: number | null }): void {
    if (rowCount !== 1) throw new Superseded();
  }
}

/** Sixteen letters, 74 bits: its hash in the database tells it to nobody. */
function newReceipt(): string {
  const [first, second] = [spokenCode(randomBytes(64)), spokenCode(randomBytes(64))];
  return first && second ? `${shownCode(first)} ${shownCode(second)}` : newReceipt();
}
