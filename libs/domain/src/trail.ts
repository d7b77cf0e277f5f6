/**
 * R11: which operation leaves which trace. The trail keeps what kind of record was read or written and the ids that were asked for or
 * answered, never a word of it. A test holds this table against the contract: an operation that is not in it is red.
 */

/** What kind of record an act was about. Part of the API; screens have a word for each. */
export const recordKinds = [
  'CLIENT',
  'COUPLE',
  'CARE_TEAM',
  'PLAN',
  'ASSIGNMENT',
  'TASK',
  'REVEAL',
  'CHECK_IN',
  'APOLOGY',
  'QUESTION',
  'AGREEMENT',
  'COMMITMENT',
  'TRIGGER',
  'PAUSE',
  'STATEMENT',
  'SCREENING',
  'CLEARANCE',
  'ALERT',
  'SESSION',
  'PRIVATE_NOTE',
  'CONSENT',
  'RECORD',
  'STAFF',
  'PRACTICE',
  'TRAIL',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Who somebody is, and nothing that was written. */
export const kindsOfNames: readonly RecordKind[] = ['CLIENT', 'CARE_TEAM'];

/** For how long a client sees who looked at their record; today is never among them (docs/decisions/0029). */
export const daysShownToClients = 90;

/** What the ids of an act are the ids of; from it follows which couple and which clients it concerns. */
export type Reference =
  | 'CLIENT'
  | 'COUPLE'
  | 'COVER'
  | 'BREAK_GLASS'
  | 'PLAN'
  | 'ASSIGNMENT'
  | 'SUBMISSION'
  | 'APOLOGY'
  | 'APOLOGY_DRAFT'
  | 'QUESTION'
  | 'AGREEMENT'
  | 'COMMITMENT'
  | 'ALERT'
  | 'SESSION'
  | 'SESSION_NOTE'
  | 'PRIVATE_NOTE'
  | 'CORRECTION'
  | 'ERASURE'
  | 'LEGAL_HOLD';

/** How an act ended. DENIED: the guard let it through nowhere; FAILED: a fault of ours. */
export const outcomes = ['DONE', 'DENIED', 'NOT_FOUND', 'REFUSED', 'INVALID', 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE', 'FAILED'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Trace {
  act: 'READ' | 'WRITE';
  kind: RecordKind;
  /** Whose ids they are; null where they concern nobody but whoever acts, or nobody in care. */
  of: Reference | null;
  /** Where ids stand in the arguments, as paths. */
  asked: readonly string[];
  /** Where ids stand in the answer; a list is gone through. */
  answered: readonly string[];
}

/** Leaves no trace, and why it need not. */
export interface NothingClinical {
  because: string;
}

const read = (kind: RecordKind, of: Reference | null, ...asked: string[]): Trace => ({ act: 'READ', kind, of, asked, answered: [] });
const write = (kind: RecordKind, of: Reference | null, ...asked: string[]): Trace => ({ act: 'WRITE', kind, of, asked, answered: [] });
const answering = (trace: Trace, ...answered: string[]): Trace => ({ ...trace, answered });
const nothing = (because: string): NothingClinical => ({ because });

const sessions = nothing('it opens or ends a session and reads no record');
const account = nothing('it is of an account, which belongs to no practice, and reaches no record');
const ofStaff = nothing('it stands among the changes of staff, which the practice admin reads');
const gettingReady = nothing('what a practice has set up says nothing of anybody in care');
const library = nothing('exercises and pathways hold no word of a client');
const platform = nothing('it is of practices, of which the platform keeps its own record, and reaches nothing in them');
const keptNowhere = nothing('the words are the caller’s own and are kept nowhere');

/** Every operation of the contract. */
export const trail: Readonly<Record<string, Trace | NothingClinical>> = {
  me: nothing('it tells somebody who they are'),
  deviceKey: nothing('it opens what somebody has begun on their own device, and reads no record'),
  signIn: sessions,
  signOut: sessions,
  acceptWelcome: sessions,
  enterPractice: sessions,
  completeSignIn: sessions,
  signInWithPasskey: sessions,
  askPasskey: sessions,
  prove: sessions,
  mySessions: account,
  endSession: account,
  endOtherSessions: account,
  mySigningIn: account,
  beginApp: account,
  confirmApp: account,
  beginPasskey: account,
  addPasskey: account,
  removeSecondFactor: account,
  renewRecoveryCodes: account,
  changePassword: account,
  myAccount: account,
  myDevices: account,
  askReset: account,
  resetPassword: account,
  changeEmail: account,
  confirmEmail: account,
  chooseNotices: account,
  confirmSafeChannel: account,
  confirmDevice: account,
  forgetDevice: account,
  offersProviders: nothing('it says whether the installation has a way in, and nothing of anybody'),
  providerSettings: gettingReady,
  saveProvider: write('PRACTICE', null),
  turnProvider: write('PRACTICE', null),
  removeProvider: write('PRACTICE', null),
  myProvider: account,
  beginProviderSignIn: sessions,
  beginProviderLink: account,
  returnFromProvider: sessions,
  unlinkProvider: account,
  changePreferences: answering(write('CLIENT', null)),
  practices: platform,
  openPractice: platform,
  practiceChanges: platform,
  suspendPractice: platform,
  resumePractice: platform,
  offboarding: platform,
  archivePart: platform,
  announceOffboarding: platform,
  callOffOffboarding: platform,
  makeArchive: platform,
  confirmReceipt: platform,
  shredPractice: platform,
  leaving: gettingReady,
  nameCustodian: write('PRACTICE', null),
  mailState: gettingReady,
  checklist: gettingReady,
  policy: gettingReady,
  savePolicyDraft: write('PRACTICE', null),
  putPolicyInForce: write('PRACTICE', null),
  choosePracticeCover: write('PRACTICE', null, 'staffId'),
  goLive: write('PRACTICE', null),
  changePractice: write('PRACTICE', null),
  staff: nothing('who works in a practice is known to everybody in it'),
  staffChanges: ofStaff,
  changeStaffRoles: ofStaff,
  endStaffMembership: ofStaff,
  resetSecondFactor: ofStaff,
  addStaff: answering(write('STAFF', null), 'id'),
  clients: answering(read('CLIENT', 'CLIENT'), 'items.id'),
  addClient: answering(write('CLIENT', 'CLIENT'), 'id'),
  renewWelcome: write('CLIENT', 'CLIENT', 'personId'),
  inviteClients: write('CLIENT', null),
  beginClientImport: write('CLIENT', null),
  addImportPart: write('CLIENT', null, 'importId'),
  checkClientImport: read('CLIENT', null, 'importId'),
  importClients: write('CLIENT', null, 'importId'),
  clientImport: read('CLIENT', null, 'importId'),
  clientsToPair: answering(read('CLIENT', 'CLIENT'), 'id'),
  gettingIn: read('CLIENT', 'COUPLE', 'coupleId'),
  endSessionsOf: write('CLIENT', 'CLIENT', 'personId'),
  giveResetCode: write('CLIENT', 'CLIENT', 'clientId'),
  mySigning: read('CONSENT', null),
  sign: write('CONSENT', null),
  coupleConsents: read('CONSENT', 'COUPLE', 'coupleId'),
  couples: answering(read('CLIENT', 'COUPLE'), 'id'),
  formCouple: answering(write('CLIENT', 'COUPLE'), 'id'),
  separateCouple: write('COUPLE', 'COUPLE', 'coupleId'),
  declareSeparation: write('COUPLE', null),
  careTeam: read('CARE_TEAM', 'COUPLE', 'coupleId'),
  myCareTeam: read('CARE_TEAM', null),
  addCoCounselor: write('CARE_TEAM', 'COUPLE', 'coupleId', 'staffId'),
  endCoCounselor: write('CARE_TEAM', 'COUPLE', 'coupleId', 'staffId'),
  arrangeCover: write('CARE_TEAM', 'COUPLE', 'input.coupleId', 'input.counselorId', 'input.coveringId'),
  endCover: write('CARE_TEAM', 'COVER', 'coverId'),
  handOver: write('CARE_TEAM', 'COUPLE', 'input.coupleId', 'input.fromId', 'input.toId'),
  setSupervisor: write('CARE_TEAM', null, 'counselorId', 'supervisorId'),
  exclude: write('CARE_TEAM', 'COUPLE', 'input.coupleId', 'input.staffId', 'input.successorId'),
  excludeMyself: write('CARE_TEAM', 'COUPLE', 'coupleId'),
  liftExclusion: write('CARE_TEAM', 'COUPLE', 'coupleId', 'staffId'),
  breakGlasses: answering(read('CARE_TEAM', 'BREAK_GLASS'), 'id'),
  breakGlass: answering(write('CARE_TEAM', 'BREAK_GLASS'), 'id'),
  endBreakGlass: write('CARE_TEAM', 'BREAK_GLASS', 'id'),
  lookAtBreakGlass: write('CARE_TEAM', 'BREAK_GLASS', 'id'),

  caseload: answering(read('COUPLE', 'COUPLE'), 'items.id'),
  couple: read('COUPLE', 'COUPLE', 'id'),
  timeline: read('COUPLE', 'COUPLE', 'coupleId'),
  today: read('COUPLE', null),
  alerts: answering(read('ALERT', 'COUPLE', 'coupleId'), 'coupleId'),
  acknowledgeAlert: write('ALERT', 'ALERT', 'input.alertId'),

  exercises: library,
  exerciseVersion: library,
  ownExercises: library,
  ownExercise: library,
  makeExerciseOurs: library,
  saveExerciseDraft: library,
  publishExercise: library,
  withdrawExercise: library,
  pathways: library,

  openPlan: write('PLAN', 'COUPLE', 'input.coupleId'),
  moveStep: write('PLAN', 'PLAN', 'input.planId'),
  recordLapse: write('PLAN', 'PLAN', 'input.planId'),
  concludePlan: write('PLAN', 'PLAN', 'input.planId'),
  readiness: read('PLAN', 'COUPLE', 'coupleId'),
  myRoadmap: read('PLAN', null),

  previewSchedule: read('ASSIGNMENT', 'COUPLE', 'coupleId'),
  previewPathway: read('ASSIGNMENT', 'COUPLE', 'coupleId'),
  assignExercise: write('ASSIGNMENT', 'COUPLE', 'input.coupleId'),
  applyPathway: write('ASSIGNMENT', 'COUPLE', 'input.coupleId'),
  endAssignment: write('ASSIGNMENT', 'ASSIGNMENT', 'assignmentId'),
  openInSession: write('ASSIGNMENT', 'ASSIGNMENT', 'assignmentId'),
  myTask: read('TASK', null, 'id'),
  submission: read('TASK', 'SUBMISSION', 'id'),
  sharedWithMe: answering(read('TASK', null), 'id'),
  submitTask: write('TASK', null, 'input.taskId'),
  reviewSubmission: write('TASK', 'SUBMISSION', 'input.submissionId'),
  stopSharing: write('TASK', null, 'submissionId'),
  heldAnswers: read('TASK', 'COUPLE', 'coupleId'),
  agreeToRelease: write('TASK', null, 'submissionId'),
  releaseSubmission: write('TASK', 'SUBMISSION', 'input.submissionId'),
  reveals: read('REVEAL', 'COUPLE', 'coupleId'),
  myReveal: read('REVEAL', null, 'taskId'),
  myOpenedReveals: read('REVEAL', null),
  openReveal: write('REVEAL', 'ASSIGNMENT', 'input.assignmentId'),

  checkIn: answering(write('CHECK_IN', null), 'id'),
  myCheckIns: read('CHECK_IN', null),
  myTrend: read('CHECK_IN', null),
  myUsualDays: read('CHECK_IN', null),

  apologies: read('APOLOGY', 'COUPLE', 'coupleId'),
  apologyFindings: read('APOLOGY', 'APOLOGY_DRAFT', 'draftId'),
  inviteToApologize: write('APOLOGY', 'COUPLE', 'coupleId', 'clientId'),
  commentOnApology: write('APOLOGY', 'APOLOGY_DRAFT', 'input.draftId'),
  markApologyReady: write('APOLOGY', 'APOLOGY', 'apologyId', 'draftId'),
  recordApology: write('APOLOGY', 'APOLOGY', 'apologyId'),
  myResponsibility: read('APOLOGY', null),
  sendApologyDraft: write('APOLOGY', null, 'input.apologyId'),
  answerApology: write('APOLOGY', null, 'input.apologyId'),
  checkApologyLanguage: keptNowhere,

  coupleQuestions: read('QUESTION', 'COUPLE', 'coupleId'),
  holdQuestion: write('QUESTION', 'QUESTION', 'questionId'),
  releaseQuestion: write('QUESTION', 'QUESTION', 'questionId'),
  agreeQuestionWindows: write('QUESTION', 'COUPLE', 'input.coupleId'),
  endQuestionWindows: write('QUESTION', 'COUPLE', 'coupleId'),
  myQuestions: read('QUESTION', null),
  askQuestion: answering(write('QUESTION', null), 'id'),
  withdrawQuestion: write('QUESTION', null, 'questionId'),
  answerQuestion: write('QUESTION', null, 'input.questionId'),
  takeAnswerBack: write('QUESTION', null, 'questionId'),

  agreements: read('AGREEMENT', 'COUPLE', 'coupleId'),
  proposeAgreement: write('AGREEMENT', 'COUPLE', 'input.coupleId'),
  startAgreement: write('AGREEMENT', 'AGREEMENT', 'agreementId'),
  stopAgreement: write('AGREEMENT', 'AGREEMENT', 'agreementId'),
  myAgreement: read('AGREEMENT', null),
  signAgreement: write('AGREEMENT', null, 'agreementId'),
  pauseAgreement: write('AGREEMENT', null, 'agreementId'),
  logLook: write('AGREEMENT', null, 'input.agreementId'),

  changedBehavior: read('COMMITMENT', 'COUPLE', 'coupleId'),
  endCommitment: write('COMMITMENT', 'COMMITMENT', 'commitmentId'),
  myChangedBehavior: read('COMMITMENT', null),
  makeCommitment: answering(write('COMMITMENT', null), 'id'),
  letCommitmentGo: write('COMMITMENT', null, 'commitmentId'),
  stopSharingCommitment: write('COMMITMENT', null, 'commitmentId'),
  reportMoment: write('COMMITMENT', null, 'input.commitmentId', 'input.momentId'),
  viewMoment: write('COMMITMENT', null, 'input.momentId'),
  noteNoticed: answering(write('COMMITMENT', null), 'id'),
  stopSharingNoticed: write('COMMITMENT', null, 'noticedId'),

  patience: read('TRIGGER', 'COUPLE', 'coupleId'),
  setTriggersADay: write('TRIGGER', 'COUPLE', 'coupleId'),
  myPatience: read('TRIGGER', null),
  logTrigger: answering(write('TRIGGER', null), 'id'),
  stopSharingNeed: write('TRIGGER', null, 'askId'),
  answerNeed: write('TRIGGER', null, 'input.askId'),
  takeReassuranceBack: write('TRIGGER', null, 'askId'),
  sayHowItLanded: write('TRIGGER', null, 'input.askId'),
  myPause: read('PAUSE', null),
  proposePause: write('PAUSE', null),
  acceptPause: write('PAUSE', null, 'agreementId'),
  letPauseAgreementGo: write('PAUSE', null, 'agreementId'),
  callPause: write('PAUSE', null),

  ownTrack: read('STATEMENT', 'COUPLE', 'coupleId'),
  myOwnTrack: read('STATEMENT', null),
  sayStatement: answering(write('STATEMENT', null), 'id'),
  stopSharingStatement: write('STATEMENT', null, 'statementId'),
  letStatementGo: write('STATEMENT', null, 'statementId'),
  checkAskingLanguage: keptNowhere,

  coupleSafety: read('CLEARANCE', 'COUPLE', 'coupleId'),
  recordClearance: write('CLEARANCE', 'COUPLE', 'input.coupleId'),
  withdrawClearance: write('CLEARANCE', 'COUPLE', 'coupleId'),
  screenings: read('SCREENING', 'COUPLE', 'coupleId'),
  askScreening: write('SCREENING', 'COUPLE', 'coupleId'),
  myScreening: read('SCREENING', null),
  sendScreening: write('SCREENING', null, 'input.roundId'),

  coupleSessions: read('SESSION', 'COUPLE', 'coupleId'),
  planSession: write('SESSION', 'COUPLE', 'input.coupleId'),
  holdSession: write('SESSION', 'SESSION', 'sessionId'),
  cancelSession: write('SESSION', 'SESSION', 'sessionId'),
  saveSessionNote: write('SESSION', 'SESSION', 'input.sessionId'),
  signSessionNote: write('SESSION', 'SESSION_NOTE', 'noteId'),
  addToSessionNote: write('SESSION', 'SESSION_NOTE', 'input.noteId'),
  privateNotes: read('PRIVATE_NOTE', 'COUPLE', 'coupleId'),
  writePrivateNote: write('PRIVATE_NOTE', 'COUPLE', 'input.coupleId'),
  changePrivateNote: write('PRIVATE_NOTE', 'PRIVATE_NOTE', 'input.noteId'),
  deletePrivateNote: write('PRIVATE_NOTE', null, 'noteId'),
  sharePrivateNote: write('PRIVATE_NOTE', 'PRIVATE_NOTE', 'noteId'),
  takePrivateNoteBack: write('PRIVATE_NOTE', 'PRIVATE_NOTE', 'noteId'),

  myRecord: read('RECORD', null),
  myCorrections: read('RECORD', null),
  askCorrection: answering(write('RECORD', null), 'id'),
  leaveCare: write('RECORD', null),
  corrections: read('RECORD', 'COUPLE', 'coupleId'),
  answerCorrection: write('RECORD', 'CORRECTION', 'input.correctionId'),
  erasures: answering(read('RECORD', 'CLIENT'), 'clientId'),
  recordErasure: write('RECORD', 'CLIENT', 'clientId'),
  decideErasure: write('RECORD', 'ERASURE', 'input.erasureId'),
  legalHolds: answering(read('RECORD', 'CLIENT'), 'clientId'),
  placeLegalHold: write('RECORD', 'CLIENT', 'input.clientId'),
  addLegalHoldEntry: write('RECORD', 'LEGAL_HOLD', 'input.holdId'),
  liftLegalHold: write('RECORD', 'LEGAL_HOLD', 'input.holdId'),
  retention: gettingReady,
  changeRetention: write('PRACTICE', null),

  auditTrail: read('TRAIL', null, 'filter.coupleId', 'filter.personId'),
  auditSeal: read('TRAIL', null),
  myRecordReaders: read('TRAIL', null),
};

/** What the worker does by itself, for the couples that a job names. */
export const trailOfJobs: Readonly<Record<string, Trace | NothingClinical>> = {
  'make-tasks': write('TASK', 'COUPLE'),
  'zone-changed': write('TASK', 'COUPLE'),
  'ask-screening': write('SCREENING', 'COUPLE'),
  erase: write('RECORD', 'COUPLE'),
  'make-archive': read('PRACTICE', null),
  'import-clients': write('CLIENT', null),
  'forget-import': write('CLIENT', null),
  'new-address': write('CLIENT', null),
  send: nothing('a mail of an account says nothing of anybody’s care'),
};

export const leavesTrace = (entry: Trace | NothingClinical): entry is Trace => 'act' in entry;

/** What an operation or a job leaves in the trail; null where that is nothing. What the table does not hold is a fault, never a silence. */
export function traceOf(operation: string): Trace | null {
  const table = Object.hasOwn(trail, operation) ? trail : trailOfJobs;
  const entry = Object.hasOwn(table, operation) ? table[operation] : undefined;
  if (!entry) throw new Error(`${operation} is missing in the table of the trail: say there which record it is about, or why about none`);
  return leavesTrace(entry) ? entry : null;
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/** All ids at a path such as `items.id`, through lists on the way. */
function idsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap(each => idsAt(each, path));
  if (path.length === 0) return isId(value) ? [value.toLowerCase()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return idsAt((value as Record<string, unknown>)[path[0]!], path.slice(1));
}

/** The ids that an act asked for, and those that it was answered; each once. */
export const idsOf = (trace: Trace, args: unknown, answer: unknown): string[] => [
  ...new Set([
    ...trace.asked.flatMap(path => idsAt(args, path.split('.'))),
    ...trace.answered.flatMap(path => idsAt(answer, path.split('.'))),
  ]),
];
