import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in care, as their partner knows them: by name. */
@Entity({ schema: 'clinical', name: 'client' })
export class Client {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('timestamptz') addedAt!: Date;
}

/** What the partner never reads. */
@Entity({ schema: 'clinical', name: 'client_contact' })
export class ClientContact {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') clientId!: string;
  @Column('text') email!: string;
  @Column('date') bornOn!: string;
}
