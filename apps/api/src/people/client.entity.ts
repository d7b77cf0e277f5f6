import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in care, as their partner knows them: by name. */
@Entity({ schema: 'clinical', name: 'client' })
export class Client {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('timestamptz') addedAt!: Date;
  /** Who is to form their couple; null once they are in one, or where the practice admin does it. */
  @Column('uuid', { nullable: true }) intakeCounselorId!: string | null;
}

/** What the partner never reads. */
@Entity({ schema: 'clinical', name: 'client_contact' })
export class ClientContact {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') clientId!: string;
  @Column('text') email!: string;
  @Column('date') bornOn!: string;
}
