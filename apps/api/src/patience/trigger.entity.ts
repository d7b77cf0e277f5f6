import type { Visibility } from '@roadback/domain/exercise';
import type { LandingKind } from '@roadback/domain/reassurance';
import type { Need } from '@roadback/domain/trigger';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A moment in which the pain came back: its author's and the care team's, for good. */
@Entity({ schema: 'clinical', name: 'trigger_card' })
export class TriggerCard {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  /** In the author's calendar. */
  @Column('date') day!: string;
  @Column('text', { nullable: true }) cue!: string | null;
  @Column('smallint') intensity!: number;
  @Column('text', { nullable: true }) helped!: string | null;
  @Column('text') need!: Need;
  /** Where its author shared the need; nothing leads back from there to here. */
  @Column('uuid', { nullable: true }) askId!: string | null;
  /** One more than the day's usual number. */
  @Column('boolean') isMany!: boolean;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** How many triggers a day are within the usual, as the counselor set it for a couple. */
@Entity({ schema: 'clinical', name: 'trigger_limit' })
export class TriggerLimit {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') coupleId!: string;
  @Column('integer') most!: number;
  @Column('uuid') setBy!: string;
  @Column('timestamptz') setAt!: Date;
}

/** A need that its author shared: all that the partner ever reads of a trigger. */
@Entity({ schema: 'clinical', name: 'reassurance_ask' })
export class ReassuranceAsk {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('text') need!: Exclude<Need, 'NOTHING'>;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') askedAt!: Date;
}

/** What the partner answered; one to a need. */
@Entity({ schema: 'clinical', name: 'reassurance_answer' })
export class ReassuranceAnswer {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') askId!: string;
  @Column('uuid') askerId!: string;
  @Column('text') words!: string;
  /** PRIVATE once its author took it back. */
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') answeredAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** How an answer landed, as the one who asked says it. */
@Entity({ schema: 'clinical', name: 'reassurance_landing' })
export class ReassuranceLanding {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') askId!: string;
  @Column('integer') number!: number;
  @Column('text') kind!: LandingKind;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}
