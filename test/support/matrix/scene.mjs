// What the access matrix is played on: two couples in one practice and one in another, each with a whole care team and one of everything
// that an operation can name. Everything that somebody wrote carries a marker of its own, by its couple, its author and its reader.
import { randomUUID } from 'node:crypto';
import { answersShown } from '@roadback/domain/answers';
import { quiet } from '../no-leak-acts.mjs';
import { Caller } from './caller.mjs';

const day = (days = 0) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const key = () => ({ idempotencyKey: randomUUID() });
const steps = ['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR', 'PATIENCE'];

/** The marker of what somebody of a couple wrote: no other text holds it. */
const markerOf = (couple, author, reader) => `${couple.toLowerCase()}${author}${reader.toLowerCase()}word`;

/** Builds practices with their people, and then lets them use the product. */
export class Scene {
  constructor({ url, db, people, Care }) {
    Object.assign(this, { url, db, people, Care, now: new Date() });
  }

  async practice() {
    const built = await this.people.practice({ timeZone: 'UTC' });
    const admin = await this.staff(built, 'PRACTICE_ADMIN');
    // It leaves one day, so that there is something to read, to name a custodian for and to call off.
    await this.db.query(
      `insert into directory.offboarding (practice_id, id, state, reason, last_day, closes_at, announced_by, announced_at)
       values ($1, gen_random_uuid(), 'ANNOUNCED', 'They go to another service.', $2, now() + interval '90 days', $3, now())`,
      [built.id, day(90), admin.built.accountId],
    );
    const { templates } = await admin.does('Query.policy');
    await admin.does('Mutation.savePolicyDraft', { input: { revision: 0, ...templates[0] } });
    return { built, admin };
  }

  staff = async (practice, ...roles) => this.signedIn(await this.people.staff(practice, 'Dr. Ada Okafor', roles));
  client = async (practice, name) => this.signedIn(await this.people.client(practice, name, 'Ellery'));
  signedIn = async (built, app = built.audience === 'CLIENT' ? 'portal' : 'staff') =>
    new Caller(this.url, app, await this.people.session(built), { built, id: built.personId });

  /** A couple, its team, and one of everything: who they are, and the ids of what an operation can name. */
  async couple(name, { built: practice, admin }) {
    const counselor = () => this.staff(practice, 'COUNSELOR');
    const team = {
      primary: await counselor(),
      co: await counselor(),
      formerCo: await counselor(),
      covering: await counselor(),
      covered: await counselor(),
      former: await counselor(),
      excluded: await counselor(),
      spare: await counselor(),
      supervisor: await this.staff(practice, 'SUPERVISOR'),
      formerSupervisor: await this.staff(practice, 'SUPERVISOR'),
      opener: await this.staff(practice, 'SUPERVISOR'),
      formerOpener: await this.staff(practice, 'SUPERVISOR'),
    };
    const [maya, jonah] = [await this.client(practice, 'Maya'), await this.client(practice, 'Jonah')];
    const began = new Date(this.now.getTime() - 30 * 86_400_000);
    const built = await this.people.couple(team.former.built, [maya.built, jonah.built], began.toISOString().slice(0, 10));
    const planId = await new this.Care(this.db, built, team.former.built).plan('ONE_REBUILDS', jonah.built, 'What happened.', began);
    const couple = { name, practice, admin, ...team, maya, jonah, built, markers: this.markers(name) };
    couple.records = { coupleId: built.id, planId, mayaId: maya.id, jonahId: jonah.id, practiceId: practice.id };
    await this.gathers(couple);
    await this.cares(couple);
    return couple;
  }

  markers = name => ({
    maya: { PRIVATE: markerOf(name, 'maya', 'private'), SHARED: markerOf(name, 'maya', 'shared') },
    jonah: { PRIVATE: markerOf(name, 'jonah', 'private'), SHARED: markerOf(name, 'jonah', 'shared') },
    staff: { PRIVATE: markerOf(name, 'staff', 'private') },
    primary: { PRIVATE: markerOf(name, 'primary', 'private') },
  });

