import { alarmsIn } from '@roadback/content/alarming-words';
import { platformExercises } from '@roadback/content/exercises';
import { sampleAgreementEn, sampleAgreementEs } from '@roadback/content/sample-agreements';
import { sampleAnswers } from '@roadback/content/sample-answers';
import { begunApologyEs, spokenApology } from '@roadback/content/sample-apologies';
import { sampleQuestionsEn, sampleQuestionsEs } from '@roadback/content/sample-questions';
import { samplePauses, sampleStatements, sampleTriggers } from '@roadback/content/sample-patience';
import { sampleNoticed, samplePromises } from '@roadback/content/sample-promises';
import { quietAnswers, watchedAnswers } from '@roadback/content/sample-screenings';
import { checkInNotes, counselorReplies, stepMoves, type Feel } from '@roadback/content/sample-notes';
import { isDay, type Answers } from '@roadback/domain/answers';
import { fits } from '@roadback/domain/assign';
import type { ExerciseContent, Track } from '@roadback/domain/exercise';
import { addDays } from '@roadback/domain/schedule';
import { daysBetween } from '@roadback/domain/weeks';
import type { Client } from 'pg';
import { buildAgreement } from './agreements.js';
import { buildApology } from './apology.js';
import { Care, type BuiltTask } from './care.js';
import { Chance } from './chance.js';
import type { DemoCouple } from './demo-couples.js';
import { buildQuestions } from './questions.js';
import { buildPauses, buildStatement, buildTrigger } from './patience.js';
import type { BuiltCouple, BuiltPerson } from './people.js';
import { buildDemoHeld } from './held.js';
import { buildDemoReveals } from './reveals.js';
import { buildForTheSession, buildSafety } from './safety.js';
import { buildNoticed, buildPromise } from './promises.js';
import { buildDemoSessions, buildSessionToday } from './sessions.js';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const historyDays = 84;
const samplesWrittenOn = '2026-11-23';
const day = 86_400_000;

/** Tells a couple's story as rows: episodes, assignments with what came of them, days. */
export class DemoHistory {
  private constructor(
    private readonly db: Client,
    private readonly now: Date,
    private readonly versions: ReadonlyMap<string, string>,
  ) {}

  static async open(db: Client, now: Date): Promise<DemoHistory> {
    const { rows } = await db.query<{ slug: string; id: string }>(
      'select distinct on (e.slug) e.slug, v.id from directory.exercise e join directory.exercise_version v on v.exercise_id = e.id order by e.slug, v.version desc',
    );
    return new DemoHistory(db, now, new Map(rows.map(row => [row.slug, row.id])));
  }

  dayAgo(days: number): string {
    return addDays(this.now.toISOString().slice(0, 10), -days);
  }

