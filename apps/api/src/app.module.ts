import { Module } from '@nestjs/common';
import { entities } from './entities.js';
import { ConfigModule } from './platform/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { GraphQLModule } from './platform/graphql/graphql.module.js';
import { HealthController } from './platform/http/health.controller.js';
import { rooms } from './rooms.js';

/** What answers over HTTP. */
@Module({ imports: [ConfigModule, DatabaseModule.for(entities), GraphQLModule, ...rooms], controllers: [HealthController] })
export class AppModule {}
