import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of clients on its way in. */
@Entity({ schema: 'clinical', name: 'client_import' })
export class ClientImport {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') idempotencyKey!: string;
  @Column('uuid') startedBy!: string;
  @Column('timestamptz') startedAt!: Date;
  @Column('integer') parts!: number;
  @Column('text') state!: 'UPLOADING' | 'WAITING' | 'DONE' | 'NOT_IMPORTED' | 'FORGOTTEN';
  @Column('integer') rowsInFile!: number;
  @Column('integer') rowsChecked!: number;
  @Column('integer') rowsAdded!: number;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
