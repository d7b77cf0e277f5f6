import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { BuiltPerson, BuiltPractice } from './people.js';
import { insertAll } from './records.js';

const day = 86_400_000;

/** How far a practice is with leaving. */
export interface Leaving {
  practice: BuiltPractice;
  admin: BuiltPerson;
  /** Whoever runs the service. */
  announcedBy: string;
  daysLeft: number;
  reason: string;
  /** A custodian with the public half of a key whose other half nobody kept; null where none is named yet. */
  custodian: { name: string; role: string; email: string; recipient: string } | null;
}

/** A practice of which it is announced that it leaves. */
export async function buildLeaving(db: Client, now: Date, leaving: Leaving): Promise<void> {
  const { practice, admin, announcedBy, daysLeft, reason, custodian } = leaving;
  const lastDay = new Date(now.getTime() + daysLeft * day).toISOString().slice(0, 10);
  await insertAll(db, 'directory.offboarding', [
    {
      practice_id: practice.id,
      id: v7(),
      state: 'ANNOUNCED',
      reason,
      last_day: lastDay,
      closes_at: new Date(Date.parse(lastDay) + day),
      announced_by: announcedBy,
      announced_at: new Date(now.getTime() - 12 * day),
      archived: 0,
      ...(custodian && {
        custodian_name: custodian.name,
        custodian_role: custodian.role,
        custodian_email: custodian.email,
        custodian_recipient: custodian.recipient,
        custodian_named_by: admin.personId,
        custodian_named_at: new Date(now.getTime() - 9 * day),
      }),
    },
  ]);
}
