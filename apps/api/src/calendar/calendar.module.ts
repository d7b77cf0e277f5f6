import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarFeed } from './calendar-feed.js';
import { CalendarResolver } from './calendar.resolver.js';
import { CalendarService } from './calendar.service.js';

@Module({
  imports: [IdentityModule],
  controllers: [CalendarController],
  providers: [CalendarResolver, CalendarService, CalendarFeed],
})
export class CalendarModule {}
