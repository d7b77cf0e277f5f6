import { mutation, query } from './operation.js';

/** The operations as tests ask for them, with all that may be asked of each. */
const review = 'review { reply byName at }';
const exercise = 'exercise { id slug version title { en } reveal questions { key type required safety { area answers } } }';
const submission = `{ id taskId authorId authorName kind answers visibility isOpened isNewest consentedAt releasedAt releasedByName wasRead sentAt ${exercise} ${review} }`;
const plan = `{ id coupleId kind rebuildingPartnerId focus openedAt outcome
  steps { step state episodes { id step kind openedAt closedAt wordsForBoth } }
  transitions { id step fromState toState reason evidence { step partnerId kind count of } lapseId byName coverReason at }
  lapses { id partnerId kind day note byName byCover at } outcomes { id outcome reason wordsForBoth byName byCover at } }`;
const assignment = `{ id coupleId ${exercise} mode clientIds schedule { startsOn opensAt openForHours rule } note assignedAt endedAt openUntil }`;
const me = `{ personId name roles language timeZone sessionEndsAt toSign deviceConfirmed needsSecondFactor needsProvider idleMinutes
  practice { id name portalName policyVariant liveAt leavesOn crisisLines { label phone text } staffedHours { weekday from until } } practices { id name } }`;
const provider = `{ issuers returnUrl provider { issuer clientId strongValues isOn isOnly testedAt testedClaims signInCode signInUrl linked } }`;
const partner = '{ id givenName familyName role lastCheckInOn trend { weekStartsOn checkIns safety feel } taskDays { day due sent } }';
const signal = 'signals { kind partnerId amount }';
const row = '{ id title { en } minutes mode state opensAt closesAt }';
const checkIn = '{ id day feel safety note visibility sentAt }';
const welcome = 'welcome { url endsAt }';
const drafts = `drafts { id number words { whatIDid thatItViolatedTrust thePainItCaused whatIWillDo } sentAt
  comments { id words byName at } }`;
const myApology = `{ id partnerName counselorName state readyDraftId deliveredOn ${drafts} }`;
const heard = '{ id authorName counselorName deliveredOn answers { id landed missing sentAt } }';
const apology = `{ id authorId authorName partnerName state invitedAt readyDraftId deliveredOn ${drafts} answers { id landed missing sentAt } }`;
const moment =
  'moments { id day at visibility reports { id kind words repair repairedOn minutesToRepair } views { id kind words visibility } }';
const commitment = `{ id makerId makerName words kind timing startsOn at rule visibility isEnded kept ${moment} }`;
const myCommitment = `{ commitment ${commitment} due { day dueAt isDue } wasRead }`;
const noticed = '{ id authorId authorName words day visibility wasRead }';
const reliability = `{ partnerId partnerName kept windows { weeks counts { KEPT RENEGOTIATED LATE MISSED } reliable { rate low high }
  confirmed disputed unsure disputedShare minutesToRepair unreported } }`;

export const Me = query('me', '', me);
/** Whether phrases about harm are looked for, and after which a phone shows the crisis lines. */
export const WordsLookedFor = query('me', '', '{ practice { alarmingWords linesAfter } }');
/** The key for what is kept on a device; asked for once in a session. */
export const DeviceKey = query('deviceKey', '', '{ personId key }');
export const SignIn = mutation('signIn', 'input: SignInInput!', me);
export const SignOut = mutation('signOut', '');
export const AcceptWelcome = mutation('acceptWelcome', 'input: AcceptWelcomeInput!', me);
export const EnterPractice = mutation('enterPractice', 'practiceId: Uuid!', me);

const checklist = '{ items { key state isSafety } liveAt coveringId }';
const policy = `{ draft { revision variant textEn textEs } templates { variant textEn textEs }
  versions { version variant textEn textEs inForceAt byName } }`;
const signing =
  '{ toSign policy { version variant textEn textEs } notice { version textEn textEs } agreed { kind version language agreedAt } }';
const clientImport = '{ id state rowsInFile rowsChecked rowsAdded }';

export const Practices = query('practices', '', '{ id name staff clients state liveAt leavesOn }');
export const PracticeChanges = query('practiceChanges', 'practiceId: Uuid!', '{ toState reason byName changedAt }');
export const SuspendPractice = mutation('suspendPractice', 'practiceId: Uuid!, reason: Text!', '{ id state }');
export const ResumePractice = mutation('resumePractice', 'practiceId: Uuid!, reason: Text!', '{ id state }');
const custodian = '{ name role email recipient namedAt }';
const offboarding = `{ practiceId practiceName state reason lastDay announcedByName custodian ${custodian} closedAt archived toArchive
  archive { parts bytes sha256 madeAt } receivedAt shreddedAt certificate }`;
