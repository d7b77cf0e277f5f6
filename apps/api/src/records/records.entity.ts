import type { CorrectionOutcome, HoldKind, RecordClass, RecordPart } from '@roadback/domain/records';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That something in one's record be put right; the answer stands beside it (R13). */
@Entity({ schema: 'clinical', name: 'correction' })
export class Correction {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('text') part!: RecordPart;
  @Column('text') words!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('text', { nullable: true }) outcome!: CorrectionOutcome | null;
  @Column('text', { nullable: true }) reply!: string | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid') idempotencyKey!: string;
}

/** That a person's record be erased. */
@Entity({ schema: 'clinical', name: 'erasure' })
export class Erasure {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') clientId!: string;
  @Column('text') state!: 'OPEN' | 'DECIDED' | 'DONE';
  @Column('uuid') askedBy!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
}

@Entity({ schema: 'clinical', name: 'erasure_decision' })
export class ErasureDecision {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') erasureId!: string;
  @PrimaryColumn('text') recordClass!: RecordClass;
  @Column('text') act!: 'ERASE' | 'KEEP';
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date', { nullable: true }) keptUntil!: string | null;
}

/** How many years a class is kept after the end of care, where the practice says so. */
@Entity({ schema: 'clinical', name: 'retention' })
export class RetentionRule {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('text') recordClass!: RecordClass;
  @Column('integer') years!: number;
}

/** Why nothing of a person's record may be erased for now. */
@Entity({ schema: 'clinical', name: 'legal_hold' })
export class LegalHold {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') clientId!: string;
  @Column('text') kind!: HoldKind;
  @Column('text') reason!: string;
  @Column('uuid') placedBy!: string;
  @Column('timestamptz') placedAt!: Date;
  @Column('uuid', { nullable: true }) liftedBy!: string | null;
  @Column('timestamptz', { nullable: true }) liftedAt!: Date | null;
  @Column('text', { nullable: true }) liftedReason!: string | null;
}

/** What was done about a hold. Never changed. */
@Entity({ schema: 'clinical', name: 'legal_hold_entry' })
export class LegalHoldEntry {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') holdId!: string;
  @Column('text') words!: string;
  @Column('uuid') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** That a person left, and when. */
@Entity({ schema: 'clinical', name: 'leaving' })
export class Leaving {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') clientId!: string;
  @Column('timestamptz') leftAt!: Date;
}
