import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Request } from 'express';
import pg from 'pg';
import { CaseloadResolver, CoupleResolver, PartnerResolver } from './caseload.resolver.js';
import { CheckIn, CheckInWeek, Plan, Review, StepEpisode, Submission, Task, ExerciseVersion } from './care.entities.js';
import { CheckInsResolver } from './check-ins.resolver.js';
import { CareTeamMember, Client, Couple, Membership, Partner, Session } from './people.entities.js';
import { SnakeCase } from './snake-case.js';
import { SealedWords } from './words.js';
import { ReviewResolver, SubmissionResolver, TaskResolver, TodayResolver } from './today.resolver.js';

pg.types.setTypeParser(pg.types.builtins.DATE, day => day);

const entities = [
  Session,
  Membership,
  Client,
  Couple,
  Partner,
  CareTeamMember,
  Plan,
  StepEpisode,
  ExerciseVersion,
  Task,
  Submission,
  Review,
  CheckIn,
  CheckInWeek,
];

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env.DATABASE_URL,
      entities,
      namingStrategy: new SnakeCase(),
      installExtensions: false,
      extra: { max: 10 },
    }),
    TypeOrmModule.forFeature(entities),
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      autoSchemaFile: true,
      playground: false,
      context: ({ req }: { req: Request }) => ({ req }),
    }),
  ],
  providers: [
    SealedWords,
    CaseloadResolver,
    CoupleResolver,
    PartnerResolver,
    TodayResolver,
    TaskResolver,
    ReviewResolver,
    SubmissionResolver,
    CheckInsResolver,
  ],
})
export class AppModule {}