const leaving = `{ state lastDay custodian ${custodian} }`;
export const OffboardingOf = query('offboarding', 'practiceId: Uuid!', offboarding);
export const ArchivePart = query('archivePart', 'practiceId: Uuid!, number: Int!', '{ number base64 }');
export const Leaving = query('leaving', '', leaving);
export const AnnounceOffboarding = mutation('announceOffboarding', 'input: AnnounceOffboardingInput!', offboarding);
export const CallOffOffboarding = mutation('callOffOffboarding', 'practiceId: Uuid!, reason: Text!');
export const NameCustodian = mutation('nameCustodian', 'input: NameCustodianInput!', leaving);
export const MakeArchive = mutation('makeArchive', 'practiceId: Uuid!', offboarding);
export const ConfirmReceipt = mutation('confirmReceipt', 'practiceId: Uuid!, code: Secret!', offboarding);
export const ShredPractice = mutation('shredPractice', 'practiceId: Uuid!, name: Line!', offboarding);
const upkeep = `{ tasks { kind endedAt result amount nextAt } brokenTrails { practiceId practiceName kind row } hasQueues
  queues { name waiting active resting failed } failedJobs { id queue name practiceName failedAt tries reason } }`;
export const UpkeepOf = query('upkeep', '', upkeep);
export const RetryJob = mutation('retryJob', 'input: RetryJobInput!', upkeep);
export const Checklist = query('checklist', '', checklist);
export const GoLive = mutation('goLive', '', checklist);
export const ChoosePracticeCover = mutation('choosePracticeCover', 'staffId: Uuid!');
export const Policy = query('policy', '', policy);
export const SavePolicyDraft = mutation('savePolicyDraft', 'input: PolicyDraftInput!', policy);
export const PutPolicyInForce = mutation('putPolicyInForce', 'revision: Int!', policy);
export const MySigning = query('mySigning', '', signing);
export const Sign = mutation('sign', 'input: SignInput!', signing);
const myAccount = '{ email notices safeChannelAsked emailAsked }';
export const AskReset = mutation('askReset', 'email: Email!');
export const ResetPassword = mutation('resetPassword', 'input: ResetPasswordInput!');
export const MyAccount = query('myAccount', '', myAccount);
export const MyDevices = query('myDevices', '', '{ id browser system isConfirmed isThis firstSeenAt lastSeenAt }');
export const ChangeEmail = mutation('changeEmail', 'input: ChangeEmailInput!');
export const ConfirmEmail = mutation('confirmEmail', 'token: Secret!');
const reminders = '{ byMail quietFrom quietUntil tasks promises checkInAt unreachableSince }';
export const MyReminders = query('myReminders', '', reminders);
export const TryAddressAgain = mutation('tryAddressAgain', '', reminders);
const news = '{ id kind subjectId day }';
export const MyNews = query('myNews', '', news);
export const LookAtNews = mutation('lookAtNews', 'ids: [Uuid!]!', news);
const push = '{ key devices isHere }';
export const MyPush = query('myPush', '', push);
export const TurnPushOn = mutation('turnPushOn', 'input: PushAddressInput!', push);
export const TurnPushOff = mutation('turnPushOff', 'everywhere: Boolean!', push);
export const ChooseReminders = mutation('chooseReminders', 'input: RemindersInput!', reminders);
const morning = '{ often at quietFrom quietUntil unreachableSince }';
export const MyMorningMail = query('myMorningMail', '', morning);
export const TryMorningMailAgain = mutation('tryMorningMailAgain', '', morning);
export const ChooseMorningMail = mutation('chooseMorningMail', 'input: MorningMailInput!', morning);
export const ChooseNotices = mutation('chooseNotices', 'input: ChooseNoticesInput!', myAccount);
export const ConfirmSafeChannel = mutation('confirmSafeChannel', 'code: Secret!', myAccount);
export const ConfirmDevice = mutation('confirmDevice', 'code: Secret!');
export const ForgetDevice = mutation('forgetDevice', 'id: Uuid!');
export const MailState = query('mailState', '', '{ isSetUp waiting lastSentAt lastFailure { kind at } }');
export const GettingIn = query(
  'gettingIn',
  'coupleId: Uuid!',
  '{ clientId givenName state notices unreachableSince lastCode { givenAt givenBy endsAt usedAt } }',
);
export const GiveResetCode = mutation('giveResetCode', 'clientId: Uuid!', '{ code endsAt }');
const account = '{ email recoveryCodesLeft isSecondFactorRequired secondFactors { id kind name addedAt usedAt } }';
const sessions = '{ id app device startedAt lastUsedAt isThis }';
export const CompleteSignIn = mutation('completeSignIn', 'input: SecondFactorInput!', me);
export const SignInWithPasskey = mutation('signInWithPasskey', 'input: PasskeyInput!', me);
export const AskPasskey = mutation('askPasskey', '', '{ challengeId options }');
export const Prove = mutation('prove', 'input: ProofInput!', me);
export const MySigningIn = query('mySigningIn', '', account);
export const BeginApp = mutation('beginApp', '', '{ challengeId secret uri }');
export const ConfirmApp = mutation('confirmApp', 'input: ConfirmAppInput!', `{ account ${account} recoveryCodes }`);
export const BeginPasskey = mutation('beginPasskey', '', '{ challengeId options }');
export const AddPasskey = mutation('addPasskey', 'input: AddPasskeyInput!', `{ account ${account} recoveryCodes }`);
export const RemoveSecondFactor = mutation('removeSecondFactor', 'id: Uuid!', account);
export const RenewRecoveryCodes = mutation('renewRecoveryCodes', '');
export const ChangePassword = mutation('changePassword', 'input: ChangePasswordInput!', me);
export const MySessions = query('mySessions', '', sessions);
export const EndSession = mutation('endSession', 'id: Uuid!', sessions);
export const EndOtherSessions = mutation('endOtherSessions', '', sessions);
export const OffersProviders = query('offersProviders', '');
export const ProviderSettings = query('providerSettings', '', provider);
export const SaveProvider = mutation('saveProvider', 'input: SaveProviderInput!', provider);
export const TurnProvider = mutation('turnProvider', 'isOn: Boolean!, isOnly: Boolean!', provider);
export const RemoveProvider = mutation('removeProvider', '', provider);
export const MyProvider = query('myProvider', '', '{ linkedAt usedAt isOnly }');
export const BeginProviderSignIn = mutation('beginProviderSignIn', 'signInCode: Line!');
export const BeginProviderLink = mutation('beginProviderLink', '');
export const ReturnFromProvider = mutation('returnFromProvider', 'query: Text!', `{ purpose me ${me} }`);
export const UnlinkProvider = mutation('unlinkProvider', '');
export const OpenPractice = mutation('openPractice', 'input: OpenPracticeInput!', `{ practice { id name staff clients } ${welcome} }`);
export const ChangePractice = mutation(
  'changePractice',
  'input: ChangePracticeInput!',
  '{ id name portalName timeZone staffIdleMinutes clientIdleMinutes alarmingWords crisisLines { label phone } staffedHours { weekday from until } }',
);

