import type { Visibility } from '@roadback/domain/exercise';
import type { StatementKind } from '@roadback/domain/statement';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that the one who was hurt says beside the steps. Its words never change (R13); its author may take it back. */
@Entity({ schema: 'clinical', name: 'statement' })
export class Statement {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') clientId!: string;
  @Column('text') kind!: StatementKind;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('timestamptz') saidAt!: Date;
  /** When its author let it go, or chose anew. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('uuid') idempotencyKey!: string;
}
