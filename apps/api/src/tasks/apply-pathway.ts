import { Inject, Injectable } from '@nestjs/common';
import { chosenOf, faultOfStart, placeOnPlan, type Placed } from '@roadback/domain/pathway';
import { isRefusal } from '@roadback/domain/refusal';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { ExerciseVersion } from '../library/library.service.js';
import { PathwaysService, type Pathway } from '../library/pathways.service.js';
import type { ApplyPathwayInput } from '../generated/inputs.js';
import { AssignmentsService, type AssignmentView } from './assignments.service.js';
import { Giving } from './giving.js';
import { occurrencesOf, type Occurrence } from './occurrences.js';
import { AppliedPathway } from './task.entity.js';

/** An exercise of a pathway as the counselor looks at it before giving it. */
export type PlacedView = Placed<ExerciseVersion> & {
  clientIds: readonly string[];
  occurrences: (Occurrence & { clientId: string })[];
};

/** A pathway that was given. */
export interface AppliedView {
  id: string;
  pathway: Pathway;
  startsOn: string;
  assignments: AssignmentView[];
}

const mostOccurrences = 100;
/** An entry of aftercare opens a year after a first day that may be three months ahead. */
const daysInView = 500;

/** Looking at a pathway on a couple's plan, and giving it in one act. */
@Injectable()
export class ApplyPathway {
  constructor(
    @Inject(Giving) private readonly giving: Giving,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(PathwaysService) private readonly pathways: PathwaysService,
  ) {}

  async preview(scope: Scope, coupleId: string, pathwayId: string, startsOn: string): Promise<PlacedView[]> {
    const couple = await this.giving.assignable(scope, coupleId);
    const pathway = await this.pathways.version(scope, pathwayId);
    const zones = await this.zonesFor(scope, couple.partnerIds, startsOn);
    const placed = placeOnPlan(couple, entriesOf(pathway), startsOn);
    if (isRefusal(placed)) throw refused(placed.refused);
    const until = new Date(scope.now.getTime() + daysInView * 86_400_000);
    return placed.map(each => ({
      ...each,
      clientIds: each.recipients,
      occurrences: each.recipients.flatMap(clientId =>
        occurrencesOf(each.schedule, zones.get(clientId)!, until, mostOccurrences).map(occurrence => ({ ...occurrence, clientId })),
      ),
    }));
  }

  async run(scope: Scope, input: ApplyPathwayInput): Promise<AppliedView> {
    const { practiceId } = scope;
    const sent = await scope.entities.findOneBy(AppliedPathway, {
      practiceId,
      appliedBy: scope.personId,
      idempotencyKey: input.idempotencyKey,
    });
    if (sent) {
      if (!isSame(sent, input)) throw conflict('KEY_REUSED');
      return this.view(scope, sent, await this.pathways.version(scope, sent.pathwayVersionId));
    }

    const couple = await this.giving.assignable(scope, input.coupleId);
    const pathway = await this.pathways.version(scope, input.pathwayId);
    await this.zonesFor(scope, couple.partnerIds, input.startsOn);
    if (!input.leaveOut.every(key => pathway.entries.some(entry => entry.key === key))) throw invalid({ leaveOut: 'NOT_AN_ENTRY' });
    const placed = placeOnPlan(couple, entriesOf(pathway), input.startsOn);
    const chosen = isRefusal(placed) ? placed : chosenOf(placed, input.leaveOut);
    if (isRefusal(chosen)) throw refused(chosen.refused);

    const applied: AppliedPathway = {
      practiceId,
      id: newId(),
      coupleId: couple.id,
      pathwayVersionId: pathway.id,
      startsOn: input.startsOn,
      leftOut: sorted(input.leaveOut),
      appliedBy: scope.personId,
      appliedAt: scope.now,
      idempotencyKey: input.idempotencyKey,
    };
    await scope.entities.insert(AppliedPathway, applied);
    await this.giving.give(
      scope,
      couple.id,
      chosen.map(each => ({ ...each, note: null, idempotencyKey: newId(), appliedPathwayId: applied.id })),
    );
    return this.view(scope, applied, pathway);
  }

  private async view(scope: Scope, { id, startsOn }: AppliedPathway, pathway: Pathway): Promise<AppliedView> {
    return { id, pathway, startsOn, assignments: await this.assignments.ofPathway(scope, id) };
  }

  private async zonesFor(scope: Scope, clientIds: readonly string[], startsOn: string): Promise<Map<string, string>> {
    const zones = await this.giving.zonesOf(scope, clientIds);
    const fault = faultOfStart(startsOn, this.giving.earliestDay(zones, scope.now));
    if (fault) throw invalid({ startsOn: fault });
    return zones;
  }
}

const entriesOf = (pathway: Pathway) =>
  pathway.entries.map(entry => ({ entry: { ...entry, exercise: entry.exercise.slug }, exercise: entry.exercise }));

const sorted = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

/** The same key for another couple, pathway, day or choice is another act, and must not be answered as if it had been done (R12). */
const isSame = (sent: AppliedPathway, input: ApplyPathwayInput): boolean =>
  sent.coupleId === input.coupleId &&
  sent.pathwayVersionId === input.pathwayId &&
  sent.startsOn === input.startsOn &&
  sent.leftOut.join() === sorted(input.leaveOut).join();
