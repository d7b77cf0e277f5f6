import type { EpisodeKind, RoadmapStep, StepState } from '@roadback/domain/roadmap';
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
  @Column('uuid') movedBy!: string;
  @Column('timestamptz') movedAt!: Date;
}
