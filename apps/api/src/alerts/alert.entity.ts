import type { AlertKind, CloseReason } from '@roadback/domain/alert';
import type { AlertStage } from '@roadback/domain/escalation';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a counselor must look at; one for each cause, and for what came again while it waited. */
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
  /** How often it came, by what came again while nobody had it. */
  @Column('integer') occurred!: number;
  /** When it came again last; null while it came once. */
  @Column('timestamptz', { nullable: true }) lastAt!: Date | null;
  /** Stands for the client and the kind: by it what comes again finds the alert. */
  @Column('uuid', { nullable: true }) slotId!: string | null;
  /** Stand for the causes that came again: each counts once. */
  @Column('uuid', { array: true }) laterIds!: string[];
  /** Who has been asked last. */
  @Column('text') stage!: AlertStage;
  /** Since when; null while it is where it began. */
  @Column('timestamptz', { nullable: true }) stageAt!: Date | null;
  @Column('uuid', { nullable: true }) acknowledgedBy!: string | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) closeReason!: CloseReason | null;
  @Column('text', { nullable: true }) note!: string | null;
}
