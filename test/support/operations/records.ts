import { mutation, query } from '../operation.js';
import { ownTrack } from './fields.js';

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
