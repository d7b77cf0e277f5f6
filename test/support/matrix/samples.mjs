// What the access matrix asks of each operation: the records it names, and whose they are. What is not named here fails the matrix.
import { randomUUID } from 'node:crypto';
import { demoPassword } from '@roadback/domain/password';
import { notMonitoredVersion } from '@roadback/domain/policy';
import { sampleInput } from '../sample-inputs.mjs';

const nothingNamed = { names: false, of: () => ({}) };
const couple = { of: r => ({ coupleId: r.coupleId }) };
const inputCouple = more => ({ of: r => ({ input: { coupleId: r.coupleId, ...more?.(r) } }) });
/** Of one's own account: nothing of anybody else can be named. What one has not is not there. */
const ofAccount = { ...nothingNamed, also: ['NOT_FOUND'] };
/** A proof that is wrong is answered like none. */
const wrongProof = { ...nothingNamed, also: ['UNAUTHENTICATED'] };
/** The primary counselor wrote it, or brought them in. */
const byPrimary = (of, more = {}) => ({ byStaff: 'primary', of, ...more });
/** A record of one of the two: `by` wrote it or was given it. */
const by = (author, of, more = {}) => ({ by: author, of, ...more });
const reason = 'Both of them asked for it.';
const recordClasses = ['WORDS', 'CONTACT'];
const kept = recordClasses.map(recordClass => ({ recordClass, act: 'KEEP', reason }));
const rules = recordClasses.map(recordClass => ({ recordClass, years: 10 }));
const schedule = { startsOn: '2027-01-04', opensAt: '09:00', openForHours: 4 };

