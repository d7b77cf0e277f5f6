import { Inject, Injectable } from '@nestjs/common';
import type { Answers } from '@roadback/domain/answers';
import { isRefusal } from '@roadback/domain/refusal';
import { openReveal, standingOf, type OpenRefusal, type RevealStanding } from '@roadback/domain/reveal';
import type { Scope } from '../platform/database/practice-scope.js';
import { notFound, refused } from '../platform/errors.js';
import { newTimelessId } from '../platform/ids.js';
import { CouplesService, type KnownCouple } from '../couples/couples.service.js';
import { Readings } from '../couples/readings.js';
import { LibraryService, type ExerciseVersion } from '../library/library.service.js';
import { ClearancesService } from '../safety/clearances.service.js';
import type { OpenRevealInput } from '../generated/inputs.js';
import { readMine, readOpened, readParts, type PartRow } from './reveals.queries.js';
import { Assignment, Opening } from './task.entity.js';

interface PartView {
  clientId: string;
  givenName: string;
  standing: RevealStanding;
  submissionId: string | null;
  answers: Answers;
}

/** A reveal as the care team sees it: both parts, and what is in the way of opening them. */
export interface RevealView {
  assignmentId: string;
  day: string;
  exercise: ExerciseVersion;
  parts: readonly [PartView, PartView];
  hindrance: OpenRefusal | null;
  openedAt: Date | null;
  openedByName: string | null;
}

interface Setting {
  couple: KnownCouple;
  isCleared: boolean;
}

/** Both answer alone, and the counselor opens both answers in one act (R5, R19). */
@Injectable()
export class RevealsService {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(LibraryService) private readonly library: LibraryService,
    @Inject(ClearancesService) private readonly clearances: ClearancesService,
    @Inject(Readings) private readonly readings: Readings,
  ) {}

  async ofCouple(scope: Scope, coupleId: string): Promise<RevealView[]> {
    return this.read(scope, await this.setting(scope, coupleId), null);
  }

  mine(scope: Scope, taskId: string) {
    return readMine(scope, this.readings, taskId);
  }

  opened(scope: Scope) {
    return readOpened(scope);
  }

  async open(scope: Scope, { assignmentId, day, bothAgreed }: OpenRevealInput): Promise<RevealView> {
    const { practiceId, now: openedAt, personId: openedBy } = scope;
    const assignment = await scope.entities.findOneBy(Assignment, { practiceId, id: assignmentId });
    if (!assignment) throw notFound();
    // Two clicks, one opening: the second waits here and then sees the first.
    await scope.lock(`reveal ${assignmentId}`);
    const setting = await this.setting(scope, assignment.coupleId);
    const [reveal] = await this.read(scope, setting, { assignmentId, day });
    if (!reveal) throw notFound();
    if (reveal.openedAt !== null) return reveal;
    const decided = openReveal(standingIn(setting, reveal), bothAgreed);
    if (isRefusal(decided)) throw refused(decided.refused);
    const openingId = newTimelessId();
    await scope.entities.insert(Opening, {
      practiceId,
      id: openingId,
      coupleId: assignment.coupleId,
      assignmentId,
      day,
      openedBy,
      openedAt,
    });
    const opened = await scope.rows(
      `update clinical.submission set opening_id = $2
        where practice_id = $1 and id = any ($3::uuid[]) and visibility = 'HELD' and opening_id is null returning id`,
      [practiceId, openingId, reveal.parts.map(({ submissionId }) => submissionId)],
    );
    // Both, or neither: somebody may have taken their consent back in this very moment, and then nothing of this stands.
    if (opened.length !== reveal.parts.length) throw refused('REVEAL_KEPT_PRIVATE');
    return (await this.read(scope, setting, { assignmentId, day }))[0]!;
  }

  private async setting(scope: Scope, coupleId: string): Promise<Setting> {
    const couple = await this.couples.known(scope, coupleId);
    return { couple, isCleared: (await this.clearances.until(scope, couple.id)) !== null };
  }

  private async read(scope: Scope, setting: Setting, which: Parameters<typeof readParts>[2]): Promise<RevealView[]> {
    const rows = await readParts(scope, setting.couple.id, which);
    const reveals: RevealView[] = [];
    for (let at = 0; at < rows.length; at += 2) {
      const [first, second] = [rows[at]!, rows[at + 1]!];
      const { assignmentId, day, openedAt, openedByName } = first;
      const exercise = await this.library.version(scope, first.exerciseVersionId);
      const reveal = { assignmentId, day, exercise, parts: [partOf(first), partOf(second)] as const, openedAt, openedByName };
      const decided = openedAt === null ? openReveal(standingIn(setting, reveal), true) : 'OPEN';
      reveals.push({ ...reveal, hindrance: isRefusal(decided) ? decided.refused : null });
    }
    return reveals;
  }
}

const standingIn = ({ couple, isCleared }: Setting, { exercise, parts: [first, second] }: Pick<RevealView, 'exercise' | 'parts'>) => ({
  couple: couple.state,
  safetyClass: exercise.safetyClass,
  isCleared,
  parts: [first.standing, second.standing] as const,
});

const partOf = ({ clientId, givenName, state, visibility, submissionId, answers, openedAt }: PartRow): PartView => ({
  clientId,
  givenName,
  standing: standingOf({ state, visibility, isOpened: openedAt !== null }),
  submissionId,
  answers: answers ?? {},
});