  /** Everybody who can have a part, and some who had one. */
  async gathers(couple) {
    const { admin, former, primary, co, covering, covered, excluded, supervisor, formerSupervisor, spare, practice, records } = couple;
    const { coupleId } = records;
    await admin.does('Mutation.handOver', { input: { coupleId, fromId: former.id, toId: primary.id } });
    for (const staff of [co, couple.formerCo, excluded]) await admin.does('Mutation.addCoCounselor', { coupleId, staffId: staff.id });
    await admin.does('Mutation.endCoCounselor', { coupleId, staffId: couple.formerCo.id });
    await admin.does('Mutation.exclude', { input: { coupleId, staffId: excluded.id, tie: 'FRIENDS' } });
    for (const staff of [covering, covered])
      await admin.does('Mutation.arrangeCover', { input: { coupleId, coveringId: staff.id, firstDay: day(), lastDay: day(9) } });
    const { members } = await admin.does('Query.careTeam', { coupleId });
    const coverOf = staff => members.find(({ staffId, coverId }) => staffId === staff.id && coverId).coverId;
    records.coverId = coverOf(covering);
    await admin.does('Mutation.endCover', { coverId: coverOf(covered) });
    for (const { id: supervisorId } of [formerSupervisor, supervisor])
      await admin.does('Mutation.setSupervisor', { counselorId: primary.id, supervisorId });
    for (const opener of ['formerOpener', 'opener']) {
      const { id } = await couple[opener].does('Mutation.breakGlass', { reference: coupleId.slice(-8), reason: 'A client is missing.' });
      if (opener === 'formerOpener') await couple[opener].does('Mutation.endBreakGlass', { id });
      else records.breakGlassId = id;
    }
    const single = name => this.people.client(practice, name, 'Ellery', { intakeCounselor: primary.built });
    const { client } = await admin.does('Mutation.addClient', {
      input: {
        givenName: 'Ira',
        familyName: 'Ellery',
        email: `${randomUUID()}@client.example`,
        bornOn: '1985-04-12',
        language: 'EN',
        timeZone: 'UTC',
      },
    });
    Object.assign(records, {
      primaryId: primary.id,
      primarySessionId: (await primary.does('Query.mySessions')).find(({ isThis }) => isThis).id,
      coId: co.id,
      spareId: spare.id,
      excludedId: excluded.id,
      supervisorId: supervisor.id,
      firstSingleId: (await single('Nia')).personId,
      secondSingleId: (await single('Ben')).personId,
      invitedId: client.id,
      importId: (await admin.does('Mutation.beginClientImport', { parts: 1, ...key() })).id,
      fileOfClients: `given name,family name,email,born on\nUma,Ellery,${randomUUID()}@client.example,1985-04-12\n`,
    });
    await admin.does('Mutation.addImportPart', { importId: records.importId, part: 1, text: records.fileOfClients });
  }

  /** What the two and their counselor do with the product. */
  async cares(couple) {
    const { primary, records } = couple;
    for (const step of steps)
      await primary.does('Mutation.moveStep', {
        input: { planId: records.planId, step, act: 'OPEN', reason: `Asked for. ${couple.markers.staff.PRIVATE}` },
      });
    await this.works(couple);
    await this.apologizes(couple);
    await this.asksAndAnswers(couple);
    await this.promises(couple);
    await this.heals(couple);
    await this.isCleared(couple);
    await this.makesOurs(couple);
    await this.meets(couple);
    await this.keepsRecords(couple);
  }

