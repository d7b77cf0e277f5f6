import { AlertsModule } from './alerts/alerts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { ChangedBehaviorModule } from './changed-behavior/changed-behavior.module.js';
import { CheckInsModule } from './check-ins/check-ins.module.js';
import { CouplesModule } from './couples/couples.module.js';
import { HurtPartnerModule } from './hurt-partner/hurt-partner.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { LibraryModule } from './library/library.module.js';
import { LiveModule } from './live/live.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PatienceModule } from './patience/patience.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PracticesModule } from './practices/practices.module.js';
import { RecordsModule } from './records/records.module.js';
import { ResponsibilityModule } from './responsibility/responsibility.module.js';
import { SafetyModule } from './safety/safety.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TransparencyModule } from './transparency/transparency.module.js';
import { UpkeepModule } from './upkeep/upkeep.module.js';

/** The table of contents, in the order in which the rooms may know each other. */
export const rooms = [
  PracticesModule,
  IdentityModule,
  PeopleModule,
  CouplesModule,
  AlertsModule,
  SafetyModule,
  LibraryModule,
  PlansModule,
  TasksModule,
  CheckInsModule,
  ResponsibilityModule,
  TransparencyModule,
  ChangedBehaviorModule,
  PatienceModule,
  HurtPartnerModule,
  SessionsModule,
  CalendarModule,
  OverviewModule,
  NotificationsModule,
  AuditModule,
  RecordsModule,
  UpkeepModule,
  LiveModule,
];