export const Staff = query('staff', '', '{ id name email roles state couples supervisorId supervisorName }');
export const ChangeStaffRoles = mutation('changeStaffRoles', 'personId: Uuid!, roles: [Role!]!', '{ id name roles }');
export const EndSessionsOf = mutation('endSessionsOf', 'personId: Uuid!');
export const EndStaffMembership = mutation('endStaffMembership', 'personId: Uuid!');
export const ResetSecondFactor = mutation('resetSecondFactor', 'personId: Uuid!');
export const StaffChanges = query('staffChanges', '', '{ id staffName happened roles byName at }');
export const Clients = query(
  'clients',
  'page: Int, perPage: Int, search: Line',
  '{ total items { id givenName familyName email state coupleId } }',
);
export const AddStaff = mutation('addStaff', 'input: AddStaffInput!', `{ staffMember { id name roles state } ${welcome} }`);
export const AddClient = mutation('addClient', 'input: AddClientInput!', `{ client { id givenName email state } ${welcome} }`);
export const BeginClientImport = mutation('beginClientImport', 'parts: Int!, idempotencyKey: Uuid!', clientImport);
export const AddImportPart = mutation('addImportPart', 'importId: Uuid!, part: Int!, text: Text!', clientImport);
export const CheckClientImport = query(
  'checkClientImport',
  'importId: Uuid!, page: Int, perPage: Int, onlyProblems: Boolean',
  `{ fault missingColumns rows rowsWithProblems
  lines { line givenName familyName email bornOn language timeZone counselor problems { column fault } } }`,
);
export const ImportClients = mutation('importClients', 'importId: Uuid!', clientImport);
export const ClientImport = query('clientImport', 'importId: Uuid!', clientImport);
export const InviteClients = mutation('inviteClients', '', `{ left made { personId givenName familyName email ${welcome} } }`);
export const RenewWelcome = mutation('renewWelcome', 'personId: Uuid!', '{ url endsAt }');
export const ChangePreferences = mutation('changePreferences', 'input: ChangePreferencesInput!', me);

export const Couples = query('couples', '', '{ id state startedOn partnerNames counselorName }');
export const FormCouple = mutation('formCouple', 'input: FormCoupleInput!', '{ id partnerNames counselorName }');
export const ClientsToPair = query('clientsToPair', '', '{ id givenName familyName }');
export const CoupleConsents = query(
  'coupleConsents',
  'coupleId: Uuid!',
  '{ clientId givenName toSign agreed { kind version language agreedAt } }',
);
export const SeparateCouple = mutation('separateCouple', 'coupleId: Uuid!, reason: Text!', '{ id state partnerNames counselorName }');
const member = '{ staffId name part ofName coverId firstDay lastDay isInForce }';
const team = `{ coupleId state partnerNames members ${member} exclusions { staffId name tie byName at }
  history { id happened name otherName firstDay lastDay byName at } }`;
