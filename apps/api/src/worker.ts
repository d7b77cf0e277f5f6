import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Clock } from './platform/clock.js';
import { ConfigError, readConfig } from './platform/config.js';
import { refuseOtherMasterKey } from './platform/database/keys.js';
import { openJobs } from './platform/jobs/jobs-connection.js';
import { newLogger } from './platform/log.js';
import { stopWithParent } from './platform/stop.js';
import { obeyTestClock } from './platform/test-clock.js';
import { WorkerModule } from './worker.module.js';

/** Opens the queues. */
async function main(): Promise<void> {
  const config = readConfig();
  await refuseOtherMasterKey(config);
  const jobs = openJobs(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.for(jobs), {
    logger: newLogger(config),
    abortOnError: false,
  });
  obeyTestClock(app.get(Clock));
  // The workers first, their connections after them: the other way round they would call for a closed pool for ever.
  stopWithParent(async () => {
    await app.close();
    await jobs.close();
  });
  process.send?.({ ready: true });
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