  /** Tasks: one that waits, one sent for oneself, one shared; a reveal that both answered; and of Maya one held, one held and released. */
  async works({ primary, maya, jonah, records, markers }) {
    const exercises = await primary.does('Query.exercises');
    const version = slug => exercises.find(each => each.slug === slug);
    const gives = (slug, mode, more = {}) =>
      primary.does('Mutation.assignExercise', {
        input: {
          coupleId: records.coupleId,
          exerciseVersionId: version(slug).id,
          mode,
          schedule: { startsOn: day(), opensAt: '00:00', openForHours: 48, rule: null },
          ...more,
          ...key(),
        },
      });
    const given = [];
    for (let each = 0; each < 3; each += 1) given.push(await gives('before-the-hard-day', 'EACH'));
    const reveal = await gives('what-i-need-most-this-week', 'TOGETHER');
    const looks = await gives('how-it-is-now', 'EACH');
    const toHold = [];
    for (let each = 0; each < 2; each += 1) toHold.push(await gives('ask-for-it-now', 'ONE', { clientId: maya.id }));
    const tasks = await eventually(
      async () => (await primary.does('Query.couple', { id: records.coupleId })).tasks,
      found => found.length === 12,
    );
    const taskOf = (assignment, person) => tasks.find(task => task.assignmentId === assignment.id && task.clientId === person.id).id;
    const sends = (person, taskId, slug, visibility, words) =>
      person.does('Mutation.submitTask', {
        input: { taskId, kind: 'SENT', answers: anyAnswers(version(slug), words), visibility, ...key() },
      });
    for (const [name, person] of Object.entries({ maya, jonah })) {
      const { PRIVATE, SHARED } = markers[name];
      const kept = await sends(person, taskOf(given[1], person), 'before-the-hard-day', 'PRIVATE', PRIVATE);
      const shared = await sends(person, taskOf(given[2], person), 'before-the-hard-day', 'SHARED', SHARED);
      await sends(person, taskOf(reveal, person), 'what-i-need-most-this-week', 'HELD', PRIVATE);
      for (const { id } of [kept, shared]) await primary.does('Mutation.reviewSubmission', { input: { submissionId: id, reply: PRIVATE } });
      await person.does('Mutation.checkIn', {
        input: { day: day(), feel: 3, safety: 5, note: PRIVATE, visibility: 'PRIVATE', ...key() },
      });
      records[name] = {
        waitingTaskId: taskOf(given[0], person),
        revealTaskId: taskOf(reveal, person),
        safetyTaskId: taskOf(looks, person),
        privateId: kept.id,
        sharedId: shared.id,
      };
    }
    const [held, released] = [markers.maya.PRIVATE, markers.maya.SHARED].map((words, index) =>
      sends(maya, taskOf(toHold[index], maya), 'ask-for-it-now', 'HELD', words),
    );
    records.heldId = (await held).id;
    records.releasedId = (await released).id;
    for (const submissionId of [records.heldId, records.releasedId])
      await primary.does('Mutation.reviewSubmission', { input: { submissionId, reply: markers.maya.PRIVATE } });
    await primary.does('Mutation.releaseSubmission', { input: { submissionId: records.releasedId, authorAgreed: true } });
    records.assignmentId = given[0].id;
    records.revealId = reveal.id;
    records.today = day();
    records.answers = quiet;
    records.library = {
      exerciseVersionId: version('before-the-hard-day').id,
      pathwayId: (await primary.does('Query.pathways'))[0].id,
    };
  }

  /** An apology that was spoken, and another under way. */
  async apologizes({ primary, jonah, maya, records, markers }) {
    const invites = () => primary.does('Mutation.inviteToApologize', { coupleId: records.coupleId, clientId: jonah.id });
    const words = {
      whatIDid: markers.jonah.PRIVATE,
      thatItViolatedTrust: 'It did.',
      thePainItCaused: 'All of it.',
      whatIWillDo: 'Answer.',
    };
    const drafts = async apologyId => {
      const { drafts: written } = await jonah.does('Mutation.sendApologyDraft', { input: { apologyId, words, ...key() } });
      return written[0].id;
    };
    const spoken = await invites();
    const draftId = await drafts(spoken.id);
    await primary.does('Mutation.markApologyReady', { apologyId: spoken.id, draftId });
    await primary.does('Mutation.recordApology', { apologyId: spoken.id, deliveredOn: day() });
    await maya.does('Mutation.answerApology', {
      input: { apologyId: spoken.id, landed: markers.maya.PRIVATE, missing: null, ...key() },
    });
    const underWay = await invites();
    const apologyDraftId = await drafts(underWay.id);
    await primary.does('Mutation.commentOnApology', {
      input: { draftId: apologyDraftId, words: markers.jonah.PRIVATE, ...key() },
    });
    Object.assign(records, { spokenApologyId: spoken.id, apologyId: underWay.id, apologyDraftId });
  }

