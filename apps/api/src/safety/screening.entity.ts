import type { ScreeningAnswers } from '@roadback/domain/screening';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Both partners asked in the same instant; by a job where nobody is named. */
@Entity({ schema: 'clinical', name: 'screening_round' })
export class ScreeningRound {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('integer') version!: number;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** What one partner answered; for the care team alone once it is sent, its author included. */
@Entity({ schema: 'clinical', name: 'screening' })
export class Screening {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') roundId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('text') answers!: ScreeningAnswers;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('timestamptz') sentAt!: Date;
}

/** That one has answered; all that its author may still read of it. */
@Entity({ schema: 'clinical', name: 'screening_sent' })
export class ScreeningSent {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') roundId!: string;
  @Column('uuid') coupleId!: string;
  @PrimaryColumn('uuid') clientId!: string;
  @Column('uuid') idempotencyKey!: string;
}
