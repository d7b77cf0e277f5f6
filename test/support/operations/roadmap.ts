import { mutation, query } from '../operation.js';
import { ownTrack } from './fields.js';

const moment =
  'moments { id day at visibility reports { id kind words repair repairedOn minutesToRepair } views { id kind words visibility } }';
const commitment = `{ id makerId makerName words kind timing startsOn at rule visibility isEnded kept ${moment} }`;
const myCommitment = `{ commitment ${commitment} due { day dueAt isDue } wasRead }`;
const noticed = '{ id authorId authorName words day visibility wasRead }';
const reliability = `{ partnerId partnerName kept windows { weeks counts { KEPT RENEGOTIATED LATE MISSED } reliable { rate low high }
  confirmed disputed unsure disputedShare minutesToRepair unreported } }`;
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
export const MyOwnTrack = query('myOwnTrack', '', ownTrack);
export const OwnTrack = query('ownTrack', 'coupleId: Uuid!', '{ id authorId authorName kind words visibility saidAt isEnded }');
