import { mutation, query } from '../operation.js';
import { member, plan, assignment } from './fields.js';

const partner = '{ id givenName familyName role lastCheckInOn trend { weekStartsOn checkIns safety feel } taskDays { day due sent } }';
const signal = 'signals { kind partnerId amount }';
const row = '{ id title { en } minutes mode state opensAt closesAt }';
const checkIn = '{ id day feel safety note visibility sentAt }';
const drafts = `drafts { id number words { whatIDid thatItViolatedTrust thePainItCaused whatIWillDo } sentAt
  comments { id words byName at } }`;
const myApology = `{ id partnerName counselorName state readyDraftId deliveredOn ${drafts} }`;
const heard = '{ id authorName counselorName deliveredOn answers { id landed missing sentAt } }';
const apology = `{ id authorId authorName partnerName state invitedAt readyDraftId deliveredOn ${drafts} answers { id landed missing sentAt } }`;
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
