// What a partner does in the portal while the no-leak proof looks on: every operation, with something to ask it for.
import { randomUUID } from 'node:crypto';

export const quiet = {
  afraid: 'never',
  'after-sessions': 'never',
  'say-no': 'yes',
  decides: 'never',
  money: 'never',
  phone: 'never',
  hurt: 'never',
  threatened: 'never',
  pressed: 'never',
};
export const alarming = { ...quiet, afraid: 'often', phone: 'often', 'harm-to-myself': 'often' };

/** Operations that the proof does not compare, each with its reason. */
export const leftOut = {
  signIn: 'knows no couple: it asks for a password and answers who one is',
  acceptWelcome: 'needs a link that works once',
  signOut: 'ends the session that asks',
  deviceKey: 'is random for each person, and knows no couple',
  enterPractice: 'takes the session to another practice',
};

const nothing = '0190f5f0-1111-7111-8111-111111111111';
const answeredTask = said => said.today.tasks.find(({ state }) => state === 'SENT')?.id ?? nothing;
const day = now => now.toISOString().slice(0, 10);
const withKey = input => ({ input: { ...input, idempotencyKey: randomUUID() } });
const apologyWords = { whatIDid: 'I hid it.', thatItViolatedTrust: 'I broke trust.', thePainItCaused: '', whatIWillDo: '' };

/** In order, as [operation, variables from what was answered before]. What leads nowhere for one of the two is asked all the same. */
export const acts = [
  ['me'],
  ['today'],
  ['myCareTeam'],
  ['myScreening'],
  ['myRoadmap'],
  ['myTrend'],
  ['myCheckIns'],
  ['sharedWithMe'],
  ['myQuestions'],
  ['myResponsibility'],
  ['myChangedBehavior'],
  ['myAgreement'],
  ['myUsualDays'],
  ['myPatience'],
  ['myPause'],
  ['myOwnTrack'],
  ['myOpenedReveals'],
  ['myReveal', said => ({ taskId: answeredTask(said) })],
  ['myTask', said => ({ id: said.today.tasks[0].id })],
  ['submission', () => ({ id: nothing })],
  ['checkIn', (_, now) => withKey({ day: day(now), feel: 3, safety: 5, note: 'A day.', visibility: 'SHARED' })],
  ['submitTask', said => withKey({ taskId: said.today.tasks[0].id, kind: 'NOT_READY', answers: {}, visibility: 'PRIVATE' })],
  ['submission', said => ({ id: said.submitTask?.id ?? nothing })],
  ['stopSharing', said => ({ submissionId: said.submitTask?.id ?? nothing })],
  // Of a reveal: the own answer, and the own consent taken back.
  ['myTask', said => ({ id: answeredTask(said) })],
  ['stopSharing', said => ({ submissionId: said.myTask?.submission?.id ?? nothing })],
  ['myReveal', said => ({ taskId: answeredTask(said) })],
  ['sendApologyDraft', said => withKey({ apologyId: said.myResponsibility.mine[0]?.id ?? nothing, words: apologyWords })],
  ['checkApologyLanguage', () => ({ input: { language: 'EN', words: apologyWords } })],
  ['answerApology', () => withKey({ apologyId: nothing, landed: 'It did.' })],
  ['askQuestion', () => withKey({ words: 'Where were you?', urgency: 'NEXT_WINDOW', visibility: 'SHARED' })],
  ['withdrawQuestion', said => ({ questionId: said.askQuestion?.id ?? nothing })],
  ['answerQuestion', () => withKey({ questionId: nothing, kind: 'FULLY', words: 'At home.' })],
  [
    'makeCommitment',
    (_, now) =>
      withKey({
        words: 'I call.',
        kind: 'CALL_OR_WRITE',
        timing: 'WHEN_IT_HAPPENS',
        startsOn: day(now),
        at: null,
        rule: null,
        visibility: 'SHARED',
      }),
  ],
  [
    'reportMoment',
    (said, now) =>
      withKey({ commitmentId: said.makeCommitment?.commitment.id ?? nothing, day: day(now), kind: 'KEPT', visibility: 'SHARED' }),
  ],
  ['viewMoment', () => withKey({ momentId: nothing, kind: 'UNSURE', visibility: 'PRIVATE' })],
  ['stopSharingCommitment', said => ({ commitmentId: said.makeCommitment?.commitment.id ?? nothing })],
  ['letCommitmentGo', said => ({ commitmentId: said.makeCommitment?.commitment.id ?? nothing })],
  ['noteNoticed', () => withKey({ words: 'He called.', visibility: 'SHARED' })],
  ['stopSharingNoticed', said => ({ noticedId: said.noteNoticed?.id ?? nothing })],
  ['takeAnswerBack', () => ({ questionId: nothing })],
  ['logTrigger', (_, now) => withKey({ day: day(now), cue: 'A song.', intensity: 6, helped: null, need: 'STAY', shareNeed: true })],
  ['stopSharingNeed', said => ({ askId: said.logTrigger?.ask?.id ?? nothing })],
  ['answerNeed', () => withKey({ askId: nothing, words: 'I am here.' })],
  ['takeReassuranceBack', () => ({ askId: nothing })],
  ['sayHowItLanded', said => withKey({ askId: said.logTrigger?.ask?.id ?? nothing, kind: 'LANDED', visibility: 'PRIVATE' })],
  ['proposePause', () => withKey({ phrase: 'Lighthouse', minutes: 30 })],
  ['acceptPause', said => ({ agreementId: said.proposePause?.proposal?.terms.id ?? nothing })],
  ['callPause', () => withKey({})],
  ['letPauseAgreementGo', said => ({ agreementId: said.proposePause?.proposal?.terms.id ?? nothing })],
  ['myPause'],
  ['sayStatement', () => withKey({ kind: 'SAFETY_NEED', words: 'That the door stays open.', visibility: 'SHARED' })],
  ['stopSharingStatement', said => ({ statementId: said.sayStatement?.id ?? nothing })],
  ['letStatementGo', said => ({ statementId: said.sayStatement?.id ?? nothing })],
  ['checkAskingLanguage', () => ({ input: { language: 'EN', words: 'You never listen.' } })],
  ['myPatience'],
  ['sendScreening', said => withKey({ roundId: said.myScreening.roundId, answers: { afraid: 'perhaps' } })],
  ['sendScreening', said => withKey({ roundId: said.myScreening.roundId, answers: quiet })],
  ['sendScreening', said => withKey({ roundId: said.myScreening.roundId, answers: quiet })],
  ['sendScreening', () => withKey({ roundId: nothing, answers: quiet })],
  ['myScreening'],
  ['today'],
  ['changePreferences', () => ({ input: { language: 'EN', timeZone: 'Europe/Berlin' } })],
  ['logLook', said => withKey({ agreementId: said.myAgreement?.id ?? nothing, before: 3, after: 4 })],
  ['signAgreement', said => ({ agreementId: said.myAgreement?.id ?? nothing })],
  ['pauseAgreement', said => ({ agreementId: said.myAgreement?.id ?? nothing })],
  ['pauseAgreement', () => ({ agreementId: nothing })],
  ['myAgreement'],
  ['declareSeparation'],
  ['today'],
  ['myScreening'],
];
