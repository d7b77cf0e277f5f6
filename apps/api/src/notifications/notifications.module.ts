import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { Reminders } from './reminders.service.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { SendNotices } from './send-notices.js';
import { Tell } from './tell.js';

@Module({
  imports: [IdentityModule],
  providers: [NotificationsResolver, Reminders, Tell, SendNotices],
  exports: [Tell, SendNotices],
})
export class NotificationsModule {}
