import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import type { Scope } from '../platform/database/practice-scope.js';
import type { MakeCalendarInput } from '../generated/inputs.js';
import { CalendarAddresses, type OwnCalendar } from '../identity/calendar-addresses.js';

/** A client's own calendar address: made, replaced, taken away. What is read at it is the feed's. */
@Injectable()
export class CalendarService {
  constructor(
    @Inject(CalendarAddresses) private readonly addresses: CalendarAddresses,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  mine(scope: Scope): Promise<OwnCalendar | null> {
    return this.addresses.own(scope);
  }

  async make(scope: Scope, { title }: MakeCalendarInput): Promise<{ calendar: OwnCalendar; address: string }> {
    const token = await this.addresses.make(scope, title);
    return { calendar: { title, madeAt: scope.now }, address: new URL(`/calendar/${token}.ics`, this.config.publicUrl).href };
  }

  async stop(scope: Scope): Promise<true> {
    await this.addresses.stop(scope, scope.personId);
    return true;
  }
}
