import { Inject, Injectable } from '@nestjs/common';
import type { RecordClass } from '@roadback/domain/records';
import { destroyOwnerKey } from '@roadback/sealing/destroy';
import { CalendarAddresses } from '../identity/calendar-addresses.js';
import type { Scope } from '../platform/database/practice-scope.js';

/** What is left of a name, and of a date of birth. */
const gone = '—';
const noDay = '1900-01-01';

/**
 * Does what was decided about a person's record. However often it is asked to, it is done once; while a legal hold stands it rests, and
 * lifting the hold asks again. The partner's record stays as it is (R15).
 */
@Injectable()
export class Erase {
  constructor(@Inject(CalendarAddresses) private readonly calendars: CalendarAddresses) {}

  async run(scope: Scope, erasureId: string, clientId: string): Promise<number> {
    const { practiceId, now } = scope;
    // A hold that is placed at this moment waits for this, or this for the hold.
    await scope.lock(clientId);
    const [erasure] = await scope.rows<{ erases: RecordClass[]; isHeld: boolean }>(
      `select array(select d.record_class from clinical.erasure_decision d
                     where d.practice_id = $1 and d.erasure_id = e.id and d.act = 'ERASE') as erases,
              exists (select from clinical.legal_hold h where h.practice_id = $1 and h.client_id = $3 and h.lifted_at is null) as "isHeld"
         from clinical.erasure e where e.practice_id = $1 and e.id = $2 and e.client_id = $3 and e.state = 'DECIDED'`,
      [practiceId, erasureId, clientId],
    );
    if (!erasure || (erasure.isHeld && erasure.erases.length > 0)) return 0;
    // Without its key nothing that this person wrote opens any more, here and in every backup.
    if (erasure.erases.includes('WORDS')) await destroyOwnerKey(scope.rows, clientId);
    if (erasure.erases.includes('CONTACT')) await this.eraseContact(scope, clientId);
    if (erasure.erases.length > 0) await this.calendars.stop(scope, clientId);
    await scope.rows("update clinical.erasure set state = 'DONE', done_at = $3 where practice_id = $1 and id = $2", [
      practiceId,
      erasureId,
      now,
    ]);
    return erasure.erases.length;
  }

  private async eraseContact(scope: Scope, clientId: string): Promise<void> {
    const { practiceId } = scope;
    const erased = await Promise.all([
      scope.rows("update clinical.client set given_name = $3, family_name = '' where practice_id = $1 and id = $2 returning id", [
        practiceId,
        clientId,
        gone,
      ]),
      scope.rows(
        "update clinical.client_contact set email = '', born_on = $3 where practice_id = $1 and client_id = $2 returning client_id",
        [practiceId, clientId, noDay],
      ),
    ]);
    // A policy that hides a row hides it in silence: saying "done" of what was not done would be worse than failing.
    if (erased.some(rows => rows.length !== 1)) throw new Error('the contact of a person was to be erased and was not');
  }
}
