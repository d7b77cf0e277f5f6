// Well-formed variables for every operation, by the types of its arguments: so that the guard answers, and not the parser.

/** An id that nothing has. */
export const nothing = '0190f5f0-1111-7111-8111-111111111111';

/** @returns {Record<string, unknown>} */
function samplesByType(id) {
  const schedule = { startsOn: '2026-12-01', opensAt: '09:00', openForHours: 4 };
  const apologyWords = { whatIDid: 'A', thatItViolatedTrust: 'A', thePainItCaused: 'A', whatIWillDo: 'A' };
  const words = { en: 'A', es: 'A' };
  const passkey = { id: 'A', rawId: 'A', type: 'public-key', response: {} };
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
  return {
    OpenPracticeInput: { name: 'A', portalName: 'A', timeZone: 'UTC', language: 'EN', adminName: 'A', adminEmail: 'a@b.example' },
    ChangePracticeInput: { name: 'A', portalName: 'A', timeZone: 'UTC', language: 'EN', crisisLines: [] },
    AnnounceOffboardingInput: { practiceId: id, reason: 'They go to another service.', lastDay: '2027-06-01' },
    RetryJobInput: { queue: 'mail', jobId: id },
    NameCustodianInput: { name: 'A', role: 'A', email: 'a@b.example', recipient: 'A' },
    PolicyDraftInput: { revision: 0, variant: 'NO_SECRETS', textEn: 'A', textEs: 'A' },
    SignInput: { policyVersion: 1, noticeVersion: 1, language: 'EN' },
    AddStaffInput: { name: 'A', email: 'a@b.example', roles: [] },
    AddClientInput: { givenName: 'A', familyName: 'A', email: 'a@b.example', bornOn: '1990-01-01', language: 'EN', timeZone: 'UTC' },
    ChangeEmailInput: { email: 'a@b.example', password: 'A' },
    ChooseNoticesInput: { notices: 'NONE', password: 'A' },
    PushAddressInput: { endpoint: 'https://fcm.googleapis.com/fcm/send/a', p256dh: `B${'a'.repeat(86)}`, auth: 'a'.repeat(22) },
    RemindersInput: { byMail: true, quietFrom: '21:00', quietUntil: '08:00', tasks: true, promises: true, checkInAt: '19:00' },
    MorningMailInput: { often: 'DAILY', at: '08:00', quietFrom: '21:00', quietUntil: '08:00' },
    SaveProviderInput: { issuer: 'A', clientId: 'A', clientSecret: 'A', strongValues: [] },
    Secret: 'A',
    Email: 'a@b.example',
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
    AnswerSafetyItemInput: { taskId: id, question: 'a', option: 0, idempotencyKey: id },
    AssignExerciseInput: { coupleId: id, exerciseVersionId: id, mode: 'EACH', schedule, idempotencyKey: id },
    ApplyPathwayInput: { coupleId: id, pathwayId: id, startsOn: '2026-12-01', leaveOut: [], idempotencyKey: id },
    MakeExerciseOursInput: { exerciseVersionId: id, idempotencyKey: id },
    SaveExerciseDraftInput: { exerciseId: id, revision: 1, draft: exerciseDraft },
    SubmitTaskInput: { taskId: id, kind: 'SENT', answers: {}, visibility: 'PRIVATE', idempotencyKey: id },
    ReleaseSubmissionInput: { submissionId: id, authorAgreed: true },
    OpenRevealInput: { assignmentId: id, day: '2026-01-01', bothAgreed: true },
    ReviewSubmissionInput: { submissionId: id },
    MakeCalendarInput: { title: 'REMINDER' },
    CheckInInput: { day: '2026-01-01', feel: 3, visibility: 'PRIVATE', idempotencyKey: id },
    ApologyDraftInput: { apologyId: id, words: apologyWords, idempotencyKey: id },
    ApologyLanguageInput: { language: 'EN', words: apologyWords },
    ApologyCommentInput: { draftId: id, words: 'A', idempotencyKey: id },
    ApologyAnswerInput: { apologyId: id, landed: 'A', idempotencyKey: id },
    AskQuestionInput: { words: 'A', urgency: 'NEXT_WINDOW', visibility: 'SHARED', idempotencyKey: id },
    AnswerQuestionInput: { questionId: id, kind: 'FULLY', words: 'A', idempotencyKey: id },
    QuestionWindowsInput: { coupleId: id, weekdays: ['TU'], opensAt: '19:30', minutes: 30, timeZone: 'UTC' },
    CloseAlertInput: { alertId: id, reason: 'TALKED', note: 'A' },
    AnswerScreeningItemInput: { roundId: id, question: 'afraid', option: 0, idempotencyKey: id },
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
    Line: 'A',
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
    SignInInput: { email: 'a@b.example', password: 'A' },
    AcceptWelcomeInput: { token: 'A', email: 'a@b.example', password: 'A' },
    ResetPasswordInput: { token: 'A', email: 'a@b.example', password: 'a long walk by the river' },
    SecondFactorInput: { code: '000000' },
    PasskeyInput: { challengeId: id, answer: passkey },
    ProofInput: { password: 'A' },
    ConfirmAppInput: { challengeId: id, code: '000000' },
    AddPasskeyInput: { passkey: { challengeId: id, answer: passkey }, name: 'A' },
    ChangePasswordInput: { password: 'A', newPassword: 'A' },
    Role: 'COUNSELOR',
  };
}

/**
 * What an operation's required arguments need.
 * @param {string} text its document
 * @param {string} [id] stands for every record and key
 * @returns {Record<string, unknown>}
 */
export function sampleInput(text, id = nothing) {
  const samples = samplesByType(id);
  return Object.fromEntries(
    [...text.matchAll(/\$(\w+): (\[?)(\w+)!/g)].map(([, name, list, type]) => [name, list ? [samples[type]] : samples[type]]),
  );
}
