import { Inject, Injectable } from '@nestjs/common';
import { faultOfNote } from '@roadback/domain/commitment';
import { isRefusal } from '@roadback/domain/refusal';
import { asHurtPartner } from '@roadback/domain/role-in-plan';
import { visibilityIn } from '@roadback/domain/separation';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { Readings } from '../couples/readings.js';
import type { NoteNoticedInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newTimelessId } from '../platform/ids.js';
import { Noticed } from './commitment.entity.js';
import { readNoticed, type NoticedRow } from './commitments.queries.js';
import { standingOf } from './standing.js';

/** What one partner noticed of the other: offered, never asked for, and never counted (R8). */
@Injectable()
export class NoticedService {
  constructor(
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(Readings) private readonly readings: Readings,
  ) {}

  async note(scope: Scope, { idempotencyKey, ...input }: NoteNoticedInput): Promise<NoticedRow> {
    const { practiceId, personId: clientId } = scope;
    const words = input.words.trim();
    await scope.lock(scope.personId);
    const sent = await scope.entities.findOneBy(Noticed, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if (sent.words !== words) throw conflict('KEY_REUSED');
      return this.known(scope, sent.id);
    }
    const fault = faultOfNote(words);
    if (fault) throw invalid({ words: fault });
    const { coupleId, coupleState, role } = await standingOf(scope);
    if (!coupleId || !coupleState) throw refused('NOT_IN_A_COUPLE');
    const may = asHurtPartner(role);
    if (isRefusal(may)) throw refused(may.refused);
    const visibility = visibilityIn(coupleState, input.visibility);
    const id = newTimelessId();
    await scope.entities.insert(Noticed, { practiceId, id, coupleId, clientId, words, visibility, sentAt: scope.now, idempotencyKey });
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, ...written(scope, { from: 'NOTICED' }, id, words));
    return this.known(scope, id);
  }

  /** R5: its author takes it back, and is told here alone whether the partner had been sent it. */
  async stopSharing(scope: Scope, id: string): Promise<NoticedRow & { wasRead: boolean }> {
    const { practiceId, personId: clientId } = scope;
    const own = await scope.entities.findOneBy(Noticed, { practiceId, id, clientId });
    if (!own) throw notFound();
    const wasRead = await this.readings.stopped(scope, own, () =>
      scope.entities.update(Noticed, { practiceId, id, clientId }, { visibility: 'PRIVATE' }),
    );
    return { ...(await this.known(scope, id)), wasRead };
  }

  private async known(scope: Scope, id: string): Promise<NoticedRow> {
    const [note] = await readNoticed(scope, { id });
    if (!note) throw notFound();
    return note;
  }
}
