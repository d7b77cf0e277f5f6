import type { Answers } from '@roadback/domain/answers';
import type { AssignmentMode } from '@roadback/domain/assign';
import type { AnswerVisibility } from '@roadback/domain/exercise';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An exercise version given to partners of a couple, with a schedule. */
@Entity({ schema: 'clinical', name: 'assignment' })
export class Assignment {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') exerciseVersionId!: string;
  /** Whether that is one of the practice's own; the database then looks for it there. */
  @Column('boolean') isOwnVersion!: boolean;
  @Column('text') mode!: AssignmentMode;
  @Column('date') startsOn!: string;
  @Column('time') opensAt!: string;
  @Column('integer') openForHours!: number;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid') assignedBy!: string;
  @Column('timestamptz') assignedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('uuid') idempotencyKey!: string;
  /** The pathway that it came with, or null. */
  @Column('uuid', { nullable: true }) appliedPathwayId!: string | null;
}

/** That a pathway was given to a couple in one act. */
@Entity({ schema: 'clinical', name: 'applied_pathway' })
export class AppliedPathway {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') pathwayVersionId!: string;
  @Column('date') startsOn!: string;
  @Column('text', { array: true }) leftOut!: string[];
  @Column('uuid') appliedBy!: string;
  @Column('timestamptz') appliedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** One partner to whom an assignment was given. */
@Entity({ schema: 'clinical', name: 'recipient' })
export class Recipient {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') assignmentId!: string;
  @PrimaryColumn('uuid') clientId!: string;
  @Column('uuid') coupleId!: string;
}

/** One due occurrence of an assignment for one client. It carries mode and note, because clients never read the assignment (R19). */
@Entity({ schema: 'clinical', name: 'task' })
export class Task {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') assignmentId!: string;
  @Column('uuid') exerciseVersionId!: string;
  @Column('text') mode!: AssignmentMode;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date') day!: string;
  @Column('timestamptz') opensAt!: Date;
  @Column('timestamptz') closesAt!: Date;
  @Column('text') state!: 'WAITING' | 'SENT' | 'NOT_READY' | 'LET_US_DISCUSS';
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** The number of its newest submission. */
  @Column('smallint') answerNumber!: number;
}

/** What a client sent for a task. */
@Entity({ schema: 'clinical', name: 'submission' })
export class Submission {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') taskId!: string;
  @Column('uuid') exerciseVersionId!: string;
  @Column('text') kind!: 'SENT' | 'NOT_READY' | 'LET_US_DISCUSS';
  @Column('text') answers!: Answers;
  @Column('text') visibility!: AnswerVisibility;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') idempotencyKey!: string;
  /** The act that opened it for the partner, for a part of a reveal; null before, and for every other submission. */
  @Column('uuid', { nullable: true }) openingId!: string | null;
  /** From 1; a changed answer is the next one beside the earlier (R13). */
  @Column('smallint') number!: number;
  /** The first of two keys: that its author agreed to its release (R5). */
  @Column('uuid', { nullable: true }) consentId!: string | null;
  /** When the counselor released it, and who: the second key. */
  @Column('timestamptz', { nullable: true }) releasedAt!: Date | null;
  @Column('uuid', { nullable: true }) releasedBy!: string | null;
}

/** That an author agreed to the release of one submission; what is agreed to anew is another row. */
@Entity({ schema: 'clinical', name: 'release_consent' })
export class ReleaseConsent {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') submissionId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('timestamptz') agreedAt!: Date;
}

/** That a counselor opened both answers of a reveal; there is one for each day of an assignment. */
@Entity({ schema: 'clinical', name: 'opening' })
export class Opening {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') assignmentId!: string;
  @Column('date') day!: string;
  @Column('uuid') openedBy!: string;
  @Column('timestamptz') openedAt!: Date;
}

/** The counselor's answer to a submission: for its author and the care team (R16). */
@Entity({ schema: 'clinical', name: 'review' })
export class Review {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') submissionId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('text', { nullable: true }) reply!: string | null;
  @Column('uuid') reviewedBy!: string;
  @Column('timestamptz') reviewedAt!: Date;
}

/** The private rating, apart from the reply: no query of a client's can carry it along (R16). */
@Entity({ schema: 'clinical', name: 'review_quality' })
export class ReviewQuality {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') submissionId!: string;
  @Column('uuid') coupleId!: string;
  @Column('smallint') quality!: number;
}
