import type { SessionState } from '@roadback/domain/couple-session';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A meeting of a couple, or of one of the two, with their counselor. */
@Entity({ schema: 'clinical', name: 'session' })
export class CoupleSession {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  /** Whose it is where one partner comes alone. */
  @Column('uuid', { nullable: true }) clientId!: string | null;
  @Column('uuid') counselorId!: string;
  @Column('date') day!: string;
  @Column('time') startsAt!: string;
  @Column('text') timeZone!: string;
  @Column('timestamptz') beginsAt!: Date;
  @Column('integer') minutes!: number;
  @Column('text') state!: SessionState;
  /** When the first note about it was signed. */
  @Column('timestamptz', { nullable: true }) notedAt!: Date | null;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz') changedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}

/** The record of a session by one counselor. Once signed it never changes (R13). */
@Entity({ schema: 'clinical', name: 'session_note' })
export class SessionNote {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') authorId!: string;
  @Column('text') did!: string;
  @Column('text') agreed!: string;
  @Column('text') nextTime!: string;
  @Column('integer') revision!: number;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
}

/** What was corrected or added after the signature. */
@Entity({ schema: 'clinical', name: 'session_note_addendum' })
export class SessionNoteAddendum {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') noteId!: string;
  @Column('uuid') authorId!: string;
  @Column('text') words!: string;
  @Column('timestamptz') addedAt!: Date;
  @Column('uuid') idempotencyKey!: string;
}
