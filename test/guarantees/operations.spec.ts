import { buildSchema } from 'graphql';
import { apiFiles, mergedContract, rootFieldsOf } from '../support/contract.js';
import { nobody, post } from '../support/person.js';
import { TestPractice } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import * as operations from '../support/operations.js';

const db = connectedAs('owner');
/** Each root field of the contract, from the files that are the contract. */
const rootFields = (['Query', 'Mutation'] as const).flatMap(type => rootFieldsOf(type).map(name => ({ type, name })));

/** Operations that nobody needs to sign in for. A new one belongs here only with a reason. */
const open = ['me', 'signIn', 'signOut', 'acceptWelcome', 'askReset', 'resetPassword'];

describe('every operation', () => {
  const resolvers = apiFiles('.resolver.ts').join('\n');

  it('exists in number', () => expect(rootFields.length).toBeGreaterThanOrEqual(35));

  it.each(rootFields.map(({ type, name }) => [name, type]))('%s says who may call it', (name, type) => {
    expect(resolvers).toMatch(new RegExp(`@Allow\\([^)]+\\)\\n(?: {2}@\\w+\\([^)]*\\)\\n)*? {2}@${type}\\('${name}'\\)`));
  });

  const closed = Object.entries(operations).filter(([, operation]) => !open.includes(operation.field));
  it.each(closed.map(([name]) => [name]))('%s is closed to somebody who is not signed in', async name => {
    const operation = operations[name as keyof typeof operations];
    for (const app of ['staff', 'portal'] as const) {
      const answer = await nobody(app).asks(operation, sampleInput(operation.text));
      expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(answer.data?.[operation.field] ?? null).toBeNull();
    }
  });

  it('without a permission cannot be reached by anybody (default deny)', async () => {
    // `__typename` has no resolver; what the guard does with a field that names nobody is shown by the guard's own rule.
    const { mayCall } = await import('@roadback/domain/access');
    expect(mayCall([], ['PRACTICE_ADMIN', 'COUNSELOR', 'CLIENT', 'PLATFORM_ADMIN'])).toBe(false);
    expect(mayCall(['CLIENT'], ['CLIENT'])).toBe(true);
  });
});

