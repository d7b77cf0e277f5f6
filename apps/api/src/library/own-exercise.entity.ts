import type { ExerciseContent } from '@roadback/domain/exercise';
import type { ExerciseDraft } from '@roadback/domain/own-exercise';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An exercise of a practice's own, and what has been written on it since its newest version. */
@Entity({ schema: 'clinical', name: 'own_exercise' })
export class OwnExercise {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The platform's version at the root of the chain of copies. */
  @Column('uuid') platformVersionId!: string;
  /** The practice's own version that it was copied from, or null where that was the platform's. */
  @Column('uuid', { nullable: true }) originVersionId!: string | null;
  @Column('uuid') madeBy!: string;
  @Column('timestamptz') madeAt!: Date;
  @Column('jsonb', { nullable: true }) draft!: ExerciseDraft | null;
  @Column('integer') revision!: number;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid') idempotencyKey!: string;
}

/** One wording of it, as published. It never changes (R13). */
@Entity({ schema: 'clinical', name: 'own_exercise_version' })
export class OwnExerciseVersion {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') exerciseId!: string;
  @Column('integer') version!: number;
  /** The revision of the draft that it was. */
  @Column('integer') revision!: number;
  @Column('jsonb') content!: ExerciseContent;
  @Column('uuid') publishedBy!: string;
  @Column('timestamptz') publishedAt!: Date;
}
