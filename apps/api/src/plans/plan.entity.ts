import type { Evidence } from '@roadback/domain/readiness';
import type { EpisodeKind, LapseKind, PlanOutcome as Outcome, RoadmapStep, Standing, StepState } from '@roadback/domain/roadmap';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A couple's way along the roadmap. Staff alone read it: it names who rebuilds, and why (R17). */
@Entity({ schema: 'clinical', name: 'plan' })
export class Plan {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') kind!: 'ONE_REBUILDS' | 'MUTUAL';
  @Column('uuid', { nullable: true }) rebuildingClientId!: string | null;
  @Column('text') focus!: string;
  @Column('uuid') openedBy!: string;
  @Column('timestamptz') openedAt!: Date;
  /** As the newest row of PlanOutcome says. */
  @Column('text') outcome!: Outcome;
}

/** Each time a step is opened; both partners may read it. */
@Entity({ schema: 'clinical', name: 'step_episode' })
export class StepEpisode {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') step!: RoadmapStep;
  @Column('text') kind!: EpisodeKind;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text') standing!: Standing;
  @Column('text', { nullable: true }) wordsForBoth!: string | null;
}

/** One change of a step's state; append-only, with the reason that staff alone read (R2). */
@Entity({ schema: 'clinical', name: 'step_transition' })
export class StepTransition {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') episodeId!: string;
  @Column('text') step!: RoadmapStep;
  @Column('text') fromState!: StepState;
  @Column('text') toState!: StepState;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) wordsForBoth!: string | null;
  @Column('text') evidence!: Evidence[];
  @Column('uuid', { nullable: true }) lapseId!: string | null;
  /** Why it could not wait; there exactly when it was moved under cover. */
  @Column('text', { nullable: true }) coverReason!: string | null;
  @Column('uuid') movedBy!: string;
  @Column('timestamptz') movedAt!: Date;
}

/** A lapse as the counselor recorded and named it; append-only, for staff alone (R2). */
@Entity({ schema: 'clinical', name: 'lapse' })
export class Lapse {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('text') kind!: LapseKind;
  @Column('date') day!: string;
  @Column('text') note!: string;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** One change of how a plan stands; append-only, for staff alone (R2). */
@Entity({ schema: 'clinical', name: 'plan_outcome' })
export class PlanOutcome {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') outcome!: Outcome;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) wordsForBoth!: string | null;
  @Column('uuid') setBy!: string;
  @Column('timestamptz') setAt!: Date;
}

/** What both partners read about the plan as a whole; no row, no words. */
@Entity({ schema: 'clinical', name: 'plan_words' })
export class PlanWords {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') planId!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') words!: string;
}
