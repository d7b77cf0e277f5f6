import type { AlertKind } from '@roadback/domain/alert';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a counselor must look at; one for each cause. */
@Entity({ schema: 'clinical', name: 'alert' })
export class Alert {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  /** Whose act raised it. */
  @Column('uuid') clientId!: string;
  @Column('text') kind!: AlertKind;
  /** Stands for the cause, of which there is one alert, and leads to it from nowhere. */
  @Column('uuid') aboutId!: string;
  @Column('timestamptz') raisedAt!: Date;
  @Column('uuid', { nullable: true }) acknowledgedBy!: string | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt!: Date | null;
  @Column('text', { nullable: true }) note!: string | null;
}
