import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A couple that a supervisor opened for an hour; only its end is ever changed. */
@Entity({ schema: 'clinical', name: 'break_glass' })
export class BreakGlass {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') coupleId!: string;
  @Column('uuid') staffId!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  /** Before its hour was over; null for one that ends by itself. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

/** That a practice admin looked at one. */
@Entity({ schema: 'clinical', name: 'break_glass_look' })
export class BreakGlassLook {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') breakGlassId!: string;
  /** Who opened it. */
  @Column('uuid') staffId!: string;
  @Column('uuid') lookedBy!: string;
  @Column('timestamptz') lookedAt!: Date;
}