  async tell(couple: DemoCouple, built: BuiltCouple, counselor: BuiltPerson, seed: number): Promise<void> {
    const chance = new Chance(1_000 + seed);
    const care = new Care(this.db, built, counselor);
    await care.checkIns(this.days(couple, built, chance));
    if (couple.rebuilds === undefined) return;
    const rebuilding = couple.rebuilds === null ? null : built.partners[couple.rebuilds];
    const planId = await care.plan(
      couple.rebuilds === null ? 'MUTUAL' : 'ONE_REBUILDS',
      rebuilding,
      couple.focus,
      this.ago(couple.weeks * 7 - 1),
    );
    const episodes = this.episodes(couple);
    await care.episodes(planId, episodes);
    for (const { isStepBack, openedAt, openReason } of episodes)
      if (isStepBack && rebuilding)
        await care.lapse(planId, rebuilding, 'LAPSE', addDays(openedAt.toISOString().slice(0, 10), -2), openReason);
    if (couple.apology && rebuilding) {
      const { sample, invitedDaysAgo, spokenDaysAgo } = couple.apology;
      await buildApology(this.db, built, counselor, {
        author: rebuilding,
        invitedAt: this.ago(invitedDaysAgo),
        ...{ SPOKEN: spokenApology, BEGUN_IN_SPANISH: begunApologyEs, INVITED: { drafts: [], answer: null } }[sample],
        spokenOn: spokenDaysAgo === null ? null : this.dayAgo(spokenDaysAgo),
      });
    }
    if (couple.questions && rebuilding)
      await buildQuestions(this.db, built, counselor, this.now, {
        asker: built.partners.find(partner => partner !== rebuilding)!,
        questions: { EN: sampleQuestionsEn, ES: sampleQuestionsEs }[couple.questions],
        windows: { weekdays: ['TU', 'FR'], opensAt: '19:30', minutes: 30, agreedDaysAgo: 26 },
      });
    if (couple.safety) {
      const { askedDaysAgo, stands } = couple.safety;
      await buildSafety(this.db, built, counselor, {
        askedAt: this.ago(askedDaysAgo),
        answers: stands === 'ASKED' ? [null, null] : [quietAnswers, stands === 'CLEARED' ? quietAnswers : watchedAnswers],
        clearance: stands === 'CLEARED' ? 'Talked with each alone. Both speak freely, and neither is afraid of the other.' : null,
      });
    }
    if (couple.agreement)
      await buildAgreement(this.db, built, counselor, this.now, { EN: sampleAgreementEn, ES: sampleAgreementEs }[couple.agreement]);
    if (couple.promises && rebuilding) await this.promises(built, rebuilding, couple.promises);
    if (couple.patience && rebuilding) await this.patience(built, rebuilding, couple.patience);
    if (couple.sessions && rebuilding) await buildDemoSessions(this.db, built, counselor, rebuilding, couple.sessions, this.now);
    if (couple.sessionToday) await buildSessionToday(this.db, built, counselor, couple.sessionToday, this.now);
    if (couple.reveals) await buildDemoReveals(this.db, care, built, counselor, this.versions, this.now);
    if (couple.held && rebuilding) {
      const hurt = built.partners.find(partner => partner !== rebuilding)!;
      await buildDemoHeld(this.db, care, built, counselor, hurt, this.versions, this.now);
    }
    const plan = {
      kind: couple.rebuilds === null ? ('MUTUAL' as const) : ('ONE_REBUILDS' as const),
      rebuildingClientId: rebuilding?.personId ?? null,
    };
    if (couple.agreement) await buildForTheSession(care, built, this.versions.get('heard-right')!, this.dayAgo(0));
    for (const { exercise, from, until } of this.program(couple, chance)) {
      const rule = this.demoRule(exercise.suggestedRule);
      const recipients = built.partners.filter(partner => fits(exercise.role, partner.personId, plan));
      await care.assignment({
        exerciseVersionId: this.versions.get(exercise.slug)!,
        mode: exercise.role === 'TOGETHER' ? 'TOGETHER' : recipients.length === 1 ? 'ONE' : 'EACH',
        recipients,
        startsOn: this.dayAgo(from),
        opensAt: '05:00',
        openForHours: rule?.startsWith('FREQ=DAILY') ? 19 : 65,
        rule,
        endedAt: until === 0 ? null : this.ago(until),
        tasks: recipients.flatMap(partner => this.tasks(couple, built, partner, exercise, rule, from, until, chance)),
      });
    }
  }

  /** Promises begun six weeks ago, and what the other partner noticed. */
  private async promises(built: BuiltCouple, maker: BuiltPerson, count: number): Promise<void> {
    for (const promise of samplePromises.slice(0, count))
      await buildPromise(this.db, built, maker, promise, this.dayAgo(41), this.dayAgo(0));
    const other = built.partners.find(({ personId }) => personId !== maker.personId)!;
    for (const { words, daysAgo, visibility } of sampleNoticed)
      await buildNoticed(this.db, built, other, { words, visibility, day: this.dayAgo(daysAgo) });
  }