export const CareTeam = query('careTeam', 'coupleId: Uuid!', team);
export const MyCareTeam = query('myCareTeam', '', '{ name part untilDay ofName }');
export const AddCoCounselor = mutation('addCoCounselor', 'coupleId: Uuid!, staffId: Uuid!', team);
export const EndCoCounselor = mutation('endCoCounselor', 'coupleId: Uuid!, staffId: Uuid!', team);
export const ArrangeCover = mutation('arrangeCover', 'input: ArrangeCoverInput!');
export const EndCover = mutation('endCover', 'coverId: Uuid!', team);
export const HandOver = mutation('handOver', 'input: HandOverInput!');
export const SetSupervisor = mutation('setSupervisor', 'counselorId: Uuid!, supervisorId: Uuid');
export const Exclude = mutation('exclude', 'input: ExcludeInput!', team);
export const ExcludeMyself = mutation('excludeMyself', 'coupleId: Uuid!, tie: PrivateTie!');
export const LiftExclusion = mutation('liftExclusion', 'coupleId: Uuid!, staffId: Uuid!', team);
const glass = '{ id coupleId reference partnerNames byName isMine reason openedAt endsAt isOpen lookedAt lookedByName }';
export const BreakGlasses = query('breakGlasses', '', glass);
export const BreakGlass = mutation('breakGlass', 'reference: Line!, reason: Text!', glass);
export const EndBreakGlass = mutation('endBreakGlass', 'id: Uuid!', glass);
export const LookAtBreakGlass = mutation('lookAtBreakGlass', 'id: Uuid!', glass);
export const DeclareSeparation = mutation('declareSeparation', '');

export const Exercises = query(
  'exercises',
  '',
  `{ id exerciseId isOwn slug version title { en es } track role safetyClass visibility allowedVisibilities
     questions { key type required options { key } min max maxChoices shownIf { question answers } } }`,
);
export const Pathways = query(
  'pathways',
  '',
  '{ id slug version title { en es } entries { key exercise { id slug safetyClass } recipients day opensAt openForHours rule } }',
);
const draftWords = 'title { en es } summary { en es } instructions { en es } counselorGuide { en es } caution { en es }';
const ownExercise = `{ id revision isChanged changedByName withdrawnAt madeFrom { id slug isOwn languages } newest { id slug version isOwn safetyClass reveal visibility languages
    allowedVisibilities title { en es } } versions { id version byName } bounds { safetyClass visibility allowedVisibilities }
  draft { minutes safetyClass ${draftWords} suggestedRule visibility allowedVisibilities questions { key type required min max maxChoices
    prompt { en es } help { en es } minLabel { en es } maxLabel { en es } options { key label { en es } } safety { area answers } shownIf { question answers } } } }`;

export const OwnExercises = query('ownExercises', '', ownExercise);
export const OwnExercise = query('ownExercise', 'id: Uuid!', ownExercise);
export const MakeExerciseOurs = mutation('makeExerciseOurs', 'input: MakeExerciseOursInput!', ownExercise);
export const SaveExerciseDraft = mutation('saveExerciseDraft', 'input: SaveExerciseDraftInput!', ownExercise);
export const PublishExercise = mutation('publishExercise', 'exerciseId: Uuid!, revision: Int!', ownExercise);
export const WithdrawExercise = mutation('withdrawExercise', 'exerciseId: Uuid!', ownExercise);
export const ExerciseVersion = query('exerciseVersion', 'id: Uuid!', '{ id slug version }');

export const OpenPlan = mutation('openPlan', 'input: OpenPlanInput!', plan);
export const MoveStep = mutation('moveStep', 'input: MoveStepInput!', plan);
export const RecordLapse = mutation('recordLapse', 'input: RecordLapseInput!', plan);
export const ConcludePlan = mutation('concludePlan', 'input: ConcludePlanInput!', plan);
export const MyRoadmap = query(
  'myRoadmap',
  '',
  '{ week partnerName counselorName wordsForBoth isApart steps { step state openedAt closedAt walkedBefore wordsForBoth } }',
);

