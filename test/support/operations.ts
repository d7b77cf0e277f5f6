import { mutation, query } from './operation.js';

/** The operations as tests ask for them, with all that may be asked of each. */
const review = 'review { reply byName at }';
const exercise = 'exercise { id slug version title { en } reveal questions { key type required } }';
const submission = `{ id taskId authorId authorName kind answers visibility isOpened sentAt ${exercise} ${review} }`;
const plan = `{ id coupleId kind rebuildingPartnerId focus openedAt outcome
  steps { step state episodes { id step kind openedAt closedAt wordsForBoth } }
  transitions { id step fromState toState reason evidence { step partnerId kind count of } lapseId byName coverReason at }
  lapses { id partnerId kind day note byName byCover at } outcomes { id outcome reason wordsForBoth byName byCover at } }`;
const assignment = `{ id coupleId ${exercise} mode clientIds schedule { startsOn opensAt openForHours rule } note assignedAt endedAt openUntil }`;
const me =
  '{ personId name roles language timeZone sessionEndsAt practice { id name portalName crisisLines { label phone text } } practices { id name } }';
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
const myCommitment = `{ commitment ${commitment} due { day dueAt isDue } }`;
const noticed = '{ id authorId authorName words day visibility }';
const reliability = `{ partnerId partnerName kept windows { weeks counts { KEPT RENEGOTIATED LATE MISSED } reliable { rate low high }
  confirmed disputed unsure disputedShare minutesToRepair unreported } }`;

export const Me = query('me', '', me);
/** The key for what is kept on a device; asked for once in a session. */
export const DeviceKey = query('deviceKey', '', '{ personId key }');
export const SignIn = mutation('signIn', 'input: SignInInput!', me);
export const SignOut = mutation('signOut', '');
export const AcceptWelcome = mutation('acceptWelcome', 'input: AcceptWelcomeInput!', me);
export const EnterPractice = mutation('enterPractice', 'practiceId: Uuid!', me);

export const Practices = query('practices', '', '{ id name staff clients state }');
export const OpenPractice = mutation('openPractice', 'input: OpenPracticeInput!', `{ practice { id name staff clients } ${welcome} }`);
export const ChangePractice = mutation(
  'changePractice',
  'input: ChangePracticeInput!',
  '{ id name portalName timeZone crisisLines { label phone } }',
);

export const Staff = query('staff', '', '{ id name email roles state couples supervisorId supervisorName }');
export const Clients = query(
  'clients',
  'page: Int, perPage: Int, search: Line',
  '{ total items { id givenName familyName email state coupleId } }',
);
export const AddStaff = mutation('addStaff', 'input: AddStaffInput!', `{ staffMember { id name roles state } ${welcome} }`);
export const AddClient = mutation('addClient', 'input: AddClientInput!', `{ client { id givenName email state } ${welcome} }`);
export const RenewWelcome = mutation('renewWelcome', 'personId: Uuid!', '{ url endsAt }');
export const ChangePreferences = mutation('changePreferences', 'input: ChangePreferencesInput!', me);

export const Couples = query('couples', '', '{ id state startedOn partnerNames counselorName }');
export const FormCouple = mutation('formCouple', 'input: FormCoupleInput!', '{ id partnerNames counselorName }');
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
    prompt { en es } help { en es } minLabel { en es } maxLabel { en es } options { key label { en es } } shownIf { question answers } } } }`;

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
  `{ id ${exercise} mode partnerName isApart counselorName note day opensAt closesAt isDoneInSession openUntil state submission ${submission} }`,
);
export const SubmitTask = mutation('submitTask', 'input: SubmitTaskInput!', submission);
export const ReadSubmission = query('submission', 'id: Uuid!', submission);
export const SharedWithMe = query('sharedWithMe', '', submission);
export const ReviewSubmission = mutation('reviewSubmission', 'input: ReviewSubmissionInput!', submission);
export const StopSharing = mutation('stopSharing', 'submissionId: Uuid!', submission);

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

const alert = '{ id kind severity coupleId coupleNames clientId clientName raisedAt acknowledgedAt acknowledgedByName note }';
const ownAnswer = '{ id kind words reason visibility answeredOn }';
const answers = `answer ${ownAnswer} earlierAnswers ${ownAnswer}`;
const onRecord = '{ id kind words reason visibility answeredAt }';
const myQuestion = `{ id partnerName counselorName words urgency visibility place askedAt ${answers} }`;
const questionForMe = `{ id askerName counselorName words ${answers} }`;
const coupleQuestion = `{ id askerId askerName partnerName words urgency visibility place opensAt askedAt asking askings answer ${onRecord} earlierAnswers ${onRecord} }`;
const windows = '{ startsOn weekdays opensAt minutes timeZone }';

export const Alerts = query('alerts', 'coupleId: Uuid, supervised: Boolean', alert);
export const AcknowledgeAlert = mutation('acknowledgeAlert', 'input: AcknowledgeAlertInput!', alert);
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
const myTrigger = `{ id day cue intensity helped need ask { id visibility answer ${landings} } }`;
const needForMe = `{ id authorName counselorName need askedOn answer answerVisibility ${landings} }`;
const terms = '{ id phrase minutes }';
const myPause = `{ partnerName counselorName mayPropose agreed ${terms} proposal { terms ${terms} isMine } pausedUntil }`;
const patience = `{ triggersADay triggers { id authorId authorName day sentAt cue intensity helped need shared answer answerVisibility minutesToAnswer
    ${landings} }
  partners { partnerId partnerName windows { weeks triggers intensity asked answered minutesToAnswer landed partly notLanded } }
  agreedPause ${terms} pauses { id callerId callerName startedAt endsAt } }`;

const myPatience = `{ mayLog mayShareNeed offersGrounding partnerName counselorName isApart mine ${myTrigger} asks ${needForMe} }`;
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

const ownTrack = `{ maySay partnerName counselorName isApart mine { id kind words visibility } theirs { id kind authorName words askedOn } }`;
export const MyOwnTrack = query('myOwnTrack', '', ownTrack);
export const OwnTrack = query('ownTrack', 'coupleId: Uuid!', '{ id authorId authorName kind words visibility saidAt isEnded }');
export const SayStatement = mutation('sayStatement', 'input: SayStatementInput!', '{ id kind words visibility }');
export const StopSharingStatement = mutation('stopSharingStatement', 'statementId: Uuid!', ownTrack);
export const LetStatementGo = mutation('letStatementGo', 'statementId: Uuid!', ownTrack);
export const CheckAskingLanguage = mutation(
  'checkAskingLanguage',
  'input: AskingLanguageInput!',
  '{ start end why { en es } direction { en es } }',
);
