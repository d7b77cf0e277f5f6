import { asHurtPartner, type HurtPartnerRefusal, type RoleInPlan } from './role-in-plan.js';
import { isRefusal, refuse, type Refusal } from './refusal.js';
import type { StepState } from './roadmap.js';

export const urgencies = ['NEXT_WINDOW', 'NEXT_SESSION'] as const;
export type QuestionUrgency = (typeof urgencies)[number];

/** R5: who reads a question is chosen before it is sent. SHARED: the partner, in the next window. HELD: the counselor first. */
export type QuestionVisibility = 'SHARED' | 'HELD';

/**
 * Where a question lies. WITH_COUNSELOR: sent to be kept first. FOR_SESSION: it is taken up together, and the partner does not find it
 * in the portal. WITH_PARTNER: the partner finds it once a window has opened. WITHDRAWN: its author took it back.
 */
export const questionPlaces = ['WITH_COUNSELOR', 'FOR_SESSION', 'WITH_PARTNER', 'WITHDRAWN'] as const;
export type QuestionPlace = (typeof questionPlaces)[number];

export type AnswerKind = 'FULLY' | 'PARTLY' | 'MUST_CHECK' | 'CANNOT_YET';
export const answerKinds: readonly AnswerKind[] = ['FULLY', 'PARTLY', 'MUST_CHECK', 'CANNOT_YET'];

/** Longest question, and longest part of an answer, in characters: one thing at a time can be answered. */
export const longestQuestion = 2_000;
export const longestAnswer = 5_000;

/** A couple as far as asking asks. */
export interface AskingCouple {
  state: 'ACTIVE' | 'SEPARATED';
  /** What the one who asks is in the plan; null before a plan is open. */
  role: RoleInPlan | null;
  transparency: StepState;
}

export type AskRefusal = 'COUPLE_SEPARATED' | HurtPartnerRefusal | 'STEP_NOT_OPEN';

/** The partner who was hurt asks (in a mutual plan either), while the second step is open. Returns where the question lies at first. */
export function askQuestion(
  couple: AskingCouple,
  question: { urgency: QuestionUrgency; visibility: QuestionVisibility },
): QuestionPlace | Refusal<AskRefusal> {
  if (couple.state !== 'ACTIVE') return refuse('COUPLE_SEPARATED');
  const may = asHurtPartner(couple.role);
  if (isRefusal(may)) return may;
  if (couple.transparency !== 'OPEN') return refuse('STEP_NOT_OPEN');
  if (question.visibility === 'HELD') return 'WITH_COUNSELOR';
  return question.urgency === 'NEXT_SESSION' ? 'FOR_SESSION' : 'WITH_PARTNER';
}

/** A question as far as deciding asks. */
export interface QuestionStanding {
  place: QuestionPlace;
  visibility: QuestionVisibility;
  isAnswered: boolean;
  couple: 'ACTIVE' | 'SEPARATED';
}

export type HoldRefusal = 'QUESTION_WITHDRAWN' | 'QUESTION_FOR_SESSION' | 'QUESTION_ANSWERED';
export type ReleaseRefusal = 'QUESTION_WITHDRAWN' | 'QUESTION_WITH_PARTNER' | 'CONSENT_NEEDED' | 'COUPLE_SEPARATED';

/** R1: the counselor keeps a question for a session. What was answered already is not taken away again. */
export function holdForSession({ place, isAnswered }: QuestionStanding): 'FOR_SESSION' | Refusal<HoldRefusal> {
  if (place === 'WITHDRAWN') return refuse('QUESTION_WITHDRAWN');
  if (place === 'FOR_SESSION') return refuse('QUESTION_FOR_SESSION');
  return isAnswered ? refuse('QUESTION_ANSWERED') : 'FOR_SESSION';
}

/**
 * R5: the counselor lets a question go to the partner. What its author sent to be kept goes on only with the author's consent, which
 * the counselor asked for in person: a tap on a phone in the wrong hands is none.
 */
export function release({ place, visibility, couple }: QuestionStanding, authorAgreed: boolean): 'WITH_PARTNER' | Refusal<ReleaseRefusal> {
  if (place === 'WITHDRAWN') return refuse('QUESTION_WITHDRAWN');
  if (place === 'WITH_PARTNER') return refuse('QUESTION_WITH_PARTNER');
  if (couple !== 'ACTIVE') return refuse('COUPLE_SEPARATED');
  return visibility === 'HELD' && !authorAgreed ? refuse('CONSENT_NEEDED') : 'WITH_PARTNER';
}

/** R5: an author stops sharing at any time. Doing it twice is doing it once. */
export const withdraw = (): 'WITHDRAWN' => 'WITHDRAWN';

/** R5, R15: the second wall beside the policies: the partner reads a question that lies with them, once a window has opened. */
export const partnerReads = ({ place, couple }: QuestionStanding, opensAt: Date | null, now: Date): boolean =>
  place === 'WITH_PARTNER' && couple === 'ACTIVE' && opensAt !== null && opensAt.getTime() <= now.getTime();

export interface QuestionAnswerWords {
  kind: AnswerKind;
  words: string;
  reason: string;
}

/** Everything but a full answer says why; only "I must check" and "I cannot yet" stand without words of their own. */
export const needsReason = (kind: AnswerKind): boolean => kind !== 'FULLY';
export const needsWords = (kind: AnswerKind): boolean => kind === 'FULLY' || kind === 'PARTLY';

export type WordsFault = 'EMPTY' | 'TOO_LONG';

export const faultsOfQuestion = (words: string): { words?: WordsFault } =>
  words.trim() === '' ? { words: 'EMPTY' } : words.length > longestQuestion ? { words: 'TOO_LONG' } : {};

export function faultsOfQuestionAnswer({ kind, words, reason }: QuestionAnswerWords): Partial<Record<'words' | 'reason', WordsFault>> {
  const faults: Partial<Record<'words' | 'reason', WordsFault>> = {};
  if (words.length > longestAnswer) faults.words = 'TOO_LONG';
  if (reason.length > longestAnswer) faults.reason = 'TOO_LONG';
  if (needsWords(kind) && words.trim() === '') faults.words = 'EMPTY';
  if (needsReason(kind) && reason.trim() === '') faults.reason = 'EMPTY';
  return faults;
}

/** R13: an answer after another stands beside it, and the counselor looks at every one: what is new in it, no machine can say. */
export const isPossibleDisclosure = (earlierAnswers: number): boolean => earlierAnswers > 0;