export const PreviewSchedule = query(
  'previewSchedule',
  'coupleId: Uuid!, clientId: Uuid!, schedule: ScheduleInput!',
  '{ day opensAt closesAt }',
);
export const AssignExercise = mutation('assignExercise', 'input: AssignExerciseInput!', assignment);
export const PreviewPathway = query(
  'previewPathway',
  'coupleId: Uuid!, pathwayId: Uuid!, startsOn: LocalDate!',
  `{ key exercise { slug } mode clientIds schedule { startsOn opensAt openForHours rule } refused
     occurrences { clientId day opensAt closesAt } }`,
);
export const ApplyPathway = mutation(
  'applyPathway',
  'input: ApplyPathwayInput!',
  `{ id startsOn pathway { slug } assignments ${assignment} }`,
);
export const EndAssignment = mutation('endAssignment', 'assignmentId: Uuid!', assignment);
export const OpenInSession = mutation('openInSession', 'assignmentId: Uuid!', '{ id openUntil }');
export const MyTask = query(
  'myTask',
  'id: Uuid!',
  `{ id ${exercise} mode partnerName isApart counselorName note day opensAt closesAt isDoneInSession openUntil state submission ${submission} earlier ${submission} }`,
);
export const AnswerSafetyItem = mutation('answerSafetyItem', 'input: AnswerSafetyItemInput!');
export const SubmitTask = mutation('submitTask', 'input: SubmitTaskInput!', submission);
export const ReadSubmission = query('submission', 'id: Uuid!', submission);
export const SharedWithMe = query('sharedWithMe', '', submission);
export const ReviewSubmission = mutation('reviewSubmission', 'input: ReviewSubmissionInput!', submission);
export const StopSharing = mutation('stopSharing', 'submissionId: Uuid!', submission);
export const HeldAnswers = query('heldAnswers', 'coupleId: Uuid!', `{ submission ${submission} hindrance }`);
export const AgreeToRelease = mutation('agreeToRelease', 'submissionId: Uuid!', submission);
export const ReleaseSubmission = mutation('releaseSubmission', 'input: ReleaseSubmissionInput!', submission);

const reveal = `{ assignmentId day ${exercise} parts { clientId givenName standing submissionId answers } hindrance openedAt openedByName }`;
export const Reveals = query('reveals', 'coupleId: Uuid!', reveal);
export const MyReveal = query('myReveal', 'taskId: Uuid!', '{ partnerName givenName openedOn theirs }');
export const MyOpenedReveals = query('myOpenedReveals', '', '{ taskId title { en } openedOn }');
export const OpenReveal = mutation('openReveal', 'input: OpenRevealInput!', reveal);

export const CheckIn = mutation('checkIn', 'input: CheckInInput!', checkIn);
export const MyTrend = query('myTrend', '', '{ weekStartsOn checkIns safety feel }');
export const MyUsualDays = query('myUsualDays', '', '{ low high }');
export const MyCheckIns = query('myCheckIns', '', checkIn);

export const Caseload = query(
  'caseload',
  'page: Int, perPage: Int, search: Line, sort: CaseloadSort, onlySignals: Boolean, view: CaseloadView',
  `{ total needALook items { id state part coverUntil counselorName startedOn week openSteps closedSteps toReview ${signal} partners ${partner} } }`,
);
export const Couple = query(
  'couple',
  'id: Uuid!',
  `{ id state startedOn week counselorName viewerPart team ${member} partners ${partner} plan ${plan} assignments ${assignment} ${signal}
     tasks { id assignmentId clientId exerciseTitle { en } day opensAt closesAt state submissionId reviewedAt }
     checkIns { id clientId day feel } }`,
);
export const Today = query(
  'today',
  '',
  `{ day givenName partnerName isApart counselorName nextOpensAt openSteps closedSteps checkIn ${checkIn} tasks ${row} earlier ${row}
     replies { submissionId title { en } reply byName at } shared { submissionId title { en } authorName sharedOn } }`,
);

export const MyResponsibility = query('myResponsibility', '', `{ mine ${myApology} heard ${heard} }`);
export const Apologies = query('apologies', 'coupleId: Uuid!', apology);
export const InviteToApologize = mutation('inviteToApologize', 'coupleId: Uuid!, clientId: Uuid!', apology);
export const SendApologyDraft = mutation('sendApologyDraft', 'input: ApologyDraftInput!', myApology);
const languageFinding = '{ part kind start end why { en es } direction { en es } }';
export const ApologyFindings = query('apologyFindings', 'draftId: Uuid!', languageFinding);
export const CheckApologyLanguage = mutation('checkApologyLanguage', 'input: ApologyLanguageInput!', languageFinding);
export const CommentOnApology = mutation('commentOnApology', 'input: ApologyCommentInput!', apology);
export const MarkApologyReady = mutation('markApologyReady', 'apologyId: Uuid!, draftId: Uuid', apology);
export const RecordApology = mutation('recordApology', 'apologyId: Uuid!, deliveredOn: LocalDate!', apology);
export const AnswerApology = mutation('answerApology', 'input: ApologyAnswerInput!', heard);
export const Readiness = query('readiness', 'coupleId: Uuid!', '{ step partners { partnerId indicators { kind count of } } }');

const alert =
  '{ id kind severity state coupleId coupleNames clientId clientName raisedAt times lastAt stage acknowledgedAt acknowledgedByName closedAt closedByName closeReason note causes { from title { en } submissionId at } }';
const ownAnswer = '{ id kind words reason visibility answeredOn }';
const answers = `answer ${ownAnswer} earlierAnswers ${ownAnswer}`;
const onRecord = '{ id kind words reason visibility answeredAt }';
const myQuestion = `{ id partnerName counselorName words urgency visibility place askedAt ${answers} wasRead }`;
const questionForMe = `{ id askerName counselorName words ${answers} wasRead }`;
const coupleQuestion = `{ id askerId askerName partnerName words urgency visibility place opensAt askedAt asking askings answer ${onRecord} earlierAnswers ${onRecord} }`;
const windows = '{ startsOn weekdays opensAt minutes timeZone }';

