import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An invitation of the counselor to one partner to prepare an apology, and which of its drafts is ready to be spoken. */
@Entity({ schema: 'clinical', name: 'apology' })
export class Apology {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') invitedBy!: string;
  @Column('timestamptz') invitedAt!: Date;
  @Column('uuid', { nullable: true }) readyDraftId!: string | null;
  @Column('timestamptz', { nullable: true }) readyAt!: Date | null;
}

/** What its author sent to the counselor; it never changes (R13). */
@Entity({ schema: 'clinical', name: 'apology_draft' })
export class ApologyDraft {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') apologyId!: string;
  @Column('integer') number!: number;
  @Column('text') whatIDid!: string;
  @Column('text') thatItViolatedTrust!: string;
  @Column('text') thePainItCaused!: string;
  @Column('text') whatIWillDo!: string;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** The counselor's words on a draft, for its author. */
@Entity({ schema: 'clinical', name: 'apology_comment' })
export class ApologyComment {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') draftId!: string;
  @Column('text') words!: string;
  @Column('uuid') commentedBy!: string;
  @Column('timestamptz') commentedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** That an apology was spoken in a session; all that the partner who heard it finds in the product. */
@Entity({ schema: 'clinical', name: 'apology_delivery' })
export class ApologyDelivery {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') apologyId!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('date') deliveredOn!: string;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}

/** What the partner who heard it wrote about it, private always. */
@Entity({ schema: 'clinical', name: 'apology_answer' })
export class ApologyAnswer {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('uuid') apologyId!: string;
  @Column('text', { nullable: true }) landed!: string | null;
  @Column('text', { nullable: true }) missing!: string | null;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}
