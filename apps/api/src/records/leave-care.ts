import { Inject, Injectable } from '@nestjs/common';
import { AlertsService } from '../alerts/alerts.service.js';
import { Separate } from '../couples/separate.js';
import type { LeaveCareInput } from '../generated/inputs.js';
import { CalendarAddresses } from '../identity/calendar-addresses.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { newId } from '../platform/ids.js';
import { Leaving } from './records.entity.js';

/**
 * A person leaves care: the couple is apart (R15), their way in ends with this transaction, and the care team is told. For the partner it is
 * a separation like any other, whoever declared it (R19).
 */
@Injectable()
export class LeaveCare {
  constructor(
    @Inject(Separate) private readonly separate: Separate,
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(CalendarAddresses) private readonly calendars: CalendarAddresses,
  ) {}

  async run(scope: Scope, { eraseRecord }: LeaveCareInput): Promise<true> {
    const { practiceId, personId: clientId, now } = scope;
    await scope.lock(clientId);
    const [partner] = await scope.rows<{ coupleId: string }>(
      'select couple_id as "coupleId" from clinical.partner where practice_id = $1 and client_id = $2 and active',
      [practiceId, clientId],
    );
    if (partner) {
      await this.separate.byPartner(scope);
      await this.alerts.raise(scope, { kind: 'LEFT_CARE', coupleId: partner.coupleId, clientId, aboutId: clientId, origin: null });
    }
    await scope.entities.insert(Leaving, { practiceId, clientId, leftAt: now });
    if (eraseRecord)
      await scope.rows(
        `insert into clinical.erasure (practice_id, id, client_id, state, asked_by, asked_at) values ($1, $2, $3, 'OPEN', $3, $4)
         on conflict (practice_id, client_id) where state in ('OPEN', 'DECIDED') do nothing`,
        [practiceId, newId(), clientId, now],
      );
    await this.calendars.stop(scope, clientId);
    // Last: whoever has ended has no rights any more, and sessions ask for them anew at each request.
    await scope.rows("update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2", [practiceId, clientId]);
    return true;
  }
}