export const Alerts = query('alerts', 'coupleId: Uuid, supervised: Boolean', alert);
export const AlertsPassedOn = query('alertsPassedOn', '', '{ counselorId counselorName since }');
export const AcknowledgeAlert = mutation('acknowledgeAlert', 'alertId: Uuid!', alert);
export const CloseAlert = mutation('closeAlert', 'input: CloseAlertInput!', alert);
export const MyQuestions = query(
  'myQuestions',
  '',
  `{ mayAsk partnerName counselorName window { opensAt closesAt isOpen } mine ${myQuestion} forMe ${questionForMe} answersAlone ${ownAnswer} }`,
);
export const CoupleQuestions = query('coupleQuestions', 'coupleId: Uuid!', `{ windows ${windows} questions ${coupleQuestion} }`);
export const AskQuestion = mutation('askQuestion', 'input: AskQuestionInput!', myQuestion);
export const WithdrawQuestion = mutation('withdrawQuestion', 'questionId: Uuid!', myQuestion);
export const AnswerQuestion = mutation('answerQuestion', 'input: AnswerQuestionInput!', questionForMe);
export const TakeAnswerBack = mutation('takeAnswerBack', 'questionId: Uuid!', questionForMe);
export const HoldQuestion = mutation('holdQuestion', 'questionId: Uuid!', coupleQuestion);
export const ReleaseQuestion = mutation('releaseQuestion', 'questionId: Uuid!, authorAgreed: Boolean!', coupleQuestion);
export const AgreeQuestionWindows = mutation('agreeQuestionWindows', 'input: QuestionWindowsInput!', windows);
export const EndQuestionWindows = mutation('endQuestionWindows', 'coupleId: Uuid!', windows);

const coupleSafety = `{ askedAt asksAgainAt partners { partnerId partnerName answeredAt positiveAreas } clearedUntil
  clearances { id reason firstTalkOn secondTalkOn byName recordedAt endsAt withdrawnAt withdrawnByName withdrawnReason } }`;

export const MyScreening = query(
  'myScreening',
  '',
  '{ roundId counselorName questions { key isOptional prompt { en es } help { en es } options { key label { en es } showsLines } } }',
);
export const SendScreening = mutation('sendScreening', 'input: SendScreeningInput!');
export const AnswerScreeningItem = mutation('answerScreeningItem', 'input: AnswerScreeningItemInput!');
export const CoupleSafety = query('coupleSafety', 'coupleId: Uuid!', coupleSafety);
export const Screenings = query(
  'screenings',
  'coupleId: Uuid!',
  '{ id partnerId partnerName sentAt words positiveAreas answers { area prompt { en } answer { en } isPositive } }',
);
export const AskScreening = mutation('askScreening', 'coupleId: Uuid!, idempotencyKey: Uuid!', coupleSafety);
export const RecordClearance = mutation('recordClearance', 'input: RecordClearanceInput!', coupleSafety);
export const WithdrawClearance = mutation('withdrawClearance', 'coupleId: Uuid!, reason: Text!', coupleSafety);

const looks = 'looks { id clientId before after lookedAt }';
const myAgreement = `{ id partnerName counselorName scopes purpose taper notLookedAt days state endsAt haveSigned ${looks} }`;
const agreement = `{ id scopes purpose taper notLookedAt days state proposedAt startedAt endsAt partners { partnerId partnerName } signedBy
  pause { cause byName } ${looks} distressRisingFor }`;

export const MyAgreement = query('myAgreement', '', myAgreement);
export const Agreements = query('agreements', 'coupleId: Uuid!', agreement);
export const ProposeAgreement = mutation('proposeAgreement', 'input: ProposeAgreementInput!', agreement);
export const StartAgreement = mutation('startAgreement', 'agreementId: Uuid!', agreement);
export const StopAgreement = mutation('stopAgreement', 'agreementId: Uuid!', agreement);
export const SignAgreement = mutation('signAgreement', 'agreementId: Uuid!', myAgreement);
export const PauseAgreement = mutation('pauseAgreement', 'agreementId: Uuid!', myAgreement);
export const LogLook = mutation('logLook', 'input: LookTogetherInput!', myAgreement);