/** @typedef {{ names?: boolean, by?: 'maya' | 'jonah', byStaff?: string, isShared?: boolean, isEmptyForNone?: boolean, called?: string, of: (records: any) => object, also?: string[] }} Sample */
/** @type {Readonly<Record<string, readonly Sample[]>>} */
export const samples = {
  'Query.practices': [nothingNamed],
  'Query.practiceChanges': [{ isEmptyForNone: true, of: r => ({ practiceId: r.practiceId }) }],
  'Mutation.suspendPractice': [{ of: r => ({ practiceId: r.practiceId, reason }) }],
  'Mutation.resumePractice': [{ of: r => ({ practiceId: r.practiceId, reason }) }],
  'Query.checklist': [nothingNamed],
  'Mutation.goLive': [nothingNamed],
  'Mutation.choosePracticeCover': [{ of: r => ({ staffId: r.spareId }) }],
  'Query.policy': [nothingNamed],
  'Mutation.savePolicyDraft': [{ ...nothingNamed, of: () => ({ input: { revision: 1 } }) }],
  'Mutation.putPolicyInForce': [{ ...nothingNamed, of: () => ({ revision: 1 }) }],
  'Query.mySigning': [nothingNamed],
  'Mutation.sign': [{ ...nothingNamed, of: () => ({ input: { policyVersion: null, noticeVersion: notMonitoredVersion } }) }],
  'Mutation.changePractice': [{ ...nothingNamed, of: () => ({ input: { crisisLines: [{ label: 'A crisis line', phone: '000' }] } }) }],

  'Query.me': [nothingNamed],
  // A wrong password is answered like a sign-in that is over.
  'Mutation.signIn': [wrongProof],
  'Mutation.signOut': [nothingNamed],
  'Mutation.acceptWelcome': [nothingNamed],
  'Mutation.enterPractice': [{ of: r => ({ practiceId: r.practiceId }) }],
  'Mutation.askReset': [{ ...nothingNamed, of: () => ({ email: `${randomUUID()}@harbor.example` }) }],
  'Mutation.resetPassword': [nothingNamed],
  'Mutation.completeSignIn': [wrongProof],
  'Mutation.signInWithPasskey': [wrongProof],
  'Mutation.askPasskey': [nothingNamed],
  'Query.myAccount': [nothingNamed],
  'Query.myDevices': [nothingNamed],
  'Mutation.changeEmail': [{ ...nothingNamed, of: () => ({ input: { email: `${randomUUID()}@harbor.example`, password: demoPassword } }) }],
  'Mutation.confirmEmail': [nothingNamed],
  'Mutation.chooseNotices': [{ ...nothingNamed, of: () => ({ input: { password: demoPassword } }) }],
  'Mutation.confirmSafeChannel': [nothingNamed],
  'Mutation.confirmDevice': [nothingNamed],
  'Mutation.forgetDevice': [ofAccount],
  'Query.mailState': [nothingNamed],
  'Query.mySigningIn': [nothingNamed],
  'Query.mySessions': [nothingNamed],
  'Mutation.prove': [{ ...nothingNamed, of: () => ({ input: { password: demoPassword } }) }],
  'Mutation.beginApp': [nothingNamed],
  'Mutation.confirmApp': [nothingNamed],
  'Mutation.beginPasskey': [nothingNamed],
  'Mutation.addPasskey': [nothingNamed],
  'Mutation.removeSecondFactor': [ofAccount],
  'Mutation.renewRecoveryCodes': [nothingNamed],
  // A right password would be another one from then on: it belongs to no practice, and is not put back.
  'Mutation.changePassword': [wrongProof],
  'Mutation.endSession': [ofAccount],
  'Mutation.endOtherSessions': [nothingNamed],

  'Query.staff': [nothingNamed],
  'Query.clients': [nothingNamed],
  'Mutation.openPractice': [{ ...nothingNamed, of: () => ({ input: { adminEmail: `${randomUUID()}@harbor.example` } }) }],
  'Mutation.addStaff': [{ ...nothingNamed, of: () => ({ input: { roles: ['COUNSELOR'], email: `${randomUUID()}@harbor.example` } }) }],
  'Mutation.addClient': [{ ...nothingNamed, of: () => ({ input: { email: `${randomUUID()}@client.example` } }) }],
  'Mutation.renewWelcome': [{ of: r => ({ personId: r.invitedId }) }],
  'Mutation.changePreferences': [nothingNamed],
  'Query.staffChanges': [nothingNamed],
  'Mutation.changeStaffRoles': [{ of: r => ({ personId: r.spareId, roles: ['COUNSELOR', 'SUPERVISOR'] }) }],
  'Mutation.endStaffMembership': [{ of: r => ({ personId: r.spareId }) }],
  'Mutation.resetSecondFactor': [{ of: r => ({ personId: r.spareId }) }],
  'Mutation.beginClientImport': [nothingNamed],
  'Mutation.addImportPart': [{ of: r => ({ importId: r.importId, part: 1, text: r.fileOfClients }) }],
  'Query.checkClientImport': [{ of: r => ({ importId: r.importId }) }],
  'Mutation.importClients': [{ of: r => ({ importId: r.importId }) }],
  'Query.clientImport': [{ of: r => ({ importId: r.importId }) }],
  'Mutation.inviteClients': [nothingNamed],
  'Query.gettingIn': [couple],
  'Mutation.giveResetCode': [{ of: r => ({ clientId: r.mayaId }) }],

  'Query.couples': [nothingNamed],
  'Mutation.formCouple': [
    byPrimary(r => ({ input: { firstPartnerId: r.firstSingleId, secondPartnerId: r.secondSingleId, counselorId: r.primaryId } })),
  ],
  'Query.clientsToPair': [nothingNamed],
  'Query.coupleConsents': [couple],
  'Mutation.separateCouple': [{ of: r => ({ coupleId: r.coupleId, reason }) }],
  'Mutation.declareSeparation': [nothingNamed],
  'Query.careTeam': [couple],
  'Query.myCareTeam': [nothingNamed],
  'Mutation.addCoCounselor': [{ of: r => ({ coupleId: r.coupleId, staffId: r.spareId }) }],
  'Mutation.endCoCounselor': [{ of: r => ({ coupleId: r.coupleId, staffId: r.coId }) }],
  'Mutation.arrangeCover': [inputCouple(r => ({ coveringId: r.spareId, firstDay: r.today, lastDay: r.today }))],
  'Mutation.endCover': [{ of: r => ({ coverId: r.coverId }) }],
  'Mutation.handOver': [inputCouple(r => ({ fromId: r.primaryId, toId: r.spareId }))],
  'Mutation.setSupervisor': [{ of: r => ({ counselorId: r.spareId, supervisorId: r.supervisorId }) }],
  'Mutation.exclude': [inputCouple(r => ({ staffId: r.coId }))],
  'Mutation.excludeMyself': [couple],
  'Mutation.liftExclusion': [{ of: r => ({ coupleId: r.coupleId, staffId: r.excludedId }) }],

  'Query.breakGlasses': [nothingNamed],
  'Mutation.breakGlass': [{ of: r => ({ reference: r.coupleId.slice(-8), reason }) }],
  'Mutation.endBreakGlass': [{ byStaff: 'opener', of: r => ({ id: r.breakGlassId }) }],
  'Mutation.lookAtBreakGlass': [{ of: r => ({ id: r.breakGlassId }) }],

  'Query.alerts': [couple, { ...nothingNamed, called: 'of all' }],
  'Mutation.acknowledgeAlert': [{ of: r => ({ input: { alertId: r.alertId } }) }],

  'Query.myScreening': [nothingNamed],
  'Mutation.sendScreening': [{ of: r => ({ input: { roundId: r.roundId, answers: r.answers } }) }],
  'Query.coupleSafety': [couple],
  'Query.screenings': [couple],
  'Mutation.askScreening': [couple],
  'Mutation.recordClearance': [inputCouple(r => ({ firstTalkOn: r.today, secondTalkOn: r.today, reason }))],
  'Mutation.withdrawClearance': [{ of: r => ({ coupleId: r.coupleId, reason }) }],

  'Query.exercises': [nothingNamed],
  'Query.pathways': [nothingNamed],
  'Query.exerciseVersion': [{ of: r => ({ id: r.ownVersionId }) }],
  'Query.ownExercises': [nothingNamed],
  'Query.ownExercise': [{ of: r => ({ id: r.ownExerciseId }) }],
  'Mutation.makeExerciseOurs': [{ of: r => ({ input: { exerciseVersionId: r.ownVersionId } }) }],
  'Mutation.saveExerciseDraft': [{ of: r => ({ input: { exerciseId: r.ownExerciseId, revision: r.ownRevision, draft: r.ownDraft } }) }],
  'Mutation.publishExercise': [{ of: r => ({ exerciseId: r.ownExerciseId, revision: r.ownRevision }) }],
  'Mutation.withdrawExercise': [{ of: r => ({ exerciseId: r.ownExerciseId }) }],

  'Query.myRoadmap': [nothingNamed],
  'Mutation.openPlan': [inputCouple()],
  'Mutation.moveStep': [{ of: r => ({ input: { planId: r.planId, step: 'PATIENCE', act: 'PAUSE', reason, coverReason: reason } }) }],
  'Mutation.recordLapse': [{ of: r => ({ input: { planId: r.planId, partnerId: r.jonahId, day: r.today, note: reason } }) }],
  'Mutation.concludePlan': [{ of: r => ({ input: { planId: r.planId, reason } }) }],

  'Query.previewSchedule': [{ of: r => ({ coupleId: r.coupleId, clientId: r.mayaId, schedule }) }],
  'Query.previewPathway': [{ of: r => ({ coupleId: r.coupleId, pathwayId: r.library.pathwayId, startsOn: r.today }) }],
  'Query.myTask': [by('maya', r => ({ id: r.maya.waitingTaskId })), by('jonah', r => ({ id: r.jonah.waitingTaskId }))],
  'Query.submission': [
    by('maya', r => ({ id: r.maya.privateId }), { called: 'private' }),
    by('maya', r => ({ id: r.maya.sharedId }), { called: 'shared', isShared: true }),
  ],
  'Query.sharedWithMe': [nothingNamed],
  'Mutation.assignExercise': [inputCouple(r => ({ exerciseVersionId: r.library.exerciseVersionId, schedule }))],
  'Mutation.applyPathway': [inputCouple(r => ({ pathwayId: r.library.pathwayId, startsOn: r.today }))],
  'Mutation.endAssignment': [{ of: r => ({ assignmentId: r.assignmentId }) }],
  'Mutation.openInSession': [{ of: r => ({ assignmentId: r.assignmentId }) }],
  'Mutation.submitTask': [
    by('maya', r => ({ input: { taskId: r.maya.waitingTaskId, kind: 'NOT_READY' } })),
    by('jonah', r => ({ input: { taskId: r.jonah.waitingTaskId, kind: 'NOT_READY' } })),
  ],
  'Mutation.reviewSubmission': [{ of: r => ({ input: { submissionId: r.maya.privateId, reply: 'Thank you.' } }) }],
  'Mutation.stopSharing': [by('maya', r => ({ submissionId: r.maya.sharedId }))],
  'Query.reveals': [couple],
  'Query.myReveal': [by('maya', r => ({ taskId: r.maya.revealTaskId })), by('jonah', r => ({ taskId: r.jonah.revealTaskId }))],
  'Query.myOpenedReveals': [nothingNamed],
  'Mutation.openReveal': [{ of: r => ({ input: { assignmentId: r.revealId, day: r.today } }) }],

  'Query.myTrend': [nothingNamed],
  'Query.myUsualDays': [nothingNamed],
  'Query.myCheckIns': [nothingNamed],
  'Mutation.checkIn': [{ ...nothingNamed, of: r => ({ input: { day: r.today } }) }],

  'Query.myResponsibility': [nothingNamed],
  'Query.apologies': [couple],
  'Query.apologyFindings': [{ of: r => ({ draftId: r.apologyDraftId }) }],
  'Mutation.inviteToApologize': [{ of: r => ({ coupleId: r.coupleId, clientId: r.jonahId }) }],
  'Mutation.sendApologyDraft': [by('jonah', r => ({ input: { apologyId: r.apologyId } }))],
  'Mutation.checkApologyLanguage': [nothingNamed],
  'Mutation.commentOnApology': [{ of: r => ({ input: { draftId: r.apologyDraftId } }) }],
  'Mutation.markApologyReady': [{ of: r => ({ apologyId: r.apologyId, draftId: r.apologyDraftId }) }],
  'Mutation.recordApology': [{ of: r => ({ apologyId: r.apologyId, deliveredOn: r.today }) }],
  'Mutation.answerApology': [by('jonah', r => ({ input: { apologyId: r.spokenApologyId } }))],

  'Query.myQuestions': [nothingNamed],
  'Query.coupleQuestions': [couple],
  'Mutation.askQuestion': [nothingNamed],
  'Mutation.withdrawQuestion': [by('maya', r => ({ questionId: r.questionId }))],
  'Mutation.answerQuestion': [by('maya', r => ({ input: { questionId: r.questionId } }))],
  'Mutation.takeAnswerBack': [by('maya', r => ({ questionId: r.answeredQuestionId }))],
  'Mutation.holdQuestion': [{ of: r => ({ questionId: r.questionId }) }],
  'Mutation.releaseQuestion': [{ of: r => ({ questionId: r.heldQuestionId, authorAgreed: true }) }],
  'Mutation.agreeQuestionWindows': [inputCouple()],
  'Mutation.endQuestionWindows': [couple],
  'Query.myAgreement': [nothingNamed],
  'Query.agreements': [couple],
  'Mutation.proposeAgreement': [inputCouple()],
  'Mutation.startAgreement': [{ of: r => ({ agreementId: r.agreementId }) }],
  'Mutation.stopAgreement': [{ of: r => ({ agreementId: r.agreementId }) }],
  'Mutation.signAgreement': [by('maya', r => ({ agreementId: r.agreementId }))],
  'Mutation.pauseAgreement': [by('maya', r => ({ agreementId: r.agreementId }))],
  'Mutation.logLook': [by('maya', r => ({ input: { agreementId: r.agreementId } }))],

  'Query.myChangedBehavior': [nothingNamed],
  'Query.changedBehavior': [couple],
  'Mutation.makeCommitment': [{ ...nothingNamed, of: () => ({ input: { startsOn: '2027-01-04' } }) }],
  'Mutation.letCommitmentGo': [by('jonah', r => ({ commitmentId: r.commitmentId }))],
  'Mutation.stopSharingCommitment': [by('jonah', r => ({ commitmentId: r.commitmentId }))],
  'Mutation.endCommitment': [{ of: r => ({ commitmentId: r.commitmentId, reason: 'It is done.' }) }],
  'Mutation.reportMoment': [by('jonah', r => ({ input: { commitmentId: r.commitmentId, day: r.today } }))],
  'Mutation.viewMoment': [by('jonah', r => ({ input: { momentId: r.momentId } }))],
  'Mutation.noteNoticed': [nothingNamed],
  'Mutation.stopSharingNoticed': [by('maya', r => ({ noticedId: r.noticedId }))],

  'Query.myPatience': [nothingNamed],
  'Query.myPause': [nothingNamed],
  'Query.patience': [couple],
  'Mutation.logTrigger': [nothingNamed],
  'Mutation.stopSharingNeed': [by('maya', r => ({ askId: r.askId }))],
  'Mutation.answerNeed': [by('maya', r => ({ input: { askId: r.askId } }))],
  'Mutation.takeReassuranceBack': [by('maya', r => ({ askId: r.answeredAskId }))],
  'Mutation.sayHowItLanded': [by('maya', r => ({ input: { askId: r.answeredAskId } }))],
  'Mutation.proposePause': [nothingNamed],
  'Mutation.acceptPause': [by('maya', r => ({ agreementId: r.proposedPauseId }))],
  'Mutation.letPauseAgreementGo': [by('maya', r => ({ agreementId: r.agreedPauseId }))],
  'Mutation.callPause': [nothingNamed],
  'Mutation.setTriggersADay': [couple],

  'Query.myOwnTrack': [nothingNamed],
  'Query.ownTrack': [couple],
  'Mutation.sayStatement': [nothingNamed],
  'Mutation.stopSharingStatement': [by('maya', r => ({ statementId: r.statementId }))],
  'Mutation.letStatementGo': [by('maya', r => ({ statementId: r.statementId }))],
  'Mutation.checkAskingLanguage': [nothingNamed],

  'Query.caseload': [nothingNamed],
  'Query.couple': [{ of: r => ({ id: r.coupleId }) }],
  'Query.readiness': [couple],
  'Query.timeline': [couple],
  'Query.today': [nothingNamed],

  'Query.coupleSessions': [couple],
  'Mutation.planSession': [inputCouple(r => ({ day: r.today }))],
  'Mutation.holdSession': [{ of: r => ({ sessionId: r.sessionId }) }],
  'Mutation.cancelSession': [{ of: r => ({ sessionId: r.sessionId }) }],
  'Mutation.saveSessionNote': [{ of: r => ({ input: { sessionId: r.draftedSessionId, revision: 1 } }) }],
  'Mutation.signSessionNote': [byPrimary(r => ({ noteId: r.draftedNoteId, revision: 1 }))],
  'Mutation.addToSessionNote': [{ of: r => ({ input: { noteId: r.signedNoteId } }) }],
  'Query.privateNotes': [
    byPrimary(r => ({ coupleId: r.coupleId }), { called: 'of one couple', isEmptyForNone: true }),
    { ...nothingNamed, called: 'of all' },
  ],
  'Mutation.writePrivateNote': [inputCouple()],
  'Mutation.changePrivateNote': [byPrimary(r => ({ input: { noteId: r.privateNoteId, revision: 1 } }))],
  'Mutation.deletePrivateNote': [byPrimary(r => ({ noteId: r.privateNoteId }))],
  'Mutation.sharePrivateNote': [byPrimary(r => ({ noteId: r.privateNoteId }))],
  'Mutation.takePrivateNoteBack': [byPrimary(r => ({ noteId: r.privateNoteId }))],

  'Query.auditTrail': [nothingNamed],
  'Query.auditSeal': [nothingNamed],
  'Query.myRecordReaders': [nothingNamed],

  'Query.erasures': [nothingNamed],
  'Query.legalHolds': [nothingNamed],
  'Query.retention': [nothingNamed],
  'Mutation.recordErasure': [{ of: r => ({ clientId: r.jonahId }) }],
  'Mutation.decideErasure': [{ of: r => ({ input: { erasureId: r.erasureId, decisions: kept } }) }],
  'Mutation.changeRetention': [{ ...nothingNamed, of: () => ({ input: { rules } }) }],
  'Mutation.placeLegalHold': [{ of: r => ({ input: { clientId: r.jonahId, reason } }) }],
  'Mutation.addLegalHoldEntry': [{ of: r => ({ input: { holdId: r.holdId } }) }],
  'Mutation.liftLegalHold': [{ of: r => ({ input: { holdId: r.holdId, reason } }) }],
  'Query.myRecord': [nothingNamed],
  'Query.myCorrections': [nothingNamed],
  'Query.corrections': [couple],
  'Mutation.askCorrection': [nothingNamed],
  'Mutation.answerCorrection': [{ of: r => ({ input: { correctionId: r.correctionId } }) }],
  'Mutation.leaveCare': [nothingNamed],
};

