import { Injectable } from '@nestjs/common';
import { afterAct, faultOfRecipient, type OffboardingState } from '@roadback/domain/offboarding';
import { isRefusal } from '@roadback/domain/refusal';
import { Encrypter } from 'age-encryption';
import type { NameCustodianInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, refused } from '../platform/errors.js';

/** Who keeps a practice's records once it has left. */
export interface Custodian {
  name: string;
  role: string;
  email: string;
  recipient: string;
  namedAt: Date;
}

interface Leaving {
  state: OffboardingState;
  lastDay: string;
  custodian: Custodian | null;
}

/** How a statement gives a custodian, or null where none is named. */
export const custodianJson = `case when o.custodian_name is not null then json_build_object('name', o.custodian_name, 'role', o.custodian_role,
  'email', o.custodian_email, 'recipient', o.custodian_recipient, 'namedAt', o.custodian_named_at) end as custodian`;

/** That one's own practice leaves, and who keeps its records then: the practice admin's to say, and nobody else's. */
@Injectable()
export class CustodiansService {
  async leaving(scope: Scope): Promise<Leaving | null> {
    const [leaving] = await scope.rows<Leaving>(
      `select o.state, o.last_day as "lastDay", ${custodianJson}
         from directory.offboarding o where o.practice_id = $1 and o.state <> 'CALLED_OFF'`,
      [scope.practiceId],
    );
    if (leaving?.custodian) leaving.custodian.namedAt = new Date(leaving.custodian.namedAt);
    return leaving ?? null;
  }

  async name(scope: Scope, { name, role, email, recipient }: NameCustodianInput): Promise<Leaving> {
    const fault = faultOfRecipient(recipient) ?? (isSound(recipient.trim()) ? null : 'NOT_A_RECIPIENT');
    if (fault) throw invalid({ recipient: fault });
    const next = afterAct((await this.leaving(scope))?.state ?? null, 'NAME_CUSTODIAN');
    if (isRefusal(next)) throw refused(next.refused);
    const named = await scope.rows(
      `update directory.offboarding
          set custodian_name = $2, custodian_role = $3, custodian_email = $4, custodian_recipient = $5, custodian_named_by = $6, custodian_named_at = $7
        where practice_id = $1 and state = 'ANNOUNCED' returning id`,
      [scope.practiceId, name.trim(), role.trim(), email, recipient.trim(), scope.personId, scope.now],
    );
    // It was closed or called off in this very moment.
    if (named.length === 0) throw conflict('TRY_AGAIN');
    return (await this.leaving(scope))!;
  }
}

/** The checksum in a recipient: one letter that was mistyped, and nobody could ever open the archive. */
function isSound(recipient: string): boolean {
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}
