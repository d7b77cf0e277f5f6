import { Inject, Injectable } from '@nestjs/common';
import { daysShownToClients } from '@roadback/domain/trail-kinds';
import type { AuditFilter, AuditSeal } from '../generated/inputs.js';
import { fingerprintOf, signHead } from '../platform/audit/signed-head.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { pageOf } from '../platform/page.js';
import { readersOfRecord, readHead, readTrail, type RecordReader, type TrailPage } from './audit.queries.js';

/** R11: what of the trail each may see. */
@Injectable()
export class AuditService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  trail(scope: Scope, filter: AuditFilter, page: number, perPage: number): Promise<TrailPage> {
    const { limit, offset } = pageOf(page, perPage);
    return readTrail(scope, filter, limit, offset);
  }

  async seal(scope: Scope): Promise<AuditSeal | null> {
    const found = await readHead(scope);
    if (!found) return null;
    const { verifiedAt, isWhole, ...head } = found;
    const verified = { verifiedAt, isWhole: verifiedAt && isWhole };
    const { auditSigningKey: key } = this.config;
    const { practiceId } = scope;
    if (!key) return { practiceId, ...head, ...verified, signature: null, publicKey: null, fingerprint: null };
    const signed = signHead(key, { practiceId, ...head, sealedAt: head.sealedAt.toISOString() });
    return { ...signed, ...verified, sealedAt: head.sealedAt, fingerprint: fingerprintOf(signed.publicKey) };
  }

  readers(scope: Scope): Promise<RecordReader[]> {
    return readersOfRecord(scope, daysShownToClients);
  }
}
