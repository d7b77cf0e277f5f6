import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Client, Membership } from './people.entities.js';

@ObjectType()
export class Words {
  @Field(() => String) en!: string;
  @Field(() => String) es!: string;
}

@Entity({ schema: 'clinical', name: 'plan' })
export class Plan {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') kind!: string;
  @Column('uuid', { nullable: true }) rebuildingClientId!: string | null;
}

@Entity({ schema: 'clinical', name: 'step_episode' })
export class StepEpisode {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') step!: string;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

@Entity({ schema: 'directory', name: 'exercise_version' })
export class ExerciseVersion {
  @PrimaryColumn('uuid') id!: string;
  @Column('jsonb') content!: { title: Words; minutes: number };
}

@ObjectType('MyTaskRow')
@Entity({ schema: 'clinical', name: 'task' })
export class Task {
  @PrimaryColumn('uuid') practiceId!: string;
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') exerciseVersionId!: string;
  @Field(() => String) @Column('text') mode!: string;
  @Column('date') day!: string;
  @Field(() => Date) @Column('timestamptz') opensAt!: Date;
  @Field(() => Date) @Column('timestamptz') closesAt!: Date;
  @Field(() => String) @Column('text') state!: string;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;

  @ManyToOne(() => ExerciseVersion)
  @JoinColumn({ name: 'exercise_version_id' })
  exerciseVersion!: Relation<ExerciseVersion>;
}

@ObjectType('SharedRow')
@Entity({ schema: 'clinical', name: 'submission' })
export class Submission {
  @PrimaryColumn('uuid') practiceId!: string;
  @Field(() => ID, { name: 'submissionId' }) @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') exerciseVersionId!: string;
  @Column('text') visibility!: string;
  @Field(() => Date) @Column('timestamptz') sentAt!: Date;

  @ManyToOne(() => Client)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'client_id', referencedColumnName: 'id' },
  ])
  client!: Relation<Client>;

  @ManyToOne(() => ExerciseVersion)
  @JoinColumn({ name: 'exercise_version_id' })
  exerciseVersion!: Relation<ExerciseVersion>;
}

@ObjectType('ReplyRow')
@Entity({ schema: 'clinical', name: 'review' })
export class Review {
  @PrimaryColumn('uuid') practiceId!: string;
  @Field(() => ID) @PrimaryColumn('uuid') submissionId!: string;
  @Column('uuid') clientId!: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) reply!: string | null;
  @Column('uuid') reviewedBy!: string;
  @Field(() => Date, { name: 'at' }) @Column('timestamptz') reviewedAt!: Date;

  @OneToOne(() => Submission)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'submission_id', referencedColumnName: 'id' },
  ])
  submission!: Relation<Submission>;

  @ManyToOne(() => Membership)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'reviewed_by', referencedColumnName: 'personId' },
  ])
  reviewer!: Relation<Membership>;
}

@ObjectType()
@Entity({ schema: 'clinical', name: 'check_in' })
export class CheckIn {
  @PrimaryColumn('uuid') practiceId!: string;
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Field(() => String) @Column('date') day!: string;
  @Field(() => Int) @Column('smallint') feel!: number;
  @Field(() => Int, { nullable: true }) @Column('smallint', { nullable: true }) safety!: number | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) note!: string | null;
  @Field(() => String) @Column('text') visibility!: string;
  @Field(() => Date) @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz', { nullable: true }) replacedAt!: Date | null;
  @Column('uuid') idempotencyKey!: string;
}

@Entity({ schema: 'clinical', name: 'check_in_week' })
export class CheckInWeek {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') coupleId!: string;
  @PrimaryColumn('uuid') clientId!: string;
  @PrimaryColumn('date') weekStartsOn!: string;
  @Column('integer') checkIns!: number;
  @Column('integer') feelSum!: number;
  @Column('integer') safetySum!: number;
  @Column('integer') safetyCount!: number;
}
