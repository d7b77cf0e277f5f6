// The scaffold: the same three screens as the documentation of Nest, Apollo and TypeORM teaches them. Entities that are GraphQL types at
// the same time, relations between them, a repository for each, a field resolver for each relation, a guard that looks the session up,
// Apollo on Express. The same tables, indexes, roll-ups and pool as the product. Without: row-level security, limits, refusals.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';

const app = await NestFactory.create(AppModule, { logger: ['error', 'warn', 'fatal'] });
app.enableShutdownHooks();
await app.listen(Number(process.env.PORT), '127.0.0.1');
process.once('disconnect', () => process.exit(0));
process.send?.({ ready: true });
