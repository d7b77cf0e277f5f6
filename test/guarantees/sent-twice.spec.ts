import { randomUUID } from 'node:crypto';
import { buildStatement } from '@roadback/builders/patience';
import { usualReminders } from '@roadback/domain/notice';
import { notMonitoredVersion } from '@roadback/domain/policy';
import { isFor } from '@roadback/domain/rights/table';
import { buildSchema, GraphQLNonNull, isInputObjectType, type GraphQLArgument } from 'graphql';
import { mergedContract } from '../support/contract.js';
import { givenToBoth, sends } from '../support/homework.js';
import type { Operation } from '../support/operation.js';
import {
  AcceptPause,
  AgreeToRelease,
  AnswerNeed,
  AnswerQuestion,
  AskQuestion,
  ChangePreferences,
  ChooseReminders,
  DeclareSeparation,
  LetCommitmentGo,
  LetPauseAgreementGo,
  LetStatementGo,
  LogTrigger,
  MakeCommitment,
  NoteNoticed,
  PauseAgreement,
  ProposeAgreement,
  ProposePause,
  Sign,
  SignAgreement,
  StopSharing,
  StopSharingCommitment,
  StopSharingNeed,
  StopSharingNoticed,
  StopSharingStatement,
  TakeAnswerBack,
  TakeReassuranceBack,
  WithdrawQuestion,
} from '../support/operations.js';
import type { Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import { note, opensStep, promise } from '../support/promises.js';
import { answer, asking, question } from '../support/questions.js';
import { answer as reassurance, healing, trigger } from '../support/triggers.js';

/**
 * R12: each act of a client carries a key, or is by itself the same act when it is sent again: a phone that heard no answer asks once more.
 */
const db = connectedAs('owner');

/** Acts that record nothing of care, each with its reason. */
const withoutRecord: Readonly<Record<string, string>> = {
  signIn: 'opens a session; another one is another session',
  signOut: 'ends the session that asks',
  acceptWelcome: 'its link works once',
  enterPractice: 'takes the session to another practice',
  askReset: 'sends one more link; the newest counts',
  resetPassword: 'its link works once',
  changeEmail: 'sends one more link; the newest counts',
  confirmEmail: 'its link works once',
  chooseNotices: 'sets what is set already',
  turnPushOn: 'turns on what is on already',
  turnPushOff: 'turns off what is off already',
  lookAtNews: 'the first look counts; what was looked at is passed over',
  tryAddressAgain: 'forgets what is forgotten already',
  confirmSafeChannel: 'its code works once',
  confirmDevice: 'a confirmed device stays confirmed',
  forgetDevice: 'what is forgotten is no longer there',
  completeSignIn: 'opens a session, once for each code',
  signInWithPasskey: 'opens a session, once for each answer',
  askPasskey: 'asks; nothing is kept of it but that it was asked',
  prove: 'says who holds the phone, for five minutes',
  beginApp: 'offers a secret that counts for nothing until it is confirmed',
  confirmApp: 'takes an offer, once',
  beginPasskey: 'offers',
  addPasskey: 'takes an offer, once',
  removeSecondFactor: 'of the account; what is gone is gone',
  renewRecoveryCodes: 'of the account: shown once, and a second answer could not show the first ones again',
  changePassword: 'of the account; the password until now is asked for',
  endSession: 'of the account; what has ended has ended',
  endOtherSessions: 'of the account; what has ended has ended',
  beginProviderSignIn: 'is for the staff’s app, and refused in the portal',
  returnFromProvider: 'the same; each answer counts once',
  checkApologyLanguage: 'keeps nothing',
  checkAskingLanguage: 'keeps nothing',
  makeCalendar: 'makes one more address; the newest counts, and is shown',
  stopCalendar: 'what is taken away is no longer there',
  leaveCare: 'ends the way in by which it came; sent again, it comes from nobody',
};

/** Who does what, once everything it needs is there. */
type Act = [Person, Operation<unknown>, object];

const agreement = async ({ counselor, id }: TestCouple): Promise<string> => {
  const terms = {
    scopes: ['WEEK_CALENDAR'],
    purpose: 'So that evenings are no riddle.',
    taper: 'Less each week.',
    notLookedAt: 'Letters.',
  };
  return (await counselor.does(ProposeAgreement, { input: { coupleId: id, ...terms, days: 30, idempotencyKey: randomUUID() } })).id;
};
const proposedPause = async ({ maya }: TestCouple): Promise<string> =>
  (await maya.does(ProposePause, { input: { phrase: 'Lighthouse', minutes: 30, idempotencyKey: randomUUID() } })).proposal!.terms.id;
const need = async (couple: TestCouple): Promise<string> => (await couple.maya.does(LogTrigger, trigger())).ask!.id;
const statement = (couple: TestCouple): Promise<string> =>
  buildStatement(db, couple.built, couple.maya.built!, { kind: 'ASK', words: 'Call at nine.', saidAt: new Date(), visibility: 'SHARED' });
const made = async (couple: TestCouple): Promise<string> => {
  await opensStep(couple);
  return (await couple.jonah.does(MakeCommitment, promise())).commitment.id;
};

const acts: Readonly<Record<string, (practice: TestPractice) => Promise<Act>>> = {
  changePreferences: async practice => {
    const { maya } = await practice.couple();
    return [maya, ChangePreferences, { input: { language: 'ES', timeZone: 'UTC' } }];
  },
  chooseReminders: async practice => {
    const { maya } = await practice.couple();
    return [maya, ChooseReminders, { input: { ...usualReminders, byMail: false } }];
  },
  declareSeparation: async practice => [(await practice.couple()).maya, DeclareSeparation, {}],
  stopSharing: async practice => {
    const couple = await practice.couple();
    const { mayaTask, version } = await givenToBoth(couple);
    return [couple.maya, StopSharing, { submissionId: (await sends(couple.maya, mayaTask, version, 'SHARED')).id }];
  },
  agreeToRelease: async practice => {
    const couple = await practice.couple();
    const { mayaTask, version } = await givenToBoth(couple);
    return [couple.maya, AgreeToRelease, { submissionId: (await sends(couple.maya, mayaTask, version, 'PRIVATE')).id }];
  },
  signAgreement: async practice => {
    const couple = await practice.couple();
    return [couple.maya, SignAgreement, { agreementId: await agreement(couple) }];
  },
  pauseAgreement: async practice => {
    const couple = await practice.couple();
    return [couple.maya, PauseAgreement, { agreementId: await agreement(couple) }];
  },
  withdrawQuestion: async practice => {
    const { maya } = await asking(practice);
    return [maya, WithdrawQuestion, { questionId: (await maya.does(AskQuestion, question())).id }];
  },
  takeAnswerBack: async practice => {
    const { maya, jonah } = await asking(practice);
    const questionId = (await maya.does(AskQuestion, question())).id;
    await jonah.does(AnswerQuestion, answer(questionId));
    return [jonah, TakeAnswerBack, { questionId }];
  },
  letCommitmentGo: async practice => {
    const couple = await practice.couple();
    return [couple.jonah, LetCommitmentGo, { commitmentId: await made(couple) }];
  },
  stopSharingCommitment: async practice => {
    const couple = await practice.couple();
    return [couple.jonah, StopSharingCommitment, { commitmentId: await made(couple) }];
  },
  stopSharingNoticed: async practice => {
    const { maya } = await practice.couple();
    return [maya, StopSharingNoticed, { noticedId: (await maya.does(NoteNoticed, note({ visibility: 'SHARED' }))).id }];
  },
  stopSharingNeed: async practice => {
    const couple = await healing(practice);
    return [couple.maya, StopSharingNeed, { askId: await need(couple) }];
  },
  takeReassuranceBack: async practice => {
    const couple = await healing(practice);
    const askId = await need(couple);
    await couple.jonah.does(AnswerNeed, reassurance(askId));
    return [couple.jonah, TakeReassuranceBack, { askId }];
  },
  acceptPause: async practice => {
    const couple = await practice.couple();
    return [couple.jonah, AcceptPause, { agreementId: await proposedPause(couple) }];
  },
  letPauseAgreementGo: async practice => {
    const couple = await practice.couple();
    const agreementId = await proposedPause(couple);
    await couple.jonah.does(AcceptPause, { agreementId });
    return [couple.jonah, LetPauseAgreementGo, { agreementId }];
  },
  sign: async practice => [
    await practice.client('Nora', { isUnsigned: true }),
    Sign,
    { input: { policyVersion: null, noticeVersion: notMonitoredVersion, language: 'EN' } },
  ],
  stopSharingStatement: async practice => {
    const couple = await practice.couple();
    return [couple.maya, StopSharingStatement, { statementId: await statement(couple) }];
  },
  letStatementGo: async practice => {
    const couple = await practice.couple();
    return [couple.maya, LetStatementGo, { statementId: await statement(couple) }];
  },
};

const carriesKey = ({ name, type }: GraphQLArgument): boolean => {
  const given = type instanceof GraphQLNonNull ? type.ofType : type;
  return name === 'idempotencyKey' || (isInputObjectType(given) && given.getFields().idempotencyKey?.type instanceof GraphQLNonNull);
};
const mutations = buildSchema(mergedContract()).getMutationType()!.getFields();
const ofClients = Object.keys(mutations).filter(name => isFor(`Mutation.${name}`, 'CLIENT'));
const keyless = ofClients.filter(name => !mutations[name]!.args.some(carriesKey));

/** Notices are planned and sent by the worker, whenever it comes to it; whether people saw them is theirs. */
const seen = `select md5(string_agg(t.id || ' ' || t.seen_at, '|' order by t.id)) as hash from clinical.notice t
  where practice_id = $1 and seen_at is not null`;

/** All that is kept of a practice's care, as one text. */
async function kept(practiceId: string): Promise<string> {
  const { rows: tables } = await db.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
      where c.table_schema = 'clinical' and c.column_name = 'practice_id' and c.table_name <> 'notice' order by 1`,
  );
  const whole = tables.map(({ name }) => [
    name,
    `select md5(string_agg(t::text, '|' order by t::text)) as hash from clinical.${name} t where practice_id = $1`,
  ]);
  const all: string[] = [];
  for (const [name, sql] of [...whole, ['seen', seen]] as [string, string][]) {
    const { rows } = await db.query<{ hash: string | null }>(sql, [practiceId]);
    all.push(`${name} ${rows[0]!.hash}`);
  }
  return all.join('\n');
}

describe('R12: an act of a client', () => {
  it('carries a key, or is proved here to be the same act when it is sent again', () => {
    expect(keyless.sort()).toEqual([...Object.keys(acts), ...Object.keys(withoutRecord)].sort());
  });

  it.each(Object.keys(acts))('%s, sent twice, is recorded once and answered alike', async name => {
    const practice = await TestPractice.open(db);
    const [person, operation, variables] = await acts[name]!(practice);
    const first = await person.does(operation, variables);
    const record = await kept(practice.built.id);
    for (const again of await Promise.all([1, 2].map(() => person.does(operation, variables)))) expect(again).toEqual(first);
    expect(await kept(practice.built.id)).toBe(record);
  });

  it.each(Object.keys(acts))('%s, sent three times at once, is answered alike', async name => {
    const [person, operation, variables] = await acts[name]!(await TestPractice.open(db));
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => person.does(operation, variables)));
    for (const other of others) expect(other).toEqual(first);
  });
});
