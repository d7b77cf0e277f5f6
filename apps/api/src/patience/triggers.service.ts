import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { patienceOver, type CountedTrigger, type PatienceWindow } from '@roadback/domain/reassurance';
import { asHurtPartner } from '@roadback/domain/role-in-plan';
import { isRefusal } from '@roadback/domain/refusal';
import { addDays } from '@roadback/domain/schedule';
import {
  dayOfTrigger,
  faultsOfTrigger,
  faultsOfTriggerLimit,
  isManyTriggers,
  mayShareNeed,
  usualTriggersADay,
  visibilityOfNeed,
} from '@roadback/domain/trigger';
import { dayIn } from '@roadback/domain/weeks';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { CouplesService, type KnownCouple } from '../couples/couples.service.js';
import { Readings } from '../couples/readings.js';
import type { LogTriggerInput } from '../generated/inputs.js';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { PausesService } from './pauses.service.js';
import { standingOf } from './standing.js';
import { asOwn, readNeeds, readTriggers, type OwnTrigger, type TriggerRow } from './triggers.queries.js';
import { ReassuranceAsk, TriggerCard } from './trigger.entity.js';

/** How far back a client finds their own, in days, and the care team. */
const daysForClients = 14;
const daysForStaff = 84;

/** Moments in which the pain came back: written down by whoever has them, and never held against anybody. */
@Injectable()
export class TriggersService {
  constructor(
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PausesService) private readonly pauses: PausesService,
    @Inject(Readings) private readonly readings: Readings,
  ) {}

  async mine(scope: Scope) {
    await this.readings.begin(scope);
    return this.screen(scope);
  }

  /** The same after an act of one's own, which has stopped something and waits for nobody. */
  async screen(scope: Scope) {
    const standing = await standingOf(scope);
    const today = dayIn(standing.timeZone, scope.now);
    const [mine, asks] = await Promise.all([
      readTriggers(scope, { sinceDay: addDays(today, 1 - daysForClients) }),
      readNeeds(scope, { since: new Date(scope.now.getTime() - daysForClients * 86_400_000) }),
    ]);
    const reassured = mine.flatMap(({ coupleId, ask }) =>
      ask?.answerId && ask.answererId ? [{ id: ask.answerId, coupleId, authorId: ask.answererId }] : [],
    );
    await this.readings.note(scope, standing.state === 'ACTIVE' ? [...asks, ...reassured] : []);
    return {
      mayLog: asHurtPartner(standing.role) === true,
      mayShareNeed: standing.coupleId !== null && mayShareNeed(standing),
      offersGrounding: mine.some(({ day, isMany }) => isMany && day === today),
      partnerName: standing.partnerName,
      counselorName: standing.counselorName,
      isApart: standing.state === 'SEPARATED',
      mine: mine.map(row => asOwn(scope, row)),
      asks,
    };
  }

  async log(scope: Scope, { shareNeed, idempotencyKey, ...input }: LogTriggerInput): Promise<OwnTrigger> {
    const { practiceId, personId: clientId } = scope;
    const said = {
      cue: input.cue?.trim() || null,
      intensity: input.intensity,
      helped: input.helped?.trim() || null,
      need: input.need,
    };
    // Two taps, one card; and the count of a day goes up one by one.
    await scope.lock(clientId);
    const sent = await scope.entities.findOneBy(TriggerCard, { practiceId, clientId, idempotencyKey });
    if (sent) {
      const isSame = (Object.keys(said) as (keyof typeof said)[]).every(part => sent[part] === said[part]);
      if (!isSame || (!shareNeed && sent.askId !== null)) throw conflict('KEY_REUSED');
      return this.known(scope, sent.id);
    }
    const standing = await standingOf(scope);
    const { coupleId } = standing;
    if (!coupleId) throw refused('NOT_IN_A_COUPLE');
    const may = asHurtPartner(standing.role);
    if (isRefusal(may)) throw refused(may.refused);
    const faults = faultsOfTrigger(said);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const today = dayIn(standing.timeZone, scope.now);
    const day = dayOfTrigger(input.day, today);
    const askId = await this.ask(scope, coupleId, visibilityOfNeed({ ...said, day, share: shareNeed }, standing, today), said.need);
    const ofTheDay = { practiceId, clientId, coupleId, day };
    const count = (await scope.entities.countBy(TriggerCard, ofTheDay)) + 1;
    const isMany = isManyTriggers(count, standing.limit ?? usualTriggersADay);
    const isFirst = isMany && !(await scope.entities.existsBy(TriggerCard, { ...ofTheDay, isMany }));
    const id = newId();
    await scope.entities.insert(TriggerCard, { ...ofTheDay, ...said, id, askId, isMany, sentAt: scope.now, idempotencyKey });
    const origin = { from: 'HARD_MOMENT' as const };
    const felt = { source: { from: 'TRIGGER' as const, intensity: said.intensity }, aboutId: id, origin };
    await this.alerts.raiseFrom(scope, { coupleId, clientId }, felt, ...written(scope, origin, id, said.cue, said.helped));
    if (isFirst) await this.alerts.raise(scope, { kind: 'MANY_TRIGGERS', coupleId, clientId, aboutId: id, origin });
    return this.known(scope, id);
  }

  async ofCouple(scope: Scope, coupleId: string) {
    return this.seenWhole(scope, await this.couples.known(scope, coupleId));
  }

  async setLimit(scope: Scope, coupleId: string, most: number) {
    const couple = await this.couples.known(scope, coupleId);
    const faults = faultsOfTriggerLimit(most);
    if (faults.most) throw invalid({ most: faults.most });
    await scope.rows(
      `insert into clinical.trigger_limit (practice_id, couple_id, most, set_by, set_at) values ($1, $2, $3, $4, $5)
       on conflict (practice_id, couple_id) do update set most = excluded.most, set_by = excluded.set_by, set_at = excluded.set_at`,
      [scope.practiceId, couple.id, most, scope.personId, scope.now],
    );
    return this.seenWhole(scope, couple);
  }

  private async seenWhole(scope: Scope, couple: KnownCouple) {
    const today = scope.now.toISOString().slice(0, 10);
    const [triggers, pauses, limit] = await Promise.all([
      readTriggers(scope, { coupleId: couple.id, sinceDay: addDays(today, -daysForStaff) }),
      this.pauses.ofCouple(scope, couple.id, new Date(scope.now.getTime() - daysForStaff * 86_400_000)),
      scope.rows<{ most: number }>('select most from clinical.trigger_limit where practice_id = $1 and couple_id = $2', [
        scope.practiceId,
        couple.id,
      ]),
    ]);
    return {
      triggersADay: limit[0]?.most ?? usualTriggersADay,
      triggers: triggers.map(({ ask, ...trigger }) => ({
        ...trigger,
        shared: ask?.visibility ?? null,
        answer: ask?.answer ?? null,
        answerVisibility: ask?.answerVisibility ?? null,
        minutesToAnswer: ask?.minutesToAnswer ?? null,
        landings: ask?.landings ?? [],
      })),
      partners: couple.partnerIds.flatMap(partnerId => windowsOf(triggers, partnerId, today)),
      ...pauses,
    };
  }

  /** The part that the partner reads: a row of its own, under an id that is ordered by nothing (R19). */
  private async ask(scope: Scope, coupleId: string, visibility: 'PRIVATE' | 'SHARED', need: TriggerRow['need']): Promise<string | null> {
    if (visibility === 'PRIVATE' || need === 'NOTHING') return null;
    const { practiceId, personId: clientId, now: askedAt } = scope;
    const id = randomUUID();
    await scope.entities.insert(ReassuranceAsk, { practiceId, id, coupleId, clientId, need, visibility, askedAt });
    return id;
  }

  private async known(scope: Scope, id: string): Promise<OwnTrigger> {
    const [trigger] = await readTriggers(scope, { id });
    if (!trigger) throw notFound();
    return asOwn(scope, trigger);
  }
}

/** One partner's triggers over all windows; nothing for somebody who wrote none (R8). */
function windowsOf(
  triggers: readonly TriggerRow[],
  partnerId: string,
  today: string,
): { partnerId: string; partnerName: string; windows: PatienceWindow[] }[] {
  const own = triggers.filter(({ authorId }) => authorId === partnerId);
  const [first] = own;
  if (!first) return [];
  // A client east of us may already be in tomorrow.
  const counted = own.map<CountedTrigger>(({ day, intensity, ask }) => ({
    day: day > today ? today : day,
    intensity,
    asked: ask !== null,
    minutesToAnswer: ask?.minutesToAnswer ?? null,
    landed: ask?.landings[0]?.kind ?? null,
  }));
  return [{ partnerId, partnerName: first.authorName, windows: patienceOver(counted, today) }];
}