export const MyChangedBehavior = query(
  'myChangedBehavior',
  '',
  `{ isOpen isApart mayNote partnerName counselorName made ${myCommitment} received ${commitment} noticed ${noticed}
     viewsAlone { id day kind words } }`,
);
export const ChangedBehavior = query(
  'changedBehavior',
  'coupleId: Uuid!',
  `{ commitments ${commitment} reliability ${reliability} noticed ${noticed} }`,
);
export const MakeCommitment = mutation('makeCommitment', 'input: MakeCommitmentInput!', myCommitment);
export const LetCommitmentGo = mutation('letCommitmentGo', 'commitmentId: Uuid!', myCommitment);
export const StopSharingCommitment = mutation('stopSharingCommitment', 'commitmentId: Uuid!', myCommitment);
export const EndCommitment = mutation('endCommitment', 'commitmentId: Uuid!, reason: Text!', commitment);
export const ReportMoment = mutation('reportMoment', 'input: ReportMomentInput!', myCommitment);
export const ViewMoment = mutation('viewMoment', 'input: ViewMomentInput!', commitment);
export const NoteNoticed = mutation('noteNoticed', 'input: NoteNoticedInput!', noticed);
export const StopSharingNoticed = mutation('stopSharingNoticed', 'noticedId: Uuid!', noticed);

export const Timeline = query(
  'timeline',
  'coupleId: Uuid!, view: TimelineView, before: Line',
  `{ earlier entries { __typename id at clientId
     ... on StepMovedEntry { step fromState toState } ... on LapseEntry { partnerId lapse day } ... on OutcomeEntry { outcome }
     ... on TaskEntry { title { en es } state submissionId visibility isReviewed } ... on TaskWaitingEntry { title { en es } day closesAt }
     ... on RevealOpenedEntry { title { en es } } ... on CareTeamEntry { change name otherName firstDay lastDay }
     ... on CheckInEntry { day feel safety note visibility } ... on ApologyEntry { event }
     ... on QuestionEntry { words place visibility } ... on AnswerEntry { question answer words isChanged visibility }
     ... on PromiseEntry { words isEnding visibility } ... on MomentEntry { promise report day said visibility }
     ... on ViewEntry { promise view said visibility } ... on NoticedEntry { words visibility }
     ... on TriggerEntry { intensity cue need isNeedShared } ... on ReassuranceEntry { words visibility }
     ... on LandingEntry { landing said visibility } ... on PauseEntry { endsAt } ... on AgreementEntry { happened purpose }
     ... on LookTogetherEntry { before after } } }`,
);
const landings = 'landings { kind words visibility }';
const myTrigger = `{ id day cue intensity helped need ask { id visibility answer ${landings} } wasRead }`;
const needForMe = `{ id authorName counselorName need askedOn answer answerVisibility ${landings} }`;
const terms = '{ id phrase minutes }';
const myPause = `{ partnerName counselorName mayPropose agreed ${terms} proposal { terms ${terms} isMine } pausedUntil }`;
const patience = `{ triggersADay triggers { id authorId authorName day sentAt cue intensity helped need shared answer answerVisibility minutesToAnswer
    ${landings} }
  partners { partnerId partnerName windows { weeks triggers intensity asked answered minutesToAnswer landed partly notLanded } }
  agreedPause ${terms} pauses { id callerId callerName startedAt endsAt } }`;

const myPatience = `{ wasRead mayLog mayShareNeed offersGrounding partnerName counselorName isApart mine ${myTrigger} asks ${needForMe} }`;
export const MyPatience = query('myPatience', '', myPatience);
export const MyPause = query('myPause', '', myPause);
export const Patience = query('patience', 'coupleId: Uuid!', patience);
export const LogTrigger = mutation('logTrigger', 'input: LogTriggerInput!', myTrigger);
export const StopSharingNeed = mutation('stopSharingNeed', 'askId: Uuid!', myTrigger);
export const AnswerNeed = mutation('answerNeed', 'input: AnswerNeedInput!', needForMe);
export const TakeReassuranceBack = mutation('takeReassuranceBack', 'askId: Uuid!', myPatience);
export const SayHowItLanded = mutation('sayHowItLanded', 'input: SayHowItLandedInput!', myTrigger);
export const ProposePause = mutation('proposePause', 'input: ProposePauseInput!', myPause);
export const AcceptPause = mutation('acceptPause', 'agreementId: Uuid!', myPause);
export const LetPauseAgreementGo = mutation('letPauseAgreementGo', 'agreementId: Uuid!', myPause);
export const CallPause = mutation('callPause', 'input: CallPauseInput!', myPause);
export const SetTriggersADay = mutation('setTriggersADay', 'coupleId: Uuid!, most: Int!', patience);

