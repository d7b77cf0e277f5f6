import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A counselor's own process note. Found only in a transaction that has opened the drawer; see `openPrivateNotes`. */
@Entity({ schema: 'clinical', name: 'private_note' })
export class PrivateNote {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') authorId!: string;
  @Column('text') words!: string;
  @Column('integer') revision!: number;
  @Column('timestamptz') writtenAt!: Date;
  @Column('timestamptz') changedAt!: Date;
  /** The supervisor to whom its author shows it. */
  @Column('uuid', { nullable: true }) sharedWith!: string | null;
  @Column('timestamptz', { nullable: true }) sharedAt!: Date | null;
  @Column('uuid') idempotencyKey!: string;
}