  /** A question that was answered twice, which an alert tells the counselor, one that waits, and agreed windows. */
  async asksAndAnswers({ primary, jonah, maya, records, markers }) {
    const { coupleId } = records;
    const asks = (words, visibility) =>
      maya.does('Mutation.askQuestion', { input: { words, urgency: 'NEXT_WINDOW', visibility, ...key() } });
    const answers = questionId =>
      jonah.does('Mutation.answerQuestion', { input: { questionId, kind: 'FULLY', words: markers.jonah.SHARED, ...key() } });
    const answered = await asks(markers.maya.SHARED, 'SHARED');
    await answers(answered.id);
    await answers(answered.id);
    records.questionId = (await asks(`Another. ${markers.maya.SHARED}`, 'SHARED')).id;
    records.heldQuestionId = (await asks(markers.maya.PRIVATE, 'HELD')).id;
    records.answeredQuestionId = answered.id;
    records.alertId = (await primary.does('Query.alerts', { coupleId, supervised: false }))[0].id;
    await primary.does('Mutation.agreeQuestionWindows', {
      input: { coupleId, weekdays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opensAt: '00:00', minutes: 30, timeZone: 'UTC' },
    });
  }

  /** A promise with a moment, a private one, and something noticed. */
  async promises({ jonah, maya, records, markers }) {
    const makes = (words, visibility) =>
      jonah.does('Mutation.makeCommitment', {
        input: { words, kind: 'CALL_OR_WRITE', timing: 'WHEN_IT_HAPPENS', startsOn: day(), at: null, rule: null, visibility, ...key() },
      });
    const { commitment } = await makes(markers.jonah.SHARED, 'SHARED');
    await makes(markers.jonah.PRIVATE, 'PRIVATE');
    records.commitmentId = commitment.id;
    const reported = await jonah.does('Mutation.reportMoment', {
      input: { commitmentId: commitment.id, day: day(), kind: 'KEPT', visibility: 'SHARED', ...key() },
    });
    records.momentId = reported.commitment.moments[0].id;
    await maya.does('Mutation.viewMoment', {
      input: { momentId: records.momentId, kind: 'UNSURE', words: markers.maya.PRIVATE, visibility: 'PRIVATE', ...key() },
    });
    records.noticedId = (
      await maya.does('Mutation.noteNoticed', { input: { words: markers.maya.SHARED, visibility: 'SHARED', ...key() } })
    ).id;
  }

  /** A trigger whose need was answered, another whose need waits, an agreed pause and a proposed one, and what one of them says. */
  async heals({ jonah, maya, records, markers }) {
    const logs = () =>
      maya.does('Mutation.logTrigger', {
        input: { day: day(), cue: markers.maya.PRIVATE, intensity: 6, helped: null, need: 'STAY', shareNeed: true, ...key() },
      });
    records.answeredAskId = (await logs()).ask.id;
    await jonah.does('Mutation.answerNeed', { input: { askId: records.answeredAskId, words: markers.jonah.SHARED, ...key() } });
    records.askId = (await logs()).ask.id;
    const proposes = async phrase =>
      (await maya.does('Mutation.proposePause', { input: { phrase, minutes: 30, ...key() } })).proposal.terms.id;
    records.agreedPauseId = await proposes('Lighthouse');
    await jonah.does('Mutation.acceptPause', { agreementId: records.agreedPauseId });
    records.proposedPauseId = await proposes('Harbor wall');
    const says = visibility =>
      maya.does('Mutation.sayStatement', { input: { kind: 'ASK', words: markers.maya[visibility], visibility, ...key() } });
    await says('PRIVATE');
    records.statementId = (await says('SHARED')).id;
  }

