import { Inject, Injectable } from '@nestjs/common';
import {
  askQuestion,
  faultsOfQuestion,
  faultsOfQuestionAnswer,
  holdForSession,
  isPossibleDisclosure,
  needsReason,
  release,
  withdraw,
} from '@roadback/domain/question';
import { currentOrNext, opensToPartner, type WindowTime } from '@roadback/domain/question-window';
import { isRefusal } from '@roadback/domain/refusal';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newTimelessId } from '../platform/ids.js';
import { AlertsService } from '../alerts/alerts.service.js';
import { written } from '../alerts/written.js';
import { CouplesService } from '../couples/couples.service.js';
import { Readings } from '../couples/readings.js';
import type { AnswerQuestionInput, AskQuestionInput } from '../generated/inputs.js';
import { readOwnAnswers, readQuestions, readSetting, readWindows, type AnswerRow, type QuestionRow } from './questions.queries.js';
import {
  coupleQuestions,
  myQuestion,
  questionsForMe,
  type CoupleQuestionView,
  type MyQuestionView,
  type QuestionForMeView,
} from './question-views.js';
import { Question, QuestionAnswer } from './question.entity.js';
import { windowTimes, type AgreedWindows } from './window-times.js';

export interface MyQuestionsView {
  mayAsk: boolean;
  partnerName: string | null;
  counselorName: string | null;
  window: (WindowTime & { isOpen: boolean }) | null;
  mine: MyQuestionView[];
  forMe: QuestionForMeView[];
  answersAlone: AnswerRow[];
}

