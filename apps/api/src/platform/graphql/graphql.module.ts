import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { CONFIG } from '../config.module.js';
import type { Config } from '../config.js';
import { APP_HEADER } from '../http/app-header.js';
import { SecurityLog } from '../security-log.js';
import { formatErrors } from './error-format.js';
import { GraphQLErrorsFilter } from './errors.filter.js';
import { keepCostWithin, keepWithinLimits, limits, refuseJson, refuseSubscription, validationRules } from './limits.js';
import { scalars } from './scalars.js';

/** The schema is the `.graphql` files of the rooms; a resolver without its field, or a field with arguments without its resolver, stops the start. */
@Module({
  imports: [
    NestGraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        typePaths: [join(import.meta.dirname, '..', '..', '**', '*.graphql')],
        resolverValidationOptions: { requireResolversForArgs: 'error', requireResolversToMatchSchema: 'error' },
        jit: 1,
        cache: true,
        graphiql: false,
        allowBatchedQueries: false,
        graphql: { parseOptions: { maxTokens: limits.tokens } },
        validationRules: validationRules(config.operations === 'any' && config.environment !== 'production') as never,
        hooks: {
          preParsing: (_schema: GraphQLSchema, source: string) => refuseJson(source),
          preValidation: (_schema: GraphQLSchema, document: DocumentNode) => {
            refuseSubscription(document);
            keepWithinLimits(document);
          },
          preExecution: (schema: GraphQLSchema, document: DocumentNode, _context: unknown, variables: Record<string, unknown>) =>
            keepCostWithin(schema, document, variables),
        },
        csrfPrevention: { requiredHeaders: [APP_HEADER] },
        context: (req: FastifyRequest, reply: FastifyReply) => ({ req, reply }),
        errorFormatter: formatterOf(new SecurityLog(config)) as never,
      }),
    }),
  ],
  providers: [...scalars, { provide: APP_FILTER, useClass: GraphQLErrorsFilter }],
})
export class GraphQLModule {}

/** Mercurius gives the context of the resolvers, or, before there is one, a part of it. */
const requestOf = (context: unknown): FastifyRequest | undefined => {
  const { reply, req } = (context ?? {}) as { reply?: FastifyReply; req?: FastifyRequest };
  return reply?.request ?? req;
};

const formatterOf =
  (securityLog: SecurityLog) =>
  (result: ExecutionResult, context: unknown): ReturnType<typeof formatErrors> => {
    const request = requestOf(context);
    const formatted = formatErrors(result, request?.id ?? 'unknown');
    if (request) securityLog.answered(request, formatted.response.errors ?? []);
    return formatted;
  };
