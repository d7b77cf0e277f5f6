import type { AgreementScope } from '@roadback/domain/agreement';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A consent to openness: its terms never change, how it stands does (R4). */
@Entity({ schema: 'clinical', name: 'agreement' })
export class Agreement {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') scopes!: AgreementScope[];
  @Column('text') purpose!: string;
  @Column('text') taper!: string;
  @Column('text') notLookedAt!: string;
  @Column('integer') days!: number;
  @Column('uuid') proposedBy!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
  @Column('timestamptz', { nullable: true }) pausedAt!: Date | null;
  @Column('uuid') idempotencyKey!: string;
}

/** One of three; each partner reads their own alone. */
@Entity({ schema: 'clinical', name: 'agreement_signature' })
export class AgreementSignature {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') agreementId!: string;
  @Column('uuid') coupleId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('timestamptz') signedAt!: Date;
}

/** Who stopped it; for the care team alone. */
@Entity({ schema: 'clinical', name: 'agreement_pause' })
export class AgreementPause {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') agreementId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') personId!: string;
  @Column('text') cause!: PauseCause;
  @Column('timestamptz') pausedAt!: Date;
}
export type PauseCause = 'PARTNER' | 'COUNSELOR' | 'CLEARANCE';

/** How one partner felt before and after looking together. What was seen is never kept. */
@Entity({ schema: 'clinical', name: 'look_together' })
export class LookTogether {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') agreementId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('integer') before!: number;
  @Column('integer') after!: number;
  @Column('timestamptz') lookedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}
