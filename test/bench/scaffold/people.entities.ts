import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, OneToOne, PrimaryColumn, type Relation } from 'typeorm';

@Entity({ schema: 'directory', name: 'membership' })
export class Membership {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') audience!: 'STAFF' | 'CLIENT';
  @Column('text', { array: true }) roles!: string[];
  @Column('text') state!: string;
  @Column('text', { nullable: true }) staffName!: string | null;
  @Column('text') timeZone!: string;
}

@Entity({ schema: 'directory', name: 'session' })
export class Session {
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('uuid') practiceId!: string;
  @Column('uuid') personId!: string;
  @Column('timestamptz') endsAt!: Date;

  @ManyToOne(() => Membership)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'person_id', referencedColumnName: 'personId' },
  ])
  membership!: Relation<Membership>;
}

@Entity({ schema: 'clinical', name: 'client' })
export class Client {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;

  @OneToOne(() => Membership)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'id', referencedColumnName: 'personId' },
  ])
  membership!: Relation<Membership>;
}

@ObjectType()
@Entity({ schema: 'clinical', name: 'couple' })
export class Couple {
  @PrimaryColumn('uuid') practiceId!: string;
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: string;
  @Field(() => String) @Column('date') startedOn!: string;

  @OneToMany(() => Partner, partner => partner.couple) partners!: Relation<Partner>[];
  @OneToMany(() => CareTeamMember, member => member.couple) careTeam!: Relation<CareTeamMember>[];
}

@ObjectType()
@Entity({ schema: 'clinical', name: 'partner' })
export class Partner {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') coupleId!: string;
  @Field(() => ID, { name: 'id' }) @PrimaryColumn('uuid') clientId!: string;
  @Column('smallint') position!: number;
  @Column('boolean') active!: boolean;

  @ManyToOne(() => Couple, couple => couple.partners)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'couple_id', referencedColumnName: 'id' },
  ])
  couple!: Relation<Couple>;

  @ManyToOne(() => Client)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'client_id', referencedColumnName: 'id' },
  ])
  client!: Relation<Client>;
}

@Entity({ schema: 'clinical', name: 'care_team' })
export class CareTeamMember {
  @PrimaryColumn('uuid') practiceId!: string;
  @PrimaryColumn('uuid') coupleId!: string;
  @PrimaryColumn('uuid') staffId!: string;
  @Column('text') part!: string;

  @ManyToOne(() => Couple, couple => couple.careTeam)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'couple_id', referencedColumnName: 'id' },
  ])
  couple!: Relation<Couple>;

  @ManyToOne(() => Membership)
  @JoinColumn([
    { name: 'practice_id', referencedColumnName: 'practiceId' },
    { name: 'staff_id', referencedColumnName: 'personId' },
  ])
  staff!: Relation<Membership>;
}
