import { buildStatement } from '@roadback/builders/patience';
import type { Operation } from '../../../../test/support/operation.js';
import {
  AnswerNeed,
  AnswerQuestion,
  AskQuestion,
  LogTrigger,
  MakeCommitment,
  MyChangedBehavior,
  MyOwnTrack,
  MyPatience,
  MyQuestions,
  NoteNoticed,
  StopSharingCommitment,
  StopSharingNeed,
  StopSharingNoticed,
  StopSharingStatement,
  TakeAnswerBack,
  TakeReassuranceBack,
  WithdrawQuestion,
} from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { note, opensStep, promise } from '../../../../test/support/promises.js';
import { answer, asking, question } from '../../../../test/support/questions.js';
import { answer as reassures, healing, trigger } from '../../../../test/support/triggers.js';

const db = connectedAs('owner');

/** What somebody shared: who did, how they stop, who reads it and where. */
interface Shared {
  author: Person;
  reader: Person;
  stop: [Operation<unknown>, object];
  reads: Operation<unknown>;
}

const kinds: Record<string, (couple: TestCouple, practice: TestPractice) => Promise<Shared>> = {
  'a need for safety': async ({ built, maya, jonah }) => {
    const said = { kind: 'ASK', words: 'Call at nine.', saidAt: new Date(), visibility: 'SHARED' } as const;
    const statementId = await buildStatement(db, built, maya.built!, said);
    return { author: maya, reader: jonah, stop: [StopSharingStatement, { statementId }], reads: MyOwnTrack };
  },
  'a promise': async couple => {
    await opensStep(couple);
    const commitmentId = (await couple.jonah.does(MakeCommitment, promise())).commitment.id;
    return { author: couple.jonah, reader: couple.maya, stop: [StopSharingCommitment, { commitmentId }], reads: MyChangedBehavior };
  },
  'what one noticed': async couple => {
    const noticedId = (await couple.maya.does(NoteNoticed, note({ visibility: 'SHARED' }))).id;
    return { author: couple.maya, reader: couple.jonah, stop: [StopSharingNoticed, { noticedId }], reads: MyChangedBehavior };
  },
  'a need of a hard moment': async (_, practice) => {
    const { maya, jonah } = await healing(practice);
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    return { author: maya, reader: jonah, stop: [StopSharingNeed, { askId }], reads: MyPatience };
  },
  'a reassurance': async (_, practice) => {
    const { maya, jonah } = await healing(practice);
    const askId = (await maya.does(LogTrigger, trigger())).ask!.id;
    await jonah.does(AnswerNeed, reassures(askId));
    return { author: jonah, reader: maya, stop: [TakeReassuranceBack, { askId }], reads: MyPatience };
  },
  'a question': async ({ maya, jonah }) => {
    const questionId = (await maya.does(AskQuestion, question())).id;
    return { author: maya, reader: jonah, stop: [WithdrawQuestion, { questionId }], reads: MyQuestions };
  },
  'an answer': async ({ maya, jonah }) => {
    const questionId = (await maya.does(AskQuestion, question())).id;
    await jonah.does(AnswerQuestion, answer(questionId));
    return { author: jonah, reader: maya, stop: [TakeAnswerBack, { questionId }], reads: MyQuestions };
  },
};

describe.each(Object.entries(kinds))('stopping to share %s', (_, sharesIt) => {
  it.each([false, true])('R5, R19: tells its author, in that moment alone, that it had been read: %s', async isRead => {
    const practice = await TestPractice.open(db);
    const { author, reader, stop, reads } = await sharesIt(await asking(practice), practice);
    if (isRead) await reader.does(reads);
    const own = JSON.stringify(await author.does(reads));
    expect(own).not.toMatch(/"wasRead":(true|false)/);
    const [operation, variables] = stop;
    for (let times = 0; times < 2; times += 1) expect(await author.does(operation, variables)).toMatchObject({ wasRead: isRead });
    for (const person of [author, reader]) expect(JSON.stringify(await person.does(reads))).not.toMatch(/"wasRead":(true|false)/);
  });
});
