import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isRefusal } from '@roadback/domain/refusal';
import { asHurtPartner } from '@roadback/domain/role-in-plan';
import { faultsOfStatement, takesThePlace, visibilityOfStatement } from '@roadback/domain/statement';
import { IsNull } from 'typeorm';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { CouplesService } from '../couples/couples.service.js';
import { Readings } from '../couples/readings.js';
import type { SayStatementInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { ownOf, readStatements, standingOf, theirsOf, type StatementRow } from './statements.queries.js';
import { Statement } from './statement.entity.js';

/** What the one who was hurt says beside the steps: offered, never asked for, taken back at any time (R8). */
@Injectable()
export class StatementsService {
  constructor(
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Readings) private readonly readings: Readings,
  ) {}

  async mine(scope: Scope) {
    await this.readings.begin(scope);
    return this.track(scope);
  }

  private async track(scope: Scope) {
    const standing = await standingOf(scope);
    const rows = await readStatements(scope, {});
    const theirs = theirsOf(scope, rows, standing.timeZone);
    const handed = rows.filter(row => theirs.some(({ id }) => id === row.id));
    await this.readings.note(scope, handed);
    return {
      maySay: asHurtPartner(standing.role) === true,
      partnerName: standing.partnerName,
      counselorName: standing.counselorName,
      isApart: standing.state === 'SEPARATED',
      mine: ownOf(scope, rows),
      theirs,
    };
  }

  async ofCouple(scope: Scope, coupleId: string): Promise<StatementRow[]> {
    const couple = await this.couples.known(scope, coupleId);
    return readStatements(scope, { coupleId: couple.id });
  }

  async say(scope: Scope, { kind, idempotencyKey, ...input }: SayStatementInput): Promise<StatementRow> {
    const { practiceId, personId: clientId, now } = scope;
    const words = input.words?.trim() || null;
    // Two taps, one statement; and one choice to trust at a time.
    await scope.lock(clientId);
    const sent = await scope.entities.findOneBy(Statement, { practiceId, clientId, idempotencyKey });
    if (sent) {
      if (sent.kind !== kind || sent.words !== words) throw conflict('KEY_REUSED');
      return this.known(scope, sent.id);
    }
    const { coupleId, state, role } = await standingOf(scope);
    if (!coupleId || !state) throw refused('NOT_IN_A_COUPLE');
    const may = asHurtPartner(role);
    if (isRefusal(may)) throw refused(may.refused);
    const faults = faultsOfStatement({ kind, words });
    if (faults.words) throw invalid({ words: faults.words });
    const own = { practiceId, coupleId, clientId, kind };
    if (takesThePlace(kind)) await scope.entities.update(Statement, { ...own, endedAt: IsNull() }, { endedAt: now, visibility: 'PRIVATE' });
    const visibility = visibilityOfStatement(input.visibility, state);
    // Not `newId`: the partner may be handed this id, and one that is ordered by time would tell when it was said (R8, R19).
    const id = randomUUID();
    await scope.entities.insert(Statement, { ...own, id, words, visibility, saidAt: now, endedAt: null, idempotencyKey });
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, ...written(scope, { from: 'STATEMENT' }, id, words));
    return this.known(scope, id);
  }

  /** R5: its author takes it back from the partner and keeps it. Doing it twice is doing it once. */
  async stopSharing(scope: Scope, id: string) {
    const wasRead = await this.narrow(scope, id);
    return { ...(await this.track(scope)), wasRead };
  }

  /** R8: it is over, or was taken back; the partner finds neither the one nor the other. */
  async letGo(scope: Scope, id: string) {
    await this.narrow(scope, id);
    // R12: when it was let go first is when it was let go.
    const { practiceId, personId: clientId, now: endedAt } = scope;
    await scope.entities.update(Statement, { practiceId, id, clientId, endedAt: IsNull() }, { endedAt });
    return this.track(scope);
  }

  /** @returns whether the partner had been sent it (R5) */
  private async narrow(scope: Scope, id: string): Promise<boolean> {
    const { practiceId, personId: clientId } = scope;
    const own = await scope.entities.findOneBy(Statement, { practiceId, id, clientId });
    if (!own) throw notFound();
    return this.readings.stopped(scope, own, () =>
      scope.entities.update(Statement, { practiceId, id, clientId }, { visibility: 'PRIVATE' }),
    );
  }

  private async known(scope: Scope, id: string): Promise<StatementRow> {
    const [statement] = await readStatements(scope, { id });
    if (!statement) throw notFound();
    return statement;
  }
}
