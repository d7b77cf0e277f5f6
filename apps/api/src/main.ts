import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { LiveDoor } from './live/live-door.js';
import { Clock } from './platform/clock.js';
import { CONFIG } from './platform/config.module.js';
import { ConfigError, readConfig, type Config } from './platform/config.js';
import { refuseOtherMasterKey } from './platform/database/keys.js';
import { serveApps } from './platform/http/apps.js';
import { furnish, newAdapter } from './platform/http/server.js';
import { newLogger } from './platform/log.js';
import { Board } from './upkeep/board.js';
import { stopWithParent } from './platform/stop.js';
import { obeyTestClock } from './platform/test-clock.js';

/** Opens HTTP: GraphQL, the two apps and the health checks behind one port. */
async function main(): Promise<void> {
  const config = readConfig();
  await refuseOtherMasterKey(config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, newAdapter(config), {
    logger: newLogger(config),
    abortOnError: false,
  });
  const fastify = await furnish(app, app.get<Config>(CONFIG));
  await app.get(Board, { strict: false }).serve(fastify);
  await serveApps(fastify);
  await app.listen({ port: config.port, host: config.host });
  app.get(LiveDoor).attach(fastify);
  obeyTestClock(app.get(Clock));
  stopWithParent(() => app.close());
  const address = fastify.server.address();
  process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : config.port });
}

main().catch((error: unknown) => {
  // A wrong setting is the reader's to mend: one sentence, no stack.
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