/** The question ledger: asking, answering, and the counselor's hand between the two. */
@Injectable()
export class QuestionsService {
  constructor(
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AlertsService) private readonly alerts: AlertsService,
    @Inject(Readings) private readonly readings: Readings,
  ) {}

  async mine(scope: Scope): Promise<MyQuestionsView> {
    await this.readings.begin(scope);
    const setting = await readSetting(scope);
    const mine = await readQuestions(scope, { askerId: scope.personId });
    const forMe = await readQuestions(scope, { foundBy: scope.personId });
    const answered = await readOwnAnswers(scope);
    const shown = questionsForMe(forMe, scope.now);
    await this.readings.note(scope, [
      ...forMe
        .filter(({ id }) => shown.some(each => each.id === id))
        .map(({ id, coupleId, askerId: authorId }) => ({ id, coupleId, authorId })),
      ...mine.flatMap(({ coupleId, partnerId: authorId, couple, answers }) =>
        answers.filter(({ visibility }) => visibility === 'SHARED' && couple === 'ACTIVE').map(({ id }) => ({ id, coupleId, authorId })),
      ),
    ]);
    const next = setting?.state === 'ACTIVE' ? currentOrNext(windowTimes(setting.windows, scope.now), scope.now) : null;
    return {
      mayAsk: setting !== null && !isRefusal(askQuestion(setting, { urgency: 'NEXT_WINDOW', visibility: 'SHARED' })),
      partnerName: setting?.partnerName ?? null,
      counselorName: setting?.counselorName ?? null,
      window: next && { ...next, isOpen: next.opensAt <= scope.now },
      mine: mine.map(myQuestion),
      forMe: shown,
      answersAlone: answered.filter(({ questionId }) => !forMe.some(({ id }) => id === questionId)),
    };
  }

  async ofCouple(scope: Scope, coupleId: string): Promise<{ windows: AgreedWindows | null; questions: CoupleQuestionView[] }> {
    const couple = await this.couples.known(scope, coupleId);
    return {
      windows: await readWindows(scope, couple.id),
      questions: coupleQuestions(await readQuestions(scope, { coupleId: couple.id })),
    };
  }

  async ask(scope: Scope, { words, urgency, visibility, earlierId, idempotencyKey }: AskQuestionInput): Promise<MyQuestionView> {
    const { practiceId, personId: clientId, now } = scope;
    // Two sends of the same words meet here; the second then finds what the first recorded (R12).
    await scope.lock(clientId);
    const sent = await scope.entities.findOneBy(Question, { practiceId, clientId, idempotencyKey });
    if (sent) {
      const isSame = sent.words === words.trim() && sent.urgency === urgency && sent.visibility === visibility;
      if (!isSame) throw conflict('KEY_REUSED');
      return myQuestion(await this.known(scope, sent.id));
    }
    const setting = await readSetting(scope);
    if (!setting) throw notFound();
    const faults = faultsOfQuestion(words);
    if (faults.words) throw invalid({ words: faults.words });
    const place = askQuestion(setting, { urgency, visibility });
    if (isRefusal(place)) throw refused(place.refused);
    const earlier = earlierId ? await scope.entities.findOneBy(Question, { practiceId, id: earlierId, clientId }) : null;
    if (earlierId && earlier?.coupleId !== setting.coupleId) throw notFound();
    const id = newTimelessId();
    await scope.entities.insert(Question, {
      practiceId,
      id,
      coupleId: setting.coupleId,
      clientId,
      words: words.trim(),
      urgency,
      visibility,
      earlierId: earlier ? (earlier.earlierId ?? earlier.id) : null,
      place,
      opensAt: place === 'WITH_PARTNER' ? opensToPartner(windowTimes(setting.windows, now), now) : null,
      placedAt: now,
      placedBy: clientId,
      agreedAt: null,
      askedAt: now,
      idempotencyKey,
    });
    await this.alerts.raiseFrom(scope, { coupleId: setting.coupleId, clientId }, ...written(scope, { from: 'QUESTION' }, id, words));
    return myQuestion(await this.known(scope, id));
  }

  async answer(scope: Scope, { questionId, kind, idempotencyKey, ...input }: AnswerQuestionInput): Promise<QuestionForMeView> {
    const { practiceId, personId: clientId } = scope;
    await scope.lock(questionId);
    const question = await this.forMe(scope, questionId);
    const said = { kind, words: input.words.trim(), reason: needsReason(kind) ? (input.reason?.trim() ?? '') : '' };
    const sent = await scope.entities.findOneBy(QuestionAnswer, { practiceId, clientId, idempotencyKey });
    if (sent) {
      const isSame =
        sent.questionId === questionId && sent.kind === kind && sent.words === said.words && (sent.reason ?? '') === said.reason;
      if (!isSame) throw conflict('KEY_REUSED');
      return question.view;
    }
    const faults = faultsOfQuestionAnswer(said);
    if (Object.keys(faults).length > 0) throw invalid(faults);
    const { coupleId } = question.row;
    const id = newTimelessId();
    const earlier = question.row.answers.length;
    await scope.entities.insert(QuestionAnswer, {
      practiceId,
      id,
      coupleId,
      clientId,
      questionId,
      number: earlier + 1,
      kind,
      words: said.words,
      reason: said.reason === '' ? null : said.reason,
      visibility: 'SHARED',
      answeredAt: scope.now,
      idempotencyKey,
    });
    const cause = { coupleId, clientId, aboutId: id, origin: { from: 'QUESTION_ANSWER' as const } };
    await this.alerts.raiseFrom(scope, cause, ...written(scope, cause.origin, id, said.words, said.reason));
    if (isPossibleDisclosure(earlier)) await this.alerts.raise(scope, { ...cause, kind: 'POSSIBLE_NEW_DISCLOSURE' });
    return (await this.forMe(scope, questionId)).view;
  }

  /** R5: its author takes a question back; nobody is told, and its author only whether the partner had found it. */
  async withdraw(scope: Scope, id: string): Promise<MyQuestionView & { wasRead: boolean }> {
    await scope.lock(id);
    const question = await this.known(scope, id);
    if (question.askerId !== scope.personId) throw notFound();
    const wasRead = await this.readings.stopped(scope, question, async () => {
      if (question.place !== 'WITHDRAWN') await this.place(scope, id, { place: withdraw(), opensAt: null });
    });
    return { ...myQuestion(await this.known(scope, id)), wasRead };
  }

  /** R5: its author takes back all that they answered to a question; whoever asked finds it unanswered, and is told nothing. */
  async takeAnswerBack(scope: Scope, questionId: string): Promise<QuestionForMeView & { wasRead: boolean }> {
    const { practiceId, personId: clientId } = scope;
    await scope.lock(questionId);
    const { row } = await this.forMe(scope, questionId);
    await this.readings.stop(scope, row.coupleId);
    await scope.entities.update(QuestionAnswer, { practiceId, questionId, clientId }, { visibility: 'PRIVATE' });
    const wasRead = await this.readings.wereRead(
      scope,
      row.answers.map(({ id }) => id),
    );
    return { ...(await this.forMe(scope, questionId)).view, wasRead };
  }

  async hold(scope: Scope, id: string): Promise<CoupleQuestionView> {
    await scope.lock(id);
    const question = await this.known(scope, id);
    const place = holdForSession({ ...question, isAnswered: question.answers.length > 0 });
    if (isRefusal(place)) throw refused(place.refused);
    await this.place(scope, id, { place, opensAt: null });
    return this.inCouple(scope, question);
  }

  async release(scope: Scope, id: string, authorAgreed: boolean): Promise<CoupleQuestionView> {
    await scope.lock(id);
    const question = await this.known(scope, id);
    const place = release({ ...question, isAnswered: question.answers.length > 0 }, authorAgreed);
    if (isRefusal(place)) throw refused(place.refused);
    const times = windowTimes(await readWindows(scope, question.coupleId), scope.now);
    await this.place(scope, id, {
      place,
      opensAt: opensToPartner(times, scope.now),
      ...(question.visibility === 'HELD' && { agreedAt: scope.now }),
    });
    return this.inCouple(scope, question);
  }

  private async place(scope: Scope, id: string, change: Partial<Pick<Question, 'place' | 'opensAt' | 'agreedAt'>>): Promise<void> {
    const { practiceId, personId: placedBy, now: placedAt } = scope;
    const { affected } = await scope.entities.update(Question, { practiceId, id }, { ...change, placedAt, placedBy });
    if (affected !== 1) throw notFound();
  }

  private async known(scope: Scope, id: string): Promise<QuestionRow> {
    const [question] = await readQuestions(scope, { id });
    if (!question) throw notFound();
    return question;
  }

  /** A question that the viewer finds as the one who answers; NOT_FOUND for any other, also for one that no window has opened yet. */
  private async forMe(scope: Scope, id: string): Promise<{ row: QuestionRow; view: QuestionForMeView }> {
    const [row] = await readQuestions(scope, { id, foundBy: scope.personId });
    const [view] = row ? questionsForMe([row], scope.now) : [];
    if (!row || !view) throw notFound();
    return { row, view };
  }

  private async inCouple(scope: Scope, { id, coupleId }: QuestionRow): Promise<CoupleQuestionView> {
    return coupleQuestions(await readQuestions(scope, { coupleId })).find(question => question.id === id)!;
  }
}