  /** Both cleared, an agreement that runs, and both asked once more. */
  async isCleared({ primary, maya, jonah, records, markers }) {
    const { coupleId } = records;
    await primary.does('Mutation.askScreening', { coupleId, ...key() });
    for (const [name, person] of Object.entries({ maya, jonah })) {
      const { roundId } = await person.does('Query.myScreening');
      await person.does('Mutation.sendScreening', { input: { roundId, answers: quiet, words: markers[name].PRIVATE, ...key() } });
    }
    await primary.does('Mutation.recordClearance', {
      input: { coupleId, firstTalkOn: day(), secondTalkOn: day(), reason: markers.staff.PRIVATE, ...key() },
    });
    const terms = { scopes: ['WEEK_CALENDAR'], purpose: 'Quiet evenings.', taper: 'Less each week.', notLookedAt: 'Letters.', days: 30 };
    const { id: agreementId } = await primary.does('Mutation.proposeAgreement', { input: { coupleId, ...terms, ...key() } });
    for (const person of [maya, jonah]) await person.does('Mutation.signAgreement', { agreementId });
    await primary.does('Mutation.startAgreement', { agreementId });
    records.agreementId = agreementId;
    await primary.does('Mutation.askScreening', { coupleId, ...key() });
    records.roundId = (await maya.does('Query.myScreening')).roundId;
  }

  /** A session that waits to be held, one with a note that is being written, one whose note is signed, and a private note. */
  async meets({ primary, records, markers }) {
    const { coupleId } = records;
    const plans = async () =>
      (await primary.does('Mutation.planSession', { input: { coupleId, day: day(-1), at: '10:00', minutes: 60, ...key() } })).id;
    const noted = async () => {
      const sessionId = await plans();
      await primary.does('Mutation.holdSession', { sessionId });
      const words = { did: markers.staff.PRIVATE, agreed: '', nextTime: '' };
      const note = await primary.does('Mutation.saveSessionNote', { input: { sessionId, revision: 0, ...words } });
      return { sessionId, noteId: note.id, revision: note.revision };
    };
    const drafted = await noted();
    const { noteId, revision } = await noted();
    await primary.does('Mutation.signSessionNote', { noteId, revision });
    const { id: privateNoteId } = await primary.does('Mutation.writePrivateNote', {
      input: { coupleId, words: markers.primary.PRIVATE, ...key() },
    });
    Object.assign(records, {
      sessionId: await plans(),
      draftedSessionId: drafted.sessionId,
      draftedNoteId: drafted.noteId,
      signedNoteId: noteId,
      privateNoteId,
    });
  }

  /** A wish for correction, a request for erasure, and a legal hold. */
  async keepsRecords({ admin, maya, records, markers }) {
    const wish = await maya.does('Mutation.askCorrection', { input: { part: 'TASKS', words: markers.maya.PRIVATE, ...key() } });
    const clientId = maya.id;
    const erasure = await admin.does('Mutation.recordErasure', { clientId });
    const hold = await admin.does('Mutation.placeLegalHold', { input: { clientId, kind: 'OTHER', reason: 'A letter came today.' } });
    Object.assign(records, { correctionId: wish.id, erasureId: erasure.id, holdId: hold.id });
  }

  /** An exercise that the practice made its own, with a draft since. */
  async makesOurs({ primary, records }) {
    const { exerciseVersionId } = records.library;
    const made = await primary.does('Mutation.makeExerciseOurs', { input: { exerciseVersionId, ...key() } });
    const published = await primary.does('Mutation.publishExercise', { exerciseId: made.id, revision: made.revision });
    records.ownExerciseId = made.id;
    records.ownVersionId = published.newest.id;
    const draft = { ...published.draft, minutes: published.draft.minutes + 1 };
    const saved = await primary.does('Mutation.saveExerciseDraft', {
      input: { exerciseId: made.id, revision: published.revision, draft },
    });
    records.ownRevision = saved.revision;
    records.ownDraft = draft;
  }
}

/** An answer to every question that is then asked. */
function anyAnswers({ questions }, words) {
  const answer = ({ type, options, min }) => {
    if (type === 'SCALE' || type === 'NUMBER') return Math.ceil(min ?? 0);
    if (type === 'CHOICE') return options[0].key;
    if (type === 'MULTIPLE_CHOICE') return [options[0].key];
    return type === 'DATE' ? day() : words;
  };
  return answersShown(questions, Object.fromEntries(questions.map(question => [question.key, answer(question)])));
}

async function eventually(ask, isSo) {
  for (const until = Date.now() + 30_000; ; await new Promise(resolve => setTimeout(resolve, 50))) {
    const value = await ask();
    if (isSo(value)) return value;
    if (Date.now() > until) throw new Error(`still ${JSON.stringify(value).slice(0, 300)}`);
  }
}
