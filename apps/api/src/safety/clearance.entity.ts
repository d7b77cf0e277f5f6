import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The counselor's decision for both partners; the newest of a couple counts. */
@Entity({ schema: 'clinical', name: 'clearance' })
export class Clearance {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('text') reason!: string;
  @Column('date') firstTalkOn!: string;
  @Column('date') secondTalkOn!: string;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('uuid', { nullable: true }) withdrawnBy!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
  @Column('uuid') idempotencyKey!: string;
}
