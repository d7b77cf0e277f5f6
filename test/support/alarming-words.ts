import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { dayOf } from './alerts.js';
import { apologyWords, draftOf, invited, spoken } from './apologies.js';
import { anyAnswers, givenToMaya, sent } from './homework.js';
import {
  AnswerApology,
  AnswerNeed,
  AnswerQuestion,
  AskQuestion,
  CheckIn,
  LogTrigger,
  MakeCommitment,
  MyScreening,
  NoteNoticed,
  ReportMoment,
  SayHowItLanded,
  SayStatement,
  SendApologyDraft,
  SendScreening,
  SubmitTask,
  ViewMoment,
} from './operations.js';
import type { Person } from './person.js';
import type { TestCouple, TestPractice } from './practice.js';
import { note, opensStep, promise, promised, kept, report, view } from './promises.js';
import { answer as answerTo, asking, opensNow, question } from './questions.js';
import { asksBoth, quietAnswers } from './screenings.js';
import { answer, healing, landed, trigger } from './triggers.js';

/** Somebody who is about to send words of their own, in one of the ways there are. */
export interface AboutToWrite {
  /** As whoever reads the alert knows it. */
  origin: string;
  couple: TestCouple;
  author: Person;
  /** Each call is an entry of its own. */
  sends: (words: string) => Promise<unknown>;
}

type Prepared = (practice: TestPractice, db: pg.Client) => Promise<AboutToWrite>;
const by = (origin: string, couple: TestCouple, author: Person, sends: AboutToWrite['sends']): AboutToWrite => ({
  origin,
  couple,
  author,
  sends,
});

/** Every way in which a client writes freely and sends it; what is not here is not looked through (docs/decisions/0051). */
export const waysToWrite: Record<string, Prepared> = {
  checkIn: async practice => {
    const couple = await practice.couple();
    return by('CHECK_IN', couple, couple.maya, words => couple.maya.does(CheckIn, dayOf(6, { note: words })));
  },
  submitTask: async practice => {
    const couple = await practice.couple();
    const { version, mayaTask } = await givenToMaya(couple, 'before-the-hard-day');
    return by('EXERCISE', couple, couple.maya, words =>
      couple.maya.does(SubmitTask, { input: sent(mayaTask, version, { answers: anyAnswers(version, words) }) }),
    );
  },
  logTrigger: async practice => {
    const couple = await healing(practice);
    return by('HARD_MOMENT', couple, couple.maya, words => couple.maya.does(LogTrigger, trigger({ cue: words })));
  },
  answerNeed: async practice => {
    const couple = await healing(practice);
    const { ask } = await couple.maya.does(LogTrigger, trigger());
    return by('REASSURANCE', couple, couple.jonah, words => couple.jonah.does(AnswerNeed, answer(ask!.id, { words })));
  },
  sayHowItLanded: async practice => {
    const couple = await healing(practice);
    const { ask } = await couple.maya.does(LogTrigger, trigger());
    await couple.jonah.does(AnswerNeed, answer(ask!.id));
    return by('REASSURANCE', couple, couple.maya, words => couple.maya.does(SayHowItLanded, landed(ask!.id, { words })));
  },
  askQuestion: async practice => {
    const couple = await asking(practice);
    return by('QUESTION', couple, couple.maya, words => couple.maya.does(AskQuestion, question({ words })));
  },
  answerQuestion: async (practice, db) => {
    const couple = await asking(practice);
    const { id } = await couple.maya.does(AskQuestion, question());
    await opensNow(db, practice, id);
    return by('QUESTION_ANSWER', couple, couple.jonah, words => couple.jonah.does(AnswerQuestion, answerTo(id, { words })));
  },
  makeCommitment: async practice => {
    const couple = await practice.couple();
    await opensStep(couple);
    return by('PROMISE', couple, couple.jonah, words => couple.jonah.does(MakeCommitment, promise({ words })));
  },
  reportMoment: async (practice, db) => {
    const couple = await promised(db, practice);
    return by('MOMENT', couple, couple.jonah, words => couple.jonah.does(ReportMoment, report(couple.commitmentId, { words })));
  },
  viewMoment: async (practice, db) => {
    const couple = await kept(db, practice);
    return by('MOMENT', couple, couple.maya, words => couple.maya.does(ViewMoment, view(couple.momentId, { words })));
  },
  noteNoticed: async practice => {
    const couple = await practice.couple();
    return by('NOTICED', couple, couple.maya, words => couple.maya.does(NoteNoticed, note({ words })));
  },
  sayStatement: async practice => {
    const couple = await practice.couple();
    const input = { kind: 'ASK', visibility: 'PRIVATE' };
    return by('STATEMENT', couple, couple.maya, words =>
      couple.maya.does(SayStatement, { input: { ...input, words, idempotencyKey: randomUUID() } }),
    );
  },
  sendApologyDraft: async practice => {
    const couple = await invited(practice);
    return by('APOLOGY', couple, couple.jonah, words =>
      couple.jonah.does(SendApologyDraft, draftOf(couple.apologyId, { words: { ...apologyWords, thePainItCaused: words } })),
    );
  },
  answerApology: async practice => {
    const couple = await spoken(practice);
    return by('APOLOGY_ANSWER', couple, couple.maya, words =>
      couple.maya.does(AnswerApology, {
        input: { apologyId: couple.apologyId, landed: null, missing: words, idempotencyKey: randomUUID() },
      }),
    );
  },
  sendScreening: async practice => {
    const couple = await practice.couple();
    return by('SCREENING', couple, couple.maya, async words => {
      await asksBoth(couple);
      const { roundId } = (await couple.maya.does(MyScreening))!;
      const input = { roundId, answers: quietAnswers, words, idempotencyKey: randomUUID() };
      return couple.maya.does(SendScreening, { input });
    });
  },
};

/** Lets a practice's words be looked through, or no longer. */
export const looksForWords = (db: pg.Client, practice: TestPractice, isOn = true) =>
  db.query('update directory.practice set alarming_words = $2 where id = $1', [practice.built.id, isOn]);