/** Operations that the scene only lets a rule of the product refuse, each with the rule. All others are answered to somebody. */
export const onlyRefused = {
  'Mutation.signIn': 'a wrong password',
  'Mutation.acceptWelcome': 'no link',
  'Mutation.resetPassword': 'no link',
  'Mutation.confirmEmail': 'no link',
  'Mutation.confirmSafeChannel': 'no code',
  'Mutation.completeSignIn': 'no sign-in that waits',
  'Mutation.signInWithPasskey': 'nobody asked for it',
  'Mutation.confirmApp': 'no secret was offered',
  'Mutation.addPasskey': 'nobody asked for it',
  'Mutation.renewRecoveryCodes': 'no second factor',
  'Mutation.removeSecondFactor': 'no second factor',
  'Mutation.changePassword': 'a wrong password',
  'Mutation.forgetDevice': 'no such device',
  'Mutation.openPlan': 'there is a plan',
  'Mutation.inviteToApologize': 'an apology is under way',
  'Mutation.recordApology': 'no draft is ready',
  'Mutation.recordClearance': 'the newest screening waits for its answers',
  'Mutation.openInSession': 'not an exercise for a session',
  'Mutation.proposeAgreement': 'an agreement runs',
  'Mutation.startAgreement': 'it runs',
};

/** Stands for the records of a couple that there is not: nothing has its ids. */
export const unknownRecords = like =>
  Object.fromEntries(
    Object.entries(like).map(([name, value]) => [
      name,
      name === 'maya' || name === 'jonah' ? unknownRecords(value) : name.endsWith('Id') ? randomUUID() : value,
    ]),
  );

/** The variables of a call: what is required of its type, the records that it names, and a key that was never used. */
export function variablesOf(operation, sample, records) {
  const given = sampleInput(operation.text, randomUUID());
  for (const [name, value] of Object.entries(sample.of(records)))
    given[name] = typeof value === 'object' && name === 'input' ? { ...given[name], ...value } : value;
  return Object.fromEntries(Object.entries(given).filter(([name]) => operation.args.some(arg => arg.name === name)));
}
