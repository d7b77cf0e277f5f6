import type { StaffedHours } from '@roadback/domain/staffed-hours';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A number or line that a person in distress can reach (R9). */
export interface CrisisLine {
  label: string;
  phone?: string | null;
  text?: string | null;
  hours?: string | null;
}

/** The tenant. */
@Entity({ schema: 'directory', name: 'practice' })
export class Practice {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') portalName!: string;
  @Column('text') timeZone!: string;
  @Column('text') language!: 'EN' | 'ES';
  @Column('jsonb') crisisLines!: CrisisLine[];
  /** When somebody is there, by the practice's own clock (R9). */
  @Column('jsonb') staffedHours!: StaffedHours[];
  @Column('integer') staffIdleMinutes!: number;
  @Column('integer') clientIdleMinutes!: number;
  /** How many minutes an alert may wait before the next is asked. */
  @Column('integer') alertMinutes!: number;
  /** Whether phrases about harm are looked for in what its clients send (docs/decisions/0051). */
  @Column('boolean', { default: false }) alarmingWords!: boolean;
  @Column('text') state!: 'ACTIVE' | 'SUSPENDED' | 'CLOSED' | 'OFFBOARDED';
  @Column('timestamptz') openedAt!: Date;
  /** Since when its clients may come in; null while it is being prepared. */
  @Column('timestamptz', { nullable: true }) liveAt!: Date | null;
}
