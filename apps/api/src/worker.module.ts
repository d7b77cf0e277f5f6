import { BullModule } from '@nestjs/bullmq';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { entities } from './entities.js';
import { AlertsJobs } from './alerts/alerts.jobs.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { MailJobs } from './identity/mail.jobs.js';
import { Sealer } from './platform/audit/sealer.js';
import { ConfigModule } from './platform/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { JOBS, type Jobs } from './platform/jobs/jobs-connection.js';
import { OutboxDrain } from './platform/jobs/outbox-drain.js';
import { queues } from './platform/jobs/queues.js';
import { WakeUps } from './platform/jobs/wake-ups.js';
import { NoticesJobs } from './notifications/notices.jobs.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PeopleJobs } from './people/people.jobs.js';
import { PeopleModule } from './people/people.module.js';
import { MakeArchive } from './records/make-archive.js';
import { RecordsJobs } from './records/records.jobs.js';
import { RecordsModule } from './records/records.module.js';
import { rooms } from './rooms.js';
import { SafetyJobs } from './safety/safety.jobs.js';
import { SafetyModule } from './safety/safety.module.js';
import { TasksJobs } from './tasks/tasks.jobs.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TurnKeys } from './upkeep/turn-keys.js';
import { UpkeepJobs } from './upkeep/upkeep.jobs.js';
import { VerifyTrails } from './upkeep/verify-trails.js';

/** A mail server may be away for hours: twelve tries, the last about three hours after the first. */
const mailOptions = {
  attempts: 12,
  backoff: { type: 'exponential', delay: 5_000, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: false,
};

/**
 * What works by itself: the same rooms, fed by queues. Finished jobs are not kept (what they did stands in our tables; keeping a
 * number of them can deadlock on Postgres), failed ones are.
 */
@Global()
@Module({})
export class WorkerModule {
  static for(jobs: Jobs): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule,
        DatabaseModule.for(entities),
        ...rooms,
        AlertsModule,
        IdentityModule,
        NotificationsModule,
        PeopleModule,
        RecordsModule,
        SafetyModule,
        TasksModule,
        BullModule.forRoot({
          connection: jobs.connection,
          defaultJobOptions: {
            attempts: 8,
            backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 },
            removeOnComplete: true,
            removeOnFail: false,
          },
        }),
        BullModule.registerQueue(...queues.map(name => (name === 'mail' ? { name, defaultJobOptions: mailOptions } : { name }))),
      ],
      providers: [
        { provide: JOBS, useValue: jobs },
        OutboxDrain,
        Sealer,
        WakeUps,
        AlertsJobs,
        MailJobs,
        NoticesJobs,
        PeopleJobs,
        RecordsJobs,
        MakeArchive,
        SafetyJobs,
        TasksJobs,
        VerifyTrails,
        TurnKeys,
        UpkeepJobs,
      ],
      exports: [JOBS],
    };
  }
}
