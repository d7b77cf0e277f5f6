import { Inject, Injectable } from '@nestjs/common';
import { screeningOf } from '@roadback/content/screening';
import type { Words } from '@roadback/domain/exercise';
import {
  faultsOfScreening,
  positiveAreas,
  showsLinesAtOnce,
  type ScreeningAnswers,
  type ScreeningArea,
  type ScreeningQuestion,
} from '@roadback/domain/screening';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { AlertsService, type Answered } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { CouplesService } from '../couples/couples.service.js';
import type { AnswerScreeningItemInput, SendScreeningInput } from '../generated/inputs.js';
import { readMyRound, readSafety, type ScreeningRow } from './safety.queries.js';
import { Screening, ScreeningSent } from './screening.entity.js';

export interface MyScreeningView {
  roundId: string;
  counselorName: string;
  questions: {
    key: string;
    isOptional: boolean;
    prompt: Words;
    help: Words | null;
    options: { key: string; label: Words; showsLines: boolean }[];
  }[];
}

export interface AnsweredScreeningView {
  id: string;
  partnerId: string;
  partnerName: string;
  sentAt: string;
  words: string | null;
  positiveAreas: ScreeningArea[];
  answers: { area: ScreeningArea; prompt: Words; answer: Words | null; isPositive: boolean }[];
}

/** Each partner answers alone; once sent, the care team alone reads it (R3). */
@Injectable()
export class ScreeningsService {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AlertsService) private readonly alerts: AlertsService,
  ) {}

  /** What this client is asked now; null where there is nothing to do, be it answered or never asked. */
  async mine(scope: Scope): Promise<MyScreeningView | null> {
    const round = await readMyRound(scope, null);
    if (!round || round.sentKey !== null) return null;
    return {
      roundId: round.id,
      counselorName: round.counselorName,
      questions: screeningOf(round.version).questions.map(({ key, isOptional, prompt, help, area, options }) => ({
        key,
        isOptional,
        prompt,
        help,
        // Which answers count stays here: a phone knows only after which of them to show the crisis lines at once (R20).
        options: options.map(({ key: option, label, isPositive }) => ({
          key: option,
          label,
          showsLines: showsLinesAtOnce({ area }, { isPositive }),
        })),
      })),
    };
  }

  /**
   * An answer counts in the moment in which it is chosen (decision 50). Nothing of it is kept but the alert: the same statements and the
   * same answer, whatever was chosen, and whether or not the whole was sent already (R20).
   */
  async chosen(scope: Scope, { roundId, question: key, option: place }: AnswerScreeningItemInput): Promise<boolean> {
    const round = await readMyRound(scope, roundId);
    if (!round) throw notFound();
    const question = screeningOf(round.version).questions.find(each => each.key === key);
    if (!question) throw invalid({ question: 'UNKNOWN_QUESTION' });
    const option = question.options[place];
    if (!option) throw invalid({ option: 'NOT_AN_OPTION' });
    await this.alerts.raiseFrom(scope, round, found(round.id, question, option.key));
    return true;
  }

  /**
   * R3: the answers, the mark that they were sent and the alert are one transaction, and the same statements whatever was answered. The
   * client may not read what was sent, so the same key with other answers cannot be told from a second sending: it is answered like one.
   */
  async send(scope: Scope, { roundId, answers, words: said, idempotencyKey }: SendScreeningInput): Promise<boolean> {
    const { practiceId, personId: clientId, now: sentAt } = scope;
    // Two sends meet here, and never those of the other partner.
    await scope.lock(clientId);
    const round = await readMyRound(scope, roundId);
    if (!round) throw notFound();
    if (round.sentKey !== null) {
      if (round.sentKey !== idempotencyKey) throw conflict('ALREADY_SENT');
      return true;
    }
    const screening = screeningOf(round.version);
    const words = said?.trim() ?? '';
    const faults = faultsOfScreening(screening, answers, words);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const { coupleId } = round;
    const id = newId();
    const own = { practiceId, roundId, coupleId, clientId };
    const given = answers as ScreeningAnswers;
    await scope.entities.insert(Screening, { ...own, id, answers: given, words: words === '' ? null : words, sentAt });
    await scope.entities.insert(ScreeningSent, { ...own, idempotencyKey });
    // What was told when it was chosen tells nothing anew.
    const chosen = screening.questions.map(question => found(round.id, question, given[question.key]));
    await this.alerts.raiseFrom(scope, round, ...chosen, ...written(scope, { from: 'SCREENING' }, id, words));
    return true;
  }

  /** Everything that both answered, newest first, for the care team to read. */
  async ofCouple(scope: Scope, coupleId: string): Promise<AnsweredScreeningView[]> {
    const couple = await this.couples.known(scope, coupleId);
    const { screenings, partners } = await readSafety(scope, couple.id);
    return screenings.map(row => ({
      ...answered(row),
      partnerName: partners.find(({ partnerId }) => partnerId === row.partnerId)!.partnerName,
    }));
  }
}

/** Each answer is a cause of its own, and the same one however often it is given in its round. */
const found = (roundId: string, question: ScreeningQuestion, answer: string | undefined): Answered => ({
  source: { from: 'SCREENING', areas: positiveAreas({ questions: [question] }, answer === undefined ? {} : { [question.key]: answer }) },
  aboutId: `${roundId} ${question.key} ${answer ?? ''}`,
  origin: { from: 'SCREENING' },
});

function answered({ id, partnerId, version, answers, words, sentAt }: ScreeningRow): Omit<AnsweredScreeningView, 'partnerName'> {
  const screening = screeningOf(version);
  return {
    id,
    partnerId,
    sentAt,
    words,
    positiveAreas: positiveAreas(screening, answers),
    answers: screening.questions.map(({ key, area, prompt, options }) => {
      const chosen = options.find(option => option.key === answers[key]);
      return { area, prompt, answer: chosen?.label ?? null, isPositive: chosen?.isPositive ?? false };
    }),
  };
}
