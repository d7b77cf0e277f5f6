import type { PrivateTie } from '@roadback/domain/care-team';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who cares for a couple for as long as that is so: one primary counselor and optional co-counselors. */
@Entity({ schema: 'clinical', name: 'care_team' })
export class CareTeamMember {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') coupleId!: string;
  @PrimaryColumn('uuid') staffId!: string;
  @Column('text') part!: 'PRIMARY' | 'CO';
}

/** Who supervises a counselor. */
@Entity({ schema: 'clinical', name: 'supervision' })
export class Supervision {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') counselorId!: string;
  @Column('uuid') supervisorId!: string;
}

/** Somebody who knows one of the two privately and is kept out by name. Colleagues read none of it. */
@Entity({ schema: 'clinical', name: 'care_exclusion' })
export class CareExclusion {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') coupleId!: string;
  @PrimaryColumn('uuid') staffId!: string;
  @Column('text') tie!: PrivateTie;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}

export type CareTeamEvent =
  | 'FORMED'
  | 'HANDED_OVER'
  | 'CO_ADDED'
  | 'CO_ENDED'
  | 'COVER_ARRANGED'
  | 'COVER_ENDED'
  | 'SUPERVISOR_SET'
  | 'SUPERVISOR_ENDED'
  | 'EXCLUDED'
  | 'EXCLUSION_LIFTED';

/** One change of a team; append-only. */
@Entity({ schema: 'clinical', name: 'care_team_change' })
export class CareTeamChange {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Null for a supervision, which is of a counselor. */
  @Column('uuid', { nullable: true }) coupleId!: string | null;
  @Column('text') happened!: CareTeamEvent;
  @Column('uuid') staffId!: string;
  /** Who handed over, or who supervises. */
  @Column('uuid', { nullable: true }) otherId!: string | null;
  @Column('date', { nullable: true }) firstDay!: string | null;
  @Column('date', { nullable: true }) lastDay!: string | null;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz') changedAt!: Date;
}
