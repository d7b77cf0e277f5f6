import { Injectable } from '@nestjs/common';

/** The time. Asked for here alone, so that tests can move it; never `now()` in SQL. */
@Injectable()
export class Clock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** For tests: time goes on from this instant; null sets the real time again. */
  set(instant: Date | null): void {
    this.offsetMs = instant ? instant.getTime() - Date.now() : 0;
  }
}