  /** Hard moments of whoever was hurt, and pauses that the other proposed and called. */
  private async patience(built: BuiltCouple, rebuilding: BuiltPerson, language: 'EN' | 'ES'): Promise<void> {
    const author = built.partners.find(({ personId }) => personId !== rebuilding.personId)!;
    for (const { daysAgo, hour, ...moment } of sampleTriggers[language]) {
      const day = this.dayAgo(daysAgo);
      const sentAt = new Date(Math.min(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000, this.now.getTime() - 1_200_000));
      await buildTrigger(this.db, built, author, { ...moment, day, sentAt, isAlarming: alarmsIn(moment.cue ?? '').length > 0 });
    }
    for (const { daysAgo, ...statement } of sampleStatements[language])
      await buildStatement(this.db, built, author, { ...statement, saidAt: this.ago(daysAgo) });
    const { phrase, minutes, calledDaysAgo } = samplePauses[language];
    await buildPauses(this.db, built, {
      proposer: rebuilding,
      phrase,
      minutes,
      at: this.ago(30),
      calledAt: calledDaysAgo.map(days => this.ago(days)),
    });
  }

  /** Up to three exercises of each step's time, and one for the hurt partner; only the present ones go on. */
  private program(couple: DemoCouple, chance: Chance): { exercise: ExerciseContent; from: number; until: number }[] {
    const taken = new Set<string>();
    const choose = (track: Track, count: number): ExerciseContent[] => {
      const open = platformExercises.filter(
        exercise => exercise.track === track && exercise.safetyClass === 'OPEN' && !exercise.reveal && !taken.has(exercise.slug),
      );
      const chosen = open.sort(() => chance.next() - 0.5).slice(0, count);
      for (const exercise of chosen) taken.add(exercise.slug);
      return chosen;
    };
    const parts = couple.story.steps.map(({ step, from, until }) => ({
      track: step as Track,
      from: from * 7 - 2,
      until: until === null ? 0 : until * 7,
    }));
    const all = [...parts, { track: 'HURT_PARTNER' as Track, from: couple.weeks * 7 - 3, until: 0 }];
    return all
      .filter(part => part.until < historyDays)
      .flatMap(part =>
        choose(part.track, part.until === 0 ? 2 : 1).map(exercise => ({
          exercise,
          from: Math.min(part.from, historyDays),
          until: part.until,
        })),
      );
  }

  private tasks(
    couple: DemoCouple,
    built: BuiltCouple,
    partner: BuiltPerson,
    exercise: ExerciseContent,
    rule: string | null,
    from: number,
    until: number,
    chance: Chance,
  ): BuiltTask[] {
    const position = built.partners.indexOf(partner) as 0 | 1;
    const answers = sampleAnswers[exercise.slug] ?? [];
    const tasks: BuiltTask[] = [];
    for (let daysAgo = from; daysAgo >= until; daysAgo -= 1) {
      const on = this.dayAgo(daysAgo);
      if (!occurs(rule, on, this.dayAgo(from))) continue;
      // What opened today, or yesterday, may well wait still.
      const isSent = answers.length > 0 && daysAgo > 0 && chance.happens(couple.story.sends(position, daysAgo));
      const kind = chance.happens(0.05) ? 'NOT_READY' : chance.happens(0.04) ? 'LET_US_DISCUSS' : 'SENT';
      const isReviewed = daysAgo > 4 || chance.happens(0.8);
      const visibility = exercise.allowedVisibilities.includes('SHARED') && chance.happens(0.45) ? 'SHARED' : 'PRIVATE';
      tasks.push({
        clientId: partner.personId,
        day: on,
        sent: isSent
          ? {
              kind,
              answers: this.dated(chance.pick(answers), daysAgo),
              visibility,
              afterHours: Math.round(chance.between(1, Math.min(14, daysAgo * 20)) * 10) / 10,
              review: isReviewed
                ? {
                    reply: chance.pick(counselorReplies),
                    afterHours: Math.round(chance.between(2, Math.min(40, daysAgo * 24 - 15)) * 10) / 10,
                  }
                : null,
            }
          : null,
      });
    }
    return tasks;
  }

