import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import {
  AddClient,
  CloseAlert,
  AnswerApology,
  AcceptPause,
  AnswerNeed,
  AnswerQuestion,
  CoupleQuestions,
  EndQuestionWindows,
  HoldQuestion,
  ReleaseQuestion,
  WithdrawQuestion,
  Apologies,
  ApplyPathway,
  AssignExercise,
  ChangedBehavior,
  CheckIn,
  Couple,
  EndCommitment,
  LetPauseAgreementGo,
  LetStatementGo,
  OwnTrack,
  StopSharingStatement,
  Patience,
  SayHowItLanded,
  SetTriggersADay,
  StopSharingNeed,
  TakeReassuranceBack,
  MarkApologyReady,
  MyTask,
  MoveStep,
  PreviewPathway,
  ReadSubmission,
  ReportMoment,
  ReviewSubmission,
  SubmitTask,
} from '../support/operations.js';
import { assignmentOf, exercise, givenToBoth, sent, today } from '../support/homework.js';
import { post, type Person } from '../support/person.js';
import { TestPractice, type TestCouple } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import type { Operation } from '../support/operation.js';

const db = connectedAs('owner');
/** What must never be in an answer: our files, the database's words, somebody's stack. */
const innards = /node_modules|file:\/\/|\bat \w+ \(|relation "|violates|syntax error at|QueryFailed|select .* from/i;
const known = ['UNAUTHENTICATED', 'NOT_FOUND', 'REFUSED', 'INVALID', 'CONFLICT', 'RATE_LIMITED'];

describe('bad input', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let given: Awaited<ReturnType<typeof givenToBoth>>;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    couple = await practice.couple();
    given = await givenToBoth(couple);
  });

  const ids: unknown[] = [
    '',
    'abc',
    '1',
    1,
    null,
    {},
    [],
    true,
    `${randomUUID()}x`,
    "'; drop table clinical.task; --",
    '\u0000',
    '0'.repeat(10_000),
  ];
  it.each(ids.map(id => [JSON.stringify(id).slice(0, 40), id]))('an id like %s is INVALID', async (_, id) => {
    for (const [person, operation] of [
      [couple.maya, MyTask],
      [couple.counselor, Couple],
      [couple.maya, ReadSubmission],
    ] as [Person, Operation<unknown>][]) {
      const answer = await person.asks(operation, { id });
      expect([answer.data, answer.errors?.[0]?.extensions.code]).toEqual([null, 'INVALID']);
    }
  });

  it('an id of nothing is NOT_FOUND everywhere', async () => {
    const id = randomUUID();
    const asks: [Person, Operation<unknown>, object][] = [
      [couple.maya, MyTask, { id }],
      [couple.maya, SubmitTask, { input: sent(id, given.version) }],
      [couple.counselor, Couple, { id }],
      [couple.counselor, MoveStep, { input: { planId: id, step: 'PATIENCE', act: 'OPEN', reason: 'Because it is time.' } }],
      [couple.counselor, ReviewSubmission, { input: { submissionId: id } }],
      [couple.counselor, AssignExercise, { input: assignmentOf(couple, { id }) }],
      [couple.counselor, PreviewPathway, { coupleId: id, pathwayId: id, startsOn: today() }],
      [
        couple.counselor,
        ApplyPathway,
        { input: { coupleId: couple.id, pathwayId: id, startsOn: today(), leaveOut: [], idempotencyKey: id } },
      ],
      [couple.counselor, Apologies, { coupleId: id }],
      [couple.counselor, MarkApologyReady, { apologyId: id, draftId: null }],
      [couple.counselor, CoupleQuestions, { coupleId: id }],
      [couple.counselor, HoldQuestion, { questionId: id }],
      [couple.counselor, ReleaseQuestion, { questionId: id, authorAgreed: true }],
      [couple.counselor, EndQuestionWindows, { coupleId: id }],
      [couple.counselor, CloseAlert, { input: { alertId: id, reason: 'TALKED', note: 'A' } }],
      [couple.maya, WithdrawQuestion, { questionId: id }],
      [couple.jonah, AnswerQuestion, { input: { questionId: id, kind: 'FULLY', words: 'A', idempotencyKey: id } }],
      [couple.maya, AnswerApology, { input: { apologyId: id, landed: 'A', idempotencyKey: id } }],
      [couple.counselor, ChangedBehavior, { coupleId: id }],
      [couple.counselor, EndCommitment, { commitmentId: id, reason: 'A reason that is long.' }],
      [couple.counselor, Patience, { coupleId: id }],
      [couple.counselor, SetTriggersADay, { coupleId: id, most: 3 }],
      [couple.maya, StopSharingNeed, { askId: id }],
      [couple.jonah, AnswerNeed, { input: { askId: id, words: 'A', idempotencyKey: id } }],
      [couple.maya, SayHowItLanded, { input: { askId: id, kind: 'LANDED', visibility: 'PRIVATE', idempotencyKey: id } }],
      [couple.jonah, TakeReassuranceBack, { askId: id }],
      [couple.maya, AcceptPause, { agreementId: id }],
      [couple.maya, LetPauseAgreementGo, { agreementId: id }],
      [couple.counselor, OwnTrack, { coupleId: id }],
      [couple.maya, StopSharingStatement, { statementId: id }],
      [couple.maya, LetStatementGo, { statementId: id }],
      [couple.jonah, ReportMoment, { input: { commitmentId: id, day: today(), kind: 'KEPT', visibility: 'PRIVATE', idempotencyKey: id } }],
    ];
    for (const [person, operation, variables] of asks)
      await expect(person.does(operation, variables)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each<[string, object, string]>([
    ['a NUL character', { note: 'a\u0000b' }, 'note'],
    ['half a surrogate pair', { note: 'a\ud83db' }, 'note'],
    ['a text that is far too long', { note: 'x'.repeat(20_001) }, 'note'],
    ['a day that is none', { day: '2026-13-01' }, 'day'],
    ['a day with a time', { day: '2026-11-23T10:00:00Z' }, 'day'],
  ])('%s is INVALID with its field', async (_, values, field) => {
    const input = { day: today(), feel: 3, visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values };
    await expect(couple.maya.does(CheckIn, { input })).rejects.toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  it('a megabyte is turned away with a code, and nothing is lost', async () => {
    const answers = { ...sent(given.mayaTask, given.version).answers, long: 'x'.repeat(1_000_000) };
    const response = await post('portal', couple.maya.cookie, {
      query: SubmitTask.text,
      variables: { input: sent(given.mayaTask, given.version, { answers }) },
    });
    expect([response.status, response.body.errors[0].extensions]).toEqual([413, { code: 'INVALID', reason: 'TOO_LARGE' }]);
    expect((await couple.maya.does(MyTask, { id: given.mayaTask })).state).toBe('WAITING');
  });

  it.each([
    ['no JSON', '{"query": '],
    ['an empty body', ''],
    ['a list of lists', '['.repeat(5_000)],
    ['a number', '5'],
    ['no query', '{}'],
    ['a query that is none', '{"query": "{{{"}'],
    ['a query that is an object', '{"query": {"a": 1}}'],
    ['variables that are a text', '{"query": "{ me { name } }", "variables": "x"}'],
    ['a name of an operation that is not there', '{"query": "query A { me { name } }", "operationName": "B"}'],
    ['somebody’s prototype', '{"query": "{ me { name } }", "variables": {"__proto__": {"a": 1}}}'],
  ])('%s is answered without an error of ours', async (_, body) => {
    const response = await post('portal', couple.maya.cookie, undefined).set('content-type', 'application/json').send(body);
    expect(response.status).toBeLessThan(500);
    expect(response.text).not.toMatch(innards);
  });

  it.each([
    ['a wrong type', { sent: 'text' }],
    ['a list where a text belongs', {}],
  ])('answers of %s are INVALID by question', async (_, extra) => {
    const answers = Object.fromEntries(given.version.questions.map(({ key }) => [key, ['x', 'y']]));
    await expect(
      couple.maya.does(SubmitTask, { input: sent(given.mayaTask, given.version, { answers: { ...answers, ...extra } }) }),
    ).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('of any kind never becomes an error of ours', async () => {
    const admin = await practice.staff('PRACTICE_ADMIN');
    const version = await exercise(couple.counselor, 'weather-of-the-day');
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
    );
    const mangled = (good: Record<string, unknown>) =>
      fc.tuple(fc.constantFrom(...Object.keys(good)), anything).map(([key, value]) => ({ ...good, [key]: value }));
    const targets: [Person, Operation<unknown>, fc.Arbitrary<object>][] = [
      [couple.maya, CheckIn, mangled({ day: today(), feel: 3, safety: 4, note: 'x', visibility: 'PRIVATE', idempotencyKey: randomUUID() })],
      [couple.maya, SubmitTask, mangled(sent(given.mayaTask, given.version))],
      [
        couple.maya,
        SubmitTask,
        fc
          .dictionary(fc.constantFrom(...given.version.questions.map(({ key }) => key), 'x'), anything)
          .map(answers => sent(given.mayaTask, given.version, { answers })),
      ],
      [
        couple.counselor,
        AssignExercise,
        mangled({ startsOn: today(), opensAt: '09:00', openForHours: 3, rule: 'FREQ=DAILY' }).map(schedule =>
          assignmentOf(couple, version, { schedule }),
        ),
      ],
      [
        couple.counselor,
        MoveStep,
        mangled({ planId: couple.planId, step: 'PATIENCE', act: 'OPEN', reason: 'Because it is time.', wordsForBoth: null }),
      ],
      [
        admin,
        AddClient,
        mangled({ givenName: 'A', familyName: 'B', email: 'a@b.example', bornOn: '1990-01-01', language: 'EN', timeZone: 'UTC' }),
      ],
    ];
    for (const [person, operation, inputs] of targets)
      await fc.assert(
        fc.asyncProperty(inputs, async input => {
          const answer = await person.asks(operation, { input });
          for (const error of answer.errors ?? []) expect(known).toContain(error.extensions.code);
          expect(JSON.stringify(answer)).not.toMatch(innards);
        }),
        { numRuns: 60, seed: 20_261_123 },
      );
  });
});
