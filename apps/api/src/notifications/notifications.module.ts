import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { OverviewModule } from '../overview/overview.module.js';
import { MorningMail } from './morning-mail.service.js';
import { Mornings } from './mornings.js';
import { Reminders } from './reminders.service.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { MyPush } from './my-push.js';
import { News } from './news.service.js';
import { SendNotices } from './send-notices.js';
import { SendPushes } from './send-pushes.js';
import { StopController } from './stop.controller.js';
import { StopReminders } from './stop-reminders.js';
import { Tell } from './tell.js';

@Module({
  imports: [IdentityModule, OverviewModule],
  controllers: [StopController],
  providers: [NotificationsResolver, Reminders, News, MorningMail, Mornings, StopReminders, Tell, SendNotices, MyPush, SendPushes],
  exports: [Tell, SendNotices, SendPushes],
})
export class NotificationsModule {}
