import { Inject, Injectable } from '@nestjs/common';
import { namesPractice } from '@roadback/domain/offboarding';
import type { PlatformViewer } from '../platform/access/viewer.js';
import { signCertificate, type Shredding } from '../platform/audit/certificate.js';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { invalid, refused } from '../platform/errors.js';
import { OffboardingsService, type Offboarding } from './offboardings.service.js';

/** What the database says of what it destroyed, or why it did not. */
type Answer = { refused: string } | { practiceKeys: number[]; dataKeys: string[]; trailHead: Shredding['trailHead'] };

/** What of a practice outlives its keys, as the certificate says it; docs/sealing.md has the table. */
const remains = [
  'Ids, days, states and scales: the audit trail points at them, and they say nothing that anybody wrote.',
  'The name of the practice, its policy and its own exercises, which were never about anybody in care.',
  'The audit trail: who looked at what and when, by ids alone.',
];
const backups =
  'A backup of the data holds sealed words only. The keys are backed up apart, and only the newest copy is kept: one from before this ' +
  'instant holds wrapped keys of this practice until the next takes its place, which is to be made at once. A base backup with its ' +
  'write-ahead log holds both for as long as it is kept.';

/** Destroys the keys of a practice, once its custodian has its records, and certifies it; both or neither. */
@Injectable()
export class ShredPractice {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(OffboardingsService) private readonly offboardings: OffboardingsService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(viewer: PlatformViewer, practiceId: string, name: string): Promise<Offboarding> {
    const { auditSigningKey: key } = this.config;
    const now = this.clock.now();
    const before = await this.offboardings.find(practiceId);
    await this.identityScope.run(async query => {
      const { id, practiceName } = await this.offboardings.step(query, practiceId, 'SHRED');
      if (!namesPractice(name, practiceName)) throw invalid({ name: 'WRONG_NAME' });
      if (!key) throw refused('SIGNING_KEY_MISSING');
      const [row] = await query<{ answer: Answer }>('select keys.shred_practice($1, $2, $3, $4) as answer', [
        practiceId,
        id,
        viewer.accountId,
        now,
      ]);
      const { answer } = row!;
      if ('refused' in answer) throw refused(answer.refused);
      const { custodian, archive, receivedAt } = before!;
      const certificate = signCertificate(key, {
        practice: { id: practiceId, name: practiceName },
        custodian: { name: custodian!.name, role: custodian!.role, email: custodian!.email, recipient: custodian!.recipient },
        archive: {
          sha256: archive!.sha256,
          bytes: archive!.bytes,
          madeAt: archive!.madeAt.toISOString(),
          openedAt: receivedAt!.toISOString(),
        },
        keysDestroyed: { practice: answer.practiceKeys, owners: answer.dataKeys },
        shreddedAt: now.toISOString(),
        shreddedBy: viewer.name,
        trailHead: answer.trailHead,
        remains,
        backups,
      });
      await query('update directory.offboarding set certificate = $3 where practice_id = $1 and id = $2', [
        practiceId,
        id,
        JSON.stringify(certificate, null, 2),
      ]);
    });
    return this.offboardings.known(practiceId);
  }
}