  /** The samples were written around one day; their dates move to the day of the story. */
  private dated(answers: Answers, daysAgo: number): Answers {
    const shift = daysBetween(samplesWrittenOn, this.dayAgo(daysAgo));
    return Object.fromEntries(
      Object.entries(answers).map(([key, value]) => [key, typeof value === 'string' && isDay(value) ? addDays(value, shift) : value]),
    );
  }

  private days(couple: DemoCouple, built: BuiltCouple, chance: Chance) {
    const days = Math.min(historyDays, couple.weeks * 7 - 1);
    return built.partners.flatMap((partner, index) => {
      const position = index as 0 | 1;
      return Array.from({ length: days }, (_, past) => days - past).flatMap(daysAgo => {
        if (!chance.happens(couple.story.checksIn(position, daysAgo))) return [];
        const safety = clamp(couple.story.safety(position, daysAgo / 7) + chance.between(-1.1, 1.1), 0, 10);
        const feel = clamp(1 + safety * 0.42 + chance.between(-0.9, 0.9), 1, 5) as Feel;
        const writer = couple.rebuilds === position ? 'REBUILDING' : 'HURT';
        const notes = checkInNotes.filter(
          note => note.feel === feel && (note.writer === 'EITHER' || (couple.rebuilds != null && note.writer === writer)),
        );
        return [
          {
            clientId: partner.personId,
            day: this.dayAgo(daysAgo),
            feel,
            safety: chance.happens(0.08) ? null : safety,
            note: chance.happens(0.22) && notes.length > 0 ? chance.pick(notes).text : null,
            visibility: chance.happens(0.15) ? ('SHARED' as const) : ('PRIVATE' as const),
            sentAt: this.ago(daysAgo - chance.between(0, 0.1)),
          },
        ];
      });
    });
  }

  private episodes(couple: DemoCouple) {
    return couple.story.steps.map(({ step, from, until, isStepBack }, index) => {
      const said = (act: 'open' | 'complete' | 'step-back') => {
        const moves = stepMoves.filter(move => move.step === step && move.act === act);
        return moves[(couple.weeks + index) % Math.max(1, moves.length)];
      };
      const opening = said(isStepBack ? 'step-back' : 'open');
      const closing = until === null ? undefined : said('complete');
      return {
        step,
        openedAt: this.ago(from * 7 - 1),
        closedAt: until === null ? null : this.ago(until * 7),
        isStepBack,
        openReason: opening?.reason ?? 'Both partners asked for it in session.',
        closeReason: closing?.reason ?? 'Completed together in session.',
        wordsForBoth: (closing ?? opening)?.wordsForBoth ?? null,
      };
    });
  }

  /** The demo goes on as long as somebody looks at it, and has something due on whatever weekday that is. */
  private demoRule(rule: string | null): string | null {
    if (!rule?.startsWith('FREQ=WEEKLY')) return rule?.replace(/;COUNT=\d+/, '') ?? null;
    const today = new Date(`${this.dayAgo(0)}T00:00:00Z`).getUTCDay();
    const perWeek = (/BYDAY=([A-Z,]+)/.exec(rule)?.[1] ?? '').split(',').length;
    return `FREQ=WEEKLY;BYDAY=${[today, (today + 4) % 7]
      .slice(0, perWeek)
      .map(index => weekdays[index])
      .join(',')}`;
  }

  private ago(days: number): Date {
    return new Date(this.now.getTime() - days * day);
  }
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, Math.round(value)));

/** Whether a rule of the library's simple kinds names a day. */
function occurs(rule: string | null, on: string, start: string): boolean {
  if (rule === null) return on === start;
  if (rule.startsWith('FREQ=DAILY')) return true;
  if (rule.startsWith('FREQ=MONTHLY')) return on.endsWith('-01') || daysBetween(start, on) < 0;
  return (/BYDAY=([A-Z,]+)/.exec(rule)?.[1] ?? '').split(',').includes(weekdays[new Date(`${on}T00:00:00Z`).getUTCDay()]!);
}
