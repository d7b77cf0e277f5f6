import { Inject, Injectable } from '@nestjs/common';
import { faultsOfWindows, opensToPartner, ruleOfWindows } from '@roadback/domain/question-window';
import { dayIn } from '@roadback/domain/weeks';
import { IsNull, MoreThan } from 'typeorm';
import type { Scope } from '../platform/database/practice-scope.js';
import { invalid, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { CouplesService } from '../couples/couples.service.js';
import type { QuestionWindowsInput } from '../generated/inputs.js';
import { readWindows } from './questions.queries.js';
import { Question, QuestionWindowsAgreement } from './question.entity.js';
import { windowTimes, type AgreedWindows } from './window-times.js';

/** Agreed times for questions. A new agreement takes the place of the one before it; nothing of what was agreed is lost. */
@Injectable()
export class QuestionWindowsService {
  constructor(@Inject(CouplesService) private readonly couples: CouplesService) {}

  async agree(scope: Scope, { coupleId, weekdays, opensAt, minutes, timeZone }: QuestionWindowsInput): Promise<AgreedWindows | null> {
    const { practiceId, personId: agreedBy, now: agreedAt } = scope;
    const couple = await this.couples.known(scope, coupleId);
    if (couple.state !== 'ACTIVE') throw refused('COUPLE_SEPARATED');
    const faults = faultsOfWindows({ weekdays, opensAt, minutes });
    if (Object.keys(faults).length > 0) throw invalid(faults);
    await this.endStanding(scope, couple.id);
    const rule = ruleOfWindows({ weekdays });
    const startsOn = dayIn(timeZone, agreedAt);
    const agreement = { practiceId, id: newId(), coupleId: couple.id, startsOn, opensAt, minutes, rule, timeZone, agreedBy, agreedAt };
    await scope.entities.insert(QuestionWindowsAgreement, { ...agreement, endedAt: null });
    return this.moveWaiting(scope, couple.id);
  }

  async end(scope: Scope, coupleId: string): Promise<AgreedWindows | null> {
    const couple = await this.couples.known(scope, coupleId);
    await this.endStanding(scope, couple.id);
    return this.moveWaiting(scope, couple.id);
  }

  private async endStanding(scope: Scope, coupleId: string): Promise<void> {
    const { practiceId, now: endedAt } = scope;
    // Two agreements at once would meet in the index that allows one; here the second waits instead.
    await scope.lock(coupleId);
    await scope.entities.update(QuestionWindowsAgreement, { practiceId, coupleId, endedAt: IsNull() }, { endedAt });
  }

  /** What waited for a window waits for the first of the new ones; what the partner has found already stays found. */
  private async moveWaiting(scope: Scope, coupleId: string): Promise<AgreedWindows | null> {
    const { practiceId, now, personId: placedBy } = scope;
    const windows = await readWindows(scope, coupleId);
    const opensAt = opensToPartner(windowTimes(windows, now), now);
    await scope.entities.update(
      Question,
      { practiceId, coupleId, place: 'WITH_PARTNER', opensAt: MoreThan(now) },
      { opensAt, placedAt: now, placedBy },
    );
    return windows;
  }
}
