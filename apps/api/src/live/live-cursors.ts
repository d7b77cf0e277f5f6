import { Inject, Injectable } from '@nestjs/common';
import { AccountSecrets } from '../identity/account-secrets.js';
import { Clock } from '../platform/clock.js';

/** Rows are swept after a day; an older cursor would promise what is gone. */
const goodForMs = 23 * 3_600_000;
const digits = 20;

/**
 * Where somebody stands, as they carry it: the oldest transaction that was still open when they were told last. Sealed and always of one
 * length, for its numbers would tell a partner how much was written meanwhile, and when (R19).
 */
@Injectable()
export class LiveCursors {
  constructor(
    @Inject(AccountSecrets) private readonly secrets: AccountSecrets,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  write(personId: string, xmin: string): string {
    const parts = [xmin, String(this.clock.now().getTime())].map(part => part.padStart(digits, '0'));
    return this.secrets.seal(parts.join(''), placeOf(personId)).toString('base64url');
  }

  /** Null for one that is too old, somebody else's, or none of ours. */
  read(personId: string, cursor: string): string | null {
    try {
      const text = this.secrets.open(Buffer.from(cursor, 'base64url'), placeOf(personId));
      const [xmin, madeAt] = [text.slice(0, digits), Number(text.slice(digits))];
      return this.clock.now().getTime() - madeAt < goodForMs ? BigInt(xmin).toString() : null;
    } catch {
      return null;
    }
  }
}

const placeOf = (personId: string): string => `live ${personId}`;
