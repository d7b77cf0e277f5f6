import { mutation, query } from '../operation.js';
import { exercise, plan, assignment } from './fields.js';

const review = 'review { reply byName at }';
const submission = `{ id taskId authorId authorName kind answers visibility isOpened isNewest consentedAt releasedAt releasedByName wasRead sentAt ${exercise} ${review} }`;
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
