import type { CommitmentKind, CommitmentTiming, ReportKind, ViewKind } from '@roadback/domain/commitment';
import type { Visibility } from '@roadback/domain/exercise';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A concrete promise of one partner. Its terms never change; another promise is another row (R13). */
@Entity({ schema: 'clinical', name: 'commitment' })
export class Commitment {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  /** Its maker. */
  @Column('uuid') clientId!: string;
  @Column('text') words!: string;
  @Column('text') kind!: CommitmentKind;
  @Column('text') timing!: CommitmentTiming;
  @Column('date') startsOn!: string;
  @Column('text', { nullable: true }) at!: string | null;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') madeAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** That a promise is over, whoever ended it. */
@Entity({ schema: 'clinical', name: 'commitment_end' })
export class CommitmentEnd {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') commitmentId!: string;
  @Column('uuid') coupleId!: string;
  /** The maker of the promise. */
  @Column('uuid') clientId!: string;
  @Column('uuid') endedBy!: string;
  @Column('timestamptz') endedAt!: Date;
  @Column('text') visibility!: Visibility;
}

/** Why the counselor ended it: the staff's alone (R2). */
@Entity({ schema: 'clinical', name: 'commitment_end_reason' })
export class CommitmentEndReason {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') commitmentId!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') reason!: string;
}

/** A moment that somebody reported; the others are computed from the schedule. */
@Entity({ schema: 'clinical', name: 'moment' })
export class Moment {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') commitmentId!: string;
  @Column('date') day!: string;
  @Column('text', { nullable: true }) at!: string | null;
  @Column('text') visibility!: Visibility;
}

/** What the maker said of a moment. */
@Entity({ schema: 'clinical', name: 'moment_report' })
export class MomentReport {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') momentId!: string;
  @Column('integer') number!: number;
  @Column('text') kind!: ReportKind;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text', { nullable: true }) repair!: string | null;
  @Column('date', { nullable: true }) repairedOn!: string | null;
  @Column('integer', { nullable: true }) minutesToRepair!: number | null;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** How the other partner saw a moment. */
@Entity({ schema: 'clinical', name: 'moment_view' })
export class MomentView {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') momentId!: string;
  @Column('integer') number!: number;
  @Column('text') kind!: ViewKind;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** Something steady that one partner noticed. */
@Entity({ schema: 'clinical', name: 'noticed' })
export class Noticed {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('text') words!: string;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}
