import type { Visibility } from '@roadback/domain/exercise';
import type { AnswerKind, QuestionPlace, QuestionUrgency, QuestionVisibility } from '@roadback/domain/question';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one partner asked; its words never change (R13), where it lies does. */
@Entity({ schema: 'clinical', name: 'question' })
export class Question {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('text') words!: string;
  @Column('text') urgency!: QuestionUrgency;
  @Column('text') visibility!: QuestionVisibility;
  /** The first asking of the same question, for the counselor alone to count. */
  @Column('uuid', { nullable: true }) earlierId!: string | null;
  @Column('text') place!: QuestionPlace;
  /** From when the partner finds it; null while it does not lie with them. */
  @Column('timestamptz', { nullable: true }) opensAt!: Date | null;
  @Column('timestamptz') placedAt!: Date;
  @Column('uuid') placedBy!: string;
  /** When the counselor recorded that its author agreed to let it go on (R5). */
  @Column('timestamptz', { nullable: true }) agreedAt!: Date | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** One answer; a changed one is the next number (R13). */
@Entity({ schema: 'clinical', name: 'question_answer' })
export class QuestionAnswer {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') questionId!: string;
  @Column('integer') number!: number;
  @Column('text') kind!: AnswerKind;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') answeredAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** Times for questions that a couple agreed on with the counselor. */
@Entity({ schema: 'clinical', name: 'question_windows' })
export class QuestionWindowsAgreement {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('date') startsOn!: string;
  @Column('text') opensAt!: string;
  @Column('integer') minutes!: number;
  @Column('text') rule!: string;
  @Column('text') timeZone!: string;
  @Column('uuid') agreedBy!: string;
  @Column('timestamptz') agreedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
