import type { Visibility } from '@roadback/domain/exercise';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A partner's short report of one day. A later one for the same day replaces it and leaves it in the record. */
@Entity({ schema: 'clinical', name: 'check_in' })
export class CheckIn {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('date') day!: string;
  @Column('smallint') feel!: number;
  @Column('smallint', { nullable: true }) safety!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz', { nullable: true }) replacedAt!: Date | null;
  @Column('uuid') idempotencyKey!: string;
}

/** The roll-up of one week, Monday to Sunday, kept by the write that changes it. */
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
