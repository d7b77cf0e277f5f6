import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two clients in one course of care. */
@Entity({ schema: 'clinical', name: 'couple' })
export class Couple {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: 'ACTIVE' | 'SEPARATED';
  @Column('date') startedOn!: string;
  @Column('timestamptz') formedAt!: Date;
}

/** One of the two; the position keeps their order, solid and dashed, the same on every screen. */
@Entity({ schema: 'clinical', name: 'partner' })
export class Partner {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') coupleId!: string;
  @PrimaryColumn('uuid') clientId!: string;
  @Column('smallint') position!: 1 | 2;
  @Column('boolean') active!: boolean;
}

/** That a couple separated: by whom and when, and a counselor's reason. No client reads it (R19). */
@Entity({ schema: 'clinical', name: 'separation' })
export class Separation {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') coupleId!: string;
  @Column('uuid') declaredBy!: string;
  @Column('timestamptz') declaredAt!: Date;
  @Column('text', { nullable: true }) reason!: string | null;
}
