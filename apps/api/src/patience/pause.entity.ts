import type { Visibility } from '@roadback/domain/exercise';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A phrase and a length for pauses, as one partner proposes them. */
@Entity({ schema: 'clinical', name: 'pause_agreement' })
export class PauseAgreement {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  /** Who proposed it. */
  @Column('uuid') clientId!: string;
  @Column('text') phrase!: string;
  @Column('integer') minutes!: number;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** That the other partner took it up. */
@Entity({ schema: 'clinical', name: 'pause_consent' })
export class PauseConsent {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') agreementId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') proposerId!: string;
  @Column('timestamptz') agreedAt!: Date;
}

/** That it counts no longer. */
@Entity({ schema: 'clinical', name: 'pause_agreement_end' })
export class PauseAgreementEnd {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') agreementId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('timestamptz') endedAt!: Date;
}

/** A pause that was called. It ends by itself. */
@Entity({ schema: 'clinical', name: 'pause' })
export class Pause {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') agreementId!: string;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}