const ownTrack = `{ maySay partnerName counselorName isApart mine { id kind words visibility } theirs { id kind authorName words askedOn } wasRead }`;
export const MyOwnTrack = query('myOwnTrack', '', ownTrack);
export const OwnTrack = query('ownTrack', 'coupleId: Uuid!', '{ id authorId authorName kind words visibility saidAt isEnded }');
const sessionNote = '{ id sessionId authorName isMine did agreed nextTime revision changedAt signedAt addenda { id words byName at } }';
const session = `{ id clientId day at timeZone minutes beginsAt state counselorName notes ${sessionNote} }`;
export const CoupleSessions = query('coupleSessions', 'coupleId: Uuid!', `{ timeZone sessions ${session} }`);
export const PlanSession = mutation('planSession', 'input: PlanSessionInput!', session);
export const HoldSession = mutation('holdSession', 'sessionId: Uuid!', session);
export const CancelSession = mutation('cancelSession', 'sessionId: Uuid!', session);
export const SaveSessionNote = mutation('saveSessionNote', 'input: SaveSessionNoteInput!', sessionNote);
export const SignSessionNote = mutation('signSessionNote', 'noteId: Uuid!, revision: Int!', sessionNote);
export const AddToSessionNote = mutation('addToSessionNote', 'input: AddToSessionNoteInput!', sessionNote);
const privateNote = '{ id coupleId coupleNames words authorName isMine revision writtenAt changedAt sharedWithName sharedAt }';
export const PrivateNotes = query('privateNotes', 'coupleId: Uuid', `{ supervisorName notes ${privateNote} }`);
export const WritePrivateNote = mutation('writePrivateNote', 'input: WritePrivateNoteInput!', privateNote);
export const ChangePrivateNote = mutation('changePrivateNote', 'input: ChangePrivateNoteInput!', privateNote);
export const DeletePrivateNote = mutation('deletePrivateNote', 'noteId: Uuid!');
export const SharePrivateNote = mutation('sharePrivateNote', 'noteId: Uuid!', privateNote);
export const TakePrivateNoteBack = mutation('takePrivateNoteBack', 'noteId: Uuid!', privateNote);
export const SayStatement = mutation('sayStatement', 'input: SayStatementInput!', '{ id kind words visibility }');
export const StopSharingStatement = mutation('stopSharingStatement', 'statementId: Uuid!', ownTrack);
export const LetStatementGo = mutation('letStatementGo', 'statementId: Uuid!', ownTrack);
export const CheckAskingLanguage = mutation(
  'checkAskingLanguage',
  'input: AskingLanguageInput!',
  '{ start end why { en es } direction { en es } }',
);

const correction = '{ id clientId clientName part words askedAt outcome reply answeredByName answeredAt }';
const decision = '{ recordClass act reason keptUntil }';
const erasure = `{ id clientId clientName state askedAt isByPerson isInCare isHeld wouldKeep ${decision} decisions ${decision}
  decidedByName decidedAt doneAt }`;
const hold = `{ id clientId clientName kind reason placedByName placedAt liftedByName liftedAt liftedReason
  entries { id words writtenByName writtenAt } }`;
export const MyRecord = query(
  'myRecord',
  '',
  `{ madeAt givenName familyName email bornOn language timeZone practiceName
    sections { part entries { day visibility title lines { label question words } } } }`,
);
export const MyCorrections = query('myCorrections', '', '{ id part words askedOn outcome reply }');
export const Corrections = query('corrections', 'coupleId: Uuid!', correction);
export const AskCorrection = mutation('askCorrection', 'input: AskCorrectionInput!', '{ id part words askedOn outcome reply }');
export const AnswerCorrection = mutation('answerCorrection', 'input: AnswerCorrectionInput!', correction);
export const LeaveCare = mutation('leaveCare', 'input: LeaveCareInput!');
export const MyCalendar = query('myCalendar', '', '{ title madeAt }');
export const MakeCalendar = mutation('makeCalendar', 'input: MakeCalendarInput!', '{ calendar { title madeAt } address }');
export const StopCalendar = mutation('stopCalendar', '');
export const Erasures = query('erasures', '', erasure);
export const LegalHolds = query('legalHolds', '', hold);
export const Retention = query('retention', '', '{ recordClass years }');
export const RecordErasure = mutation('recordErasure', 'clientId: Uuid!', erasure);
export const DecideErasure = mutation('decideErasure', 'input: DecideErasureInput!', erasure);
export const ChangeRetention = mutation('changeRetention', 'input: ChangeRetentionInput!', '{ recordClass years }');
export const PlaceLegalHold = mutation('placeLegalHold', 'input: PlaceLegalHoldInput!', hold);
export const AddLegalHoldEntry = mutation('addLegalHoldEntry', 'input: AddLegalHoldEntryInput!', hold);
export const LiftLegalHold = mutation('liftLegalHold', 'input: LiftLegalHoldInput!', hold);
export const AuditTrail = query(
  'auditTrail',
  'filter: AuditFilter, page: Int, perPage: Int',
  `{ hasMore firstDay lastDay items { id at actor actorId actorName roles act kind outcome reason why couples { id names } } }`,
);
export const BriefOf = query(
  'brief',
  '',
  `{ day sessions { id coupleId names beginsAt minutes state } endings { kind coupleId coupleNames endsAt }
    lastWeek { firstDay submissions replies checkIns kept sessions } }`,
);
export const AuditSeal = query('auditSeal', '', '{ practiceId seq hash sealedAt signature publicKey fingerprint verifiedAt isWhole }');
export const MyRecordReaders = query('myRecordReaders', '', '{ day name roles namesAlone }');
