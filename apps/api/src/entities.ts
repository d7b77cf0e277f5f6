import { Alert } from './alerts/alert.entity.js';
import {
  Commitment,
  CommitmentEnd,
  CommitmentEndReason,
  Moment,
  MomentReport,
  MomentView,
  Noticed,
} from './changed-behavior/commitment.entity.js';
import { CheckIn, CheckInWeek } from './check-ins/check-in.entity.js';
import { BreakGlass, BreakGlassLook } from './couples/break-glass.entity.js';
import { CareExclusion, CareTeamChange, CareTeamMember, Supervision } from './couples/care-team.entity.js';
import { Couple, Partner, Separation } from './couples/couple.entity.js';
import { Pause, PauseAgreement, PauseAgreementEnd, PauseConsent } from './patience/pause.entity.js';
import { ReassuranceAnswer, ReassuranceAsk, ReassuranceLanding, TriggerCard, TriggerLimit } from './patience/trigger.entity.js';
import { Statement } from './hurt-partner/statement.entity.js';
import { OwnExercise, OwnExerciseVersion } from './library/own-exercise.entity.js';
import { Client, ClientContact } from './people/client.entity.js';
import { ClientImport } from './people/import.entity.js';
import { Lapse, Plan, PlanOutcome, PlanWords, StepEpisode, StepTransition } from './plans/plan.entity.js';
import { Consent, PolicyDraft, PolicyVersion } from './practices/policy.entity.js';
import { Practice } from './practices/practice.entity.js';
import { Apology, ApologyAnswer, ApologyComment, ApologyDelivery, ApologyDraft } from './responsibility/apology.entity.js';
import { Clearance } from './safety/clearance.entity.js';
import { Screening, ScreeningRound, ScreeningSent } from './safety/screening.entity.js';
import { PrivateNote } from './sessions/private-note.entity.js';
import { CoupleSession, SessionNote, SessionNoteAddendum } from './sessions/session.entity.js';
import { Agreement, AgreementPause, AgreementSignature, LookTogether } from './transparency/agreement.entity.js';
import {
  AppliedPathway,
  Assignment,
  Opening,
  Recipient,
  ReleaseConsent,
  Review,
  ReviewQuality,
  Submission,
  Task,
} from './tasks/task.entity.js';
import { Question, QuestionAnswer, QuestionWindowsAgreement } from './transparency/question.entity.js';
import { Correction, Erasure, ErasureDecision, Leaving, LegalHold, LegalHoldEntry, RetentionRule } from './records/records.entity.js';

/** Every table that is written through an entity. */
export const entities = [
  Practice,
  PolicyVersion,
  PolicyDraft,
  Consent,
  Client,
  ClientContact,
  ClientImport,
  Couple,
  Partner,
  CareTeamMember,
  BreakGlass,
  BreakGlassLook,
  CareExclusion,
  CareTeamChange,
  Supervision,
  Separation,
  Plan,
  StepEpisode,
  StepTransition,
  Lapse,
  PlanOutcome,
  PlanWords,
  OwnExercise,
  OwnExerciseVersion,
  AppliedPathway,
  Assignment,
  Recipient,
  Task,
  Submission,
  Opening,
  ReleaseConsent,
  Review,
  ReviewQuality,
  CheckIn,
  CheckInWeek,
  Apology,
  ApologyDraft,
  ApologyComment,
  ApologyDelivery,
  ApologyAnswer,
  Alert,
  ScreeningRound,
  Screening,
  ScreeningSent,
  Clearance,
  Question,
  QuestionAnswer,
  QuestionWindowsAgreement,
  Agreement,
  AgreementSignature,
  AgreementPause,
  LookTogether,
  Commitment,
  CommitmentEnd,
  CommitmentEndReason,
  Moment,
  MomentReport,
  MomentView,
  Noticed,
  TriggerCard,
  TriggerLimit,
  ReassuranceAsk,
  ReassuranceAnswer,
  ReassuranceLanding,
  PauseAgreement,
  PauseConsent,
  PauseAgreementEnd,
  Pause,
  Statement,
  CoupleSession,
  SessionNote,
  SessionNoteAddendum,
  PrivateNote,
  Correction,
  Erasure,
  ErasureDecision,
  RetentionRule,
  LegalHold,
  LegalHoldEntry,
  Leaving,
];
