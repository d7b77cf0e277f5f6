import type { ConsentKind, PolicyVariant } from '@roadback/domain/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a counselor does with one partner's secret, as it came into force; it never changes again (R6). */
@Entity({ schema: 'directory', name: 'policy_version' })
export class PolicyVersion {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') variant!: PolicyVariant;
  @Column('text') textEn!: string;
  @Column('text') textEs!: string;
  @Column('timestamptz') inForceAt!: Date;
  @Column('uuid') putBy!: string;
}

/** What is to come into force next, while it is being written. */
@Entity({ schema: 'directory', name: 'policy_draft' })
export class PolicyDraft {
  @PrimaryColumn('uuid') practiceId!: string;
  /** Counts up with each save, so that nobody overwrites what they have not seen. */
  @Column('integer') revision!: number;
  @Column('text') variant!: PolicyVariant;
  @Column('text') textEn!: string;
  @Column('text') textEs!: string;
  @Column('timestamptz') changedAt!: Date;
}

/** That a client agreed to a version of something, and in which language they read it. */
@Entity({ schema: 'directory', name: 'consent' })
export class Consent {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') kind!: ConsentKind;
  @PrimaryColumn('integer') version!: number;
  @Column('text') language!: 'EN' | 'ES';
  @Column('timestamptz') agreedAt!: Date;
}
