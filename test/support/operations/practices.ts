import { mutation, query } from '../operation.js';

const checklist = '{ items { key state isSafety } liveAt coveringId }';
const policy = `{ draft { revision variant textEn textEs } templates { variant textEn textEs }
  versions { version variant textEn textEs inForceAt byName } }`;
const signing =
  '{ toSign policy { version variant textEn textEs } notice { version textEn textEs } agreed { kind version language agreedAt } }';
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