describe('the contract', () => {
  const schema = buildSchema(mergedContract());
  const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__'));

  it('takes no bare String or ID as input, because those check nothing', () => {
    const inputs = types
      .filter(type => type.astNode?.kind === 'InputObjectTypeDefinition')
      .flatMap(type =>
        Object.values((type as unknown as { getFields(): Record<string, { name: string; type: unknown }> }).getFields()).map(
          field => `${type.name}.${field.name}: ${String(field.type)}`,
        ),
      );
    const args = rootFields.flatMap(({ type, name }) =>
      (schema.getType(type) as unknown as { getFields(): Record<string, { args: { name: string; type: unknown }[] }> })
        .getFields()
        [name]!.args.map(arg => `${name}.${arg.name}: ${String(arg.type)}`),
    );
    expect([...inputs, ...args].length).toBeGreaterThan(50);
    expect([...inputs, ...args].filter(line => /: \[?(String|ID)\b/.test(line))).toEqual([]);
  });

  it('describes every operation', () => {
    for (const { type, name } of rootFields) {
      const field = (schema.getType(type) as unknown as { getFields(): Record<string, { description?: string }> }).getFields()[name]!;
      expect([name, (field.description ?? '').length > 15]).toEqual([name, true]);
    }
  });
});

describe('a document', () => {
  it('that asks too much is refused before it is run', async () => {
    const maya = await (await TestPractice.open(db)).client('Maya');
    const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: __typename`).join(' ');
    const deep = `{ ${'today { '.repeat(12)} day ${'} '.repeat(12)} }`;
    for (const query of [`{ ${aliases} }`, `{ me ${'@include(if: true) '.repeat(30)}{ name } }`, deep]) {
      const { body } = await post('portal', maya.cookie, { query });
      expect([body.data, body.errors[0].extensions.code]).toEqual([null, 'INVALID']);
    }
    const { body } = await post('portal', maya.cookie, [{ query: '{ me { name } }' }, { query: '{ me { name } }' }]);
    expect(JSON.stringify(body)).not.toContain('Maya');
  });

  it('with a wrong word learns nothing of the right ones', async () => {
    const { body } = await post('portal', null, { query: '{ submissio { id } }' });
    expect(body.errors[0].message).not.toContain('Did you mean');
  });
});

/** Well-formed variables, so that the guard answers and not the parser. */
function sampleInput(text: string): Record<string, unknown> {
  const id = '0190f5f0-1111-7111-8111-111111111111';
  const schedule = { startsOn: '2026-12-01', opensAt: '09:00', openForHours: 4 };
  const apologyWords = { whatIDid: 'A', thatItViolatedTrust: 'A', thePainItCaused: 'A', whatIWillDo: 'A' };
  const words = { en: 'A', es: 'A' };
  const exerciseDraft = {
    minutes: 5,
    safetyClass: 'OPEN',
    title: words,
    summary: words,
    instructions: words,
    counselorGuide: words,
    visibility: 'PRIVATE',
    allowedVisibilities: ['PRIVATE'],
    questions: [],
  };
  const everything: Record<string, unknown> = {
    OpenPracticeInput: { name: 'A', portalName: 'A', timeZone: 'UTC', language: 'EN', adminName: 'A', adminEmail: 'a@b.example' },
    ChangePracticeInput: { name: 'A', portalName: 'A', timeZone: 'UTC', language: 'EN', crisisLines: [] },
    PolicyDraftInput: { revision: 0, variant: 'NO_SECRETS', textEn: 'A', textEs: 'A' },
    SignInput: { policyVersion: 1, noticeVersion: 1, language: 'EN' },
    AddStaffInput: { name: 'A', email: 'a@b.example', roles: [] },
    AddClientInput: { givenName: 'A', familyName: 'A', email: 'a@b.example', bornOn: '1990-01-01', language: 'EN', timeZone: 'UTC' },
    ChangeEmailInput: { email: 'a@b.example', password: 'A' },
    ChooseNoticesInput: { notices: 'NONE', password: 'A' },
    Secret: 'A',
    ChangePreferencesInput: { language: 'EN', timeZone: 'UTC' },
    FormCoupleInput: { firstPartnerId: id, secondPartnerId: id, counselorId: id, startedOn: '2026-01-01' },
    ArrangeCoverInput: { coupleId: id, coveringId: id, firstDay: '2026-12-01', lastDay: '2026-12-02' },
    HandOverInput: { fromId: id, toId: id },
    ExcludeInput: { coupleId: id, staffId: id, tie: 'OTHER' },
    PrivateTie: 'OTHER',
    OpenPlanInput: { coupleId: id, kind: 'MUTUAL', focus: 'A' },
    MoveStepInput: { planId: id, step: 'PATIENCE', act: 'OPEN', reason: 'A' },
    RecordLapseInput: { planId: id, partnerId: id, kind: 'LAPSE', day: '2026-01-01', note: 'A', idempotencyKey: id },
    ConcludePlanInput: { planId: id, outcome: 'PAUSED', reason: 'A' },
    AssignExerciseInput: { coupleId: id, exerciseVersionId: id, mode: 'EACH', schedule, idempotencyKey: id },
    ApplyPathwayInput: { coupleId: id, pathwayId: id, startsOn: '2026-12-01', leaveOut: [], idempotencyKey: id },
    MakeExerciseOursInput: { exerciseVersionId: id, idempotencyKey: id },
    SaveExerciseDraftInput: { exerciseId: id, revision: 1, draft: exerciseDraft },
    SubmitTaskInput: { taskId: id, kind: 'SENT', answers: {}, visibility: 'PRIVATE', idempotencyKey: id },
    OpenRevealInput: { assignmentId: id, day: '2026-01-01', bothAgreed: true },
    ReviewSubmissionInput: { submissionId: id },
    CheckInInput: { day: '2026-01-01', feel: 3, visibility: 'PRIVATE', idempotencyKey: id },
    ApologyDraftInput: { apologyId: id, words: apologyWords, idempotencyKey: id },
    ApologyLanguageInput: { language: 'EN', words: apologyWords },
    ApologyCommentInput: { draftId: id, words: 'A', idempotencyKey: id },
    ApologyAnswerInput: { apologyId: id, landed: 'A', idempotencyKey: id },
    AskQuestionInput: { words: 'A', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: id },
    AnswerQuestionInput: { questionId: id, kind: 'FULLY', words: 'A', idempotencyKey: id },
    QuestionWindowsInput: { coupleId: id, weekdays: ['TU'], opensAt: '19:30', minutes: 30, timeZone: 'UTC' },
    AcknowledgeAlertInput: { alertId: id, note: 'A' },
    SendScreeningInput: { roundId: id, answers: { afraid: 'never' }, idempotencyKey: id },
    RecordClearanceInput: { coupleId: id, firstTalkOn: '2026-01-01', secondTalkOn: '2026-01-01', reason: 'A', idempotencyKey: id },
    ProposeAgreementInput: {
      coupleId: id,
      scopes: ['DAILY_PLAN'],
      purpose: 'A',
      taper: 'A',
      notLookedAt: 'A',
      days: 30,
      idempotencyKey: id,
    },
    LookTogetherInput: { agreementId: id, before: 3, after: 3, idempotencyKey: id },
    AskCorrectionInput: { part: 'TASKS', words: 'A', idempotencyKey: id },
    AnswerCorrectionInput: { correctionId: id, outcome: 'CORRECTED', reply: 'A' },
    LeaveCareInput: { eraseRecord: false },
    DecideErasureInput: { erasureId: id, decisions: [] },
    ChangeRetentionInput: { rules: [] },
    PlaceLegalHoldInput: { clientId: id, kind: 'OTHER', reason: 'A' },
    AddLegalHoldEntryInput: { holdId: id, words: 'A', idempotencyKey: id },
    LiftLegalHoldInput: { holdId: id, reason: 'A' },
    Boolean: true,
    MakeCommitmentInput: {
      words: 'A',
      kind: 'AT_HOME',
      timing: 'ONCE',
      startsOn: '2026-12-01',
      at: '09:00',
      visibility: 'SHARED',
      idempotencyKey: id,
    },
    ReportMomentInput: { commitmentId: id, day: '2026-01-01', kind: 'KEPT', visibility: 'SHARED', idempotencyKey: id },
    ViewMomentInput: { momentId: id, kind: 'UNSURE', visibility: 'PRIVATE', idempotencyKey: id },
    NoteNoticedInput: { words: 'A', visibility: 'PRIVATE', idempotencyKey: id },
    LogTriggerInput: { day: '2026-01-01', intensity: 5, need: 'STAY', shareNeed: false, idempotencyKey: id },
    AnswerNeedInput: { askId: id, words: 'A', idempotencyKey: id },
    SayHowItLandedInput: { askId: id, kind: 'LANDED', visibility: 'PRIVATE', idempotencyKey: id },
    ProposePauseInput: { phrase: 'A', minutes: 30, idempotencyKey: id },
    CallPauseInput: { idempotencyKey: id },
    PlanSessionInput: { coupleId: id, day: '2026-12-01', at: '10:00', minutes: 60, idempotencyKey: id },
    SaveSessionNoteInput: { sessionId: id, revision: 0, did: 'A', agreed: '', nextTime: '' },
    AddToSessionNoteInput: { noteId: id, words: 'A', idempotencyKey: id },
    WritePrivateNoteInput: { coupleId: id, words: 'A', idempotencyKey: id },
    ChangePrivateNoteInput: { noteId: id, revision: 1, words: 'A' },
    SayStatementInput: { kind: 'ASK', words: 'A', visibility: 'PRIVATE', idempotencyKey: id },
    AskingLanguageInput: { language: 'EN', words: 'A' },
    Int: 5,
    ScheduleInput: schedule,
    LocalDate: '2026-01-01',
    Text: 'A',
    Uuid: id,
  };
  return Object.fromEntries([...text.matchAll(/\$(\w+): (\w+)!/g)].map(([, name, type]) => [name!, everything[type!]]));
}
