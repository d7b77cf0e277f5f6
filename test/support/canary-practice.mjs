// A practice in which everybody writes marked words wherever the product takes words, through the operations of the apps.
import { randomUUID } from 'node:crypto';
import { quiet } from './no-leak-acts.mjs';
import { seat } from './canaries.mjs';
import { CanaryCounselor, daysAgo } from './canary-counselor.mjs';

const repeats = 24;
const day = daysAgo(0);

export class CanaryPractice extends CanaryCounselor {
  constructor(world, name) {
    super(world);
    this.name = name;
    this.seats = new Map();
  }

  async open(couples) {
    const { people } = this;
    this.practice = await people.practice({ name: `Practice ${this.name}`, portalName: 'Harbor', timeZone: 'UTC' });
    const staff = async (label, roles) => {
      const person = await people.staff(this.practice, `Dr. ${label}`, roles, `${randomUUID()}@harbor.example`);
      return { ...person, app: 'staff', token: await people.session(person) };
    };
    this.admin = await staff('Admin', ['PRACTICE_ADMIN']);
    const supervisor = await staff('Supervisor', ['SUPERVISOR']);
    const counselors = [await staff('First', ['COUNSELOR']), await staff('Second', ['COUNSELOR'])];
    await this.write(this.admin, 'setSupervisor', 'counselorId: Uuid!, supervisorId: Uuid', '', {
      counselorId: counselors[0].personId,
      supervisorId: supervisor.personId,
    });
    this.seats.set(`${this.name} admin`, { person: this.admin, couples: [] });
    for (let index = 0; index < couples; index += 1) {
      const counselor = counselors[index % 2];
      await this.couple(`${this.name}${index}`, counselor, index % 2 === 0 ? supervisor : null);
    }
    await this.ownExercise(counselors[0]);
    return this;
  }

  /** What a practice writes of an exercise of its own: for its staff, and in the part for staff for no client ever. */
  async ownExercise(counselor) {
    const both = '{ en es }';
    const question = `key type prompt ${both} help ${both} required min max minLabel ${both} maxLabel ${both} options { key label ${both} } maxChoices shownIf { question answers }`;
    const draft = `draft { minutes safetyClass title ${both} summary ${both} instructions ${both} counselorGuide ${both} caution ${both}
      suggestedRule visibility allowedVisibilities questions { ${question} } }`;
    const exercises = await this.write(counselor, 'exercises', '', '{ id slug }');
    const exerciseVersionId = exercises.find(({ slug }) => slug === 'weather-of-the-day').id;
    const own = await this.send(counselor, 'makeExerciseOurs', 'MakeExerciseOursInput', `{ id revision ${draft} }`, { exerciseVersionId });
    const words = this.canaries.mark({
      owner: `${this.name} staff`,
      place: 'saveExerciseDraft.counselorGuide',
      readers: [...this.seats].filter(([, { person }]) => person.app === 'staff').map(([name]) => name),
      isPlain: true,
    });
    await this.write(counselor, 'saveExerciseDraft', 'input: SaveExerciseDraftInput!', '{ id }', {
      input: { exerciseId: own.id, revision: own.revision, draft: { ...own.draft, counselorGuide: { en: words, es: words } } },
    });
  }

  /** All readers of staff of a couple: its counselor, and who supervises that one. */
  async couple(name, counselor, supervisor) {
    const client = async givenName => {
      const person = await this.people.client(this.practice, givenName, 'Ellery', { email: `${randomUUID()}@client.example` });
      return { ...person, app: 'portal', token: await this.people.session(person) };
    };
    const [maya, jonah] = [await client('Maya'), await client('Jonah')];
    const built = await this.people.couple(counselor, [maya, jonah], '2026-01-05');
    const scene = {
      name,
      // Writes like all others, and parts at the end.
      separates: name.endsWith('1'),
      id: built.id,
      maya,
      jonah,
      counselor,
      staff: [seat.counselor(name), ...(supervisor ? [seat.supervisor(name)] : [])],
    };
    for (const each of ['maya', 'jonah']) this.seats.set(seat.client(name, each), { person: scene[each], couples: [name] });
    this.seats.set(seat.counselor(name), { person: counselor, couples: [name] });
    if (supervisor) this.seats.set(seat.supervisor(name), { person: supervisor, couples: [name] });
    await this.staffWrites(scene);
    for (const [author, partner] of [
      ['maya', 'jonah'],
      ['jonah', 'maya'],
    ])
      await this.clientWrites(scene, author, partner);
    await this.together(scene);
  }

  async clientWrites(scene, author, partner) {
    const person = scene[author];
    const say = (place, visibility) => this.words(scene, author, partner, place, visibility);
    const both = ['PRIVATE', 'SHARED'];
    await this.send(person, 'checkIn', 'CheckInInput', '{ id }', {
      day,
      feel: 3,
      safety: 5,
      note: say('checkIn.note', 'PRIVATE'),
      visibility: 'PRIVATE',
    });
    for (let index = 0; index < repeats; index += 1) {
      const visibility = both[index % 2];
      await this.send(person, 'noteNoticed', 'NoteNoticedInput', '{ id }', { words: say('noteNoticed.words', visibility), visibility });
      await this.send(person, 'logTrigger', 'LogTriggerInput', '{ id }', {
        day,
        cue: say('logTrigger.cue', 'PRIVATE'),
        helped: say('logTrigger.helped', 'PRIVATE'),
        intensity: 5,
        need: 'STAY',
        shareNeed: false,
      });
      await this.send(person, 'sayStatement', 'SayStatementInput', '{ id }', {
        kind: ['SAFETY_NEED', 'ASK'][index % 2],
        words: say('sayStatement.words', visibility),
        visibility,
      });
      await this.send(person, 'askQuestion', 'AskQuestionInput', '{ id }', {
        words: say('askQuestion.words', index % 2 ? 'SHARED' : 'HELD'),
        urgency: 'NEXT_WINDOW',
        visibility: index % 2 ? 'SHARED' : 'HELD',
      });
      await this.send(person, 'makeCommitment', 'MakeCommitmentInput', '{ commitment { id } }', {
        words: say('makeCommitment.words', visibility),
        kind: 'CALL_OR_WRITE',
        timing: 'WHEN_IT_HAPPENS',
        startsOn: day,
        visibility,
      });
    }
    const { roundId } = await this.write(person, 'myScreening', '', '{ roundId }');
    await this.send(person, 'sendScreening', 'SendScreeningInput', '', {
      roundId,
      answers: quiet,
      words: say('sendScreening.words', 'PRIVATE'),
    });
    await this.task(scene, author, partner, author === 'maya' ? 'PRIVATE' : 'SHARED');
  }

  /** The task of this partner, answered with a marker in each text, and the counselor's reply to it. */
  async task(scene, author, partner, visibility) {
    const person = scene[author];
    let tasks = [];
    for (const until = Date.now() + 30_000; tasks.length < 2 && Date.now() < until; await new Promise(resolve => setTimeout(resolve, 50)))
      ({ tasks } = await this.write(person, 'today', '', '{ tasks { id mode } }'));
    for (const { id, mode } of tasks) await this.answers(scene, author, partner, id, mode === 'TOGETHER' ? 'HELD' : visibility);
  }

  async answers(scene, author, partner, taskId, visibility) {
    const person = scene[author];
    const { answersShown } = await import('@roadback/domain/answers');
    const asked = '{ exercise { questions { key type min options { key } shownIf { question answers } } } }';
    const { questions } = (await this.write(person, 'myTask', 'id: Uuid!', asked, { id: taskId })).exercise;
    const plain = ({ min, options }) => ({
      SCALE: Math.ceil(min ?? 0),
      NUMBER: Math.ceil(min ?? 0),
      CHOICE: options[0]?.key,
      MULTIPLE_CHOICE: [options[0]?.key],
      DATE: day,
    });
    const answer = question => plain(question)[question.type] ?? this.words(scene, author, partner, 'submitTask.answers', visibility);
    const answers = answersShown(questions, Object.fromEntries(questions.map(question => [question.key, answer(question)])));
    const submission = await this.send(person, 'submitTask', 'SubmitTaskInput', '{ id }', {
      taskId,
      kind: 'SENT',
      answers,
      visibility,
    });
    if (!submission) return;
    await this.write(scene.counselor, 'reviewSubmission', 'input: ReviewSubmissionInput!', '{ id }', {
      input: { submissionId: submission.id, reply: this.byStaff(scene, 'reviewSubmission.reply', [author]), quality: null },
    });
  }

  /** What follows on something of the other: the apology, a need and its answer, a pause, an agreement, an alert. */
  async together(scene) {
    const { maya, jonah, counselor } = scene;
    const parts = ['whatIDid', 'thatItViolatedTrust', 'thePainItCaused', 'whatIWillDo'];
    const words = Object.fromEntries(parts.map(part => [part, this.words(scene, 'jonah', 'maya', `sendApologyDraft.${part}`, 'PRIVATE')]));
    const sent = await this.send(jonah, 'sendApologyDraft', 'ApologyDraftInput', '{ drafts { id } }', {
      apologyId: scene.apologyId,
      words,
    });
    const draftId = sent?.drafts.at(-1).id;
    if (draftId) {
      await this.send(counselor, 'commentOnApology', 'ApologyCommentInput', '{ id }', {
        draftId,
        words: this.byStaff(scene, 'commentOnApology.words', ['jonah']),
      });
      await this.write(counselor, 'markApologyReady', 'apologyId: Uuid!, draftId: Uuid', '{ id }', { apologyId: scene.apologyId, draftId });
      await this.write(counselor, 'recordApology', 'apologyId: Uuid!, deliveredOn: LocalDate!', '{ id }', {
        apologyId: scene.apologyId,
        deliveredOn: day,
      });
      await this.send(maya, 'answerApology', 'ApologyAnswerInput', '{ id }', {
        apologyId: scene.apologyId,
        landed: this.words(scene, 'maya', 'jonah', 'answerApology.landed', 'PRIVATE'),
        missing: this.words(scene, 'maya', 'jonah', 'answerApology.missing', 'PRIVATE'),
      });
    }
    const need = await this.send(maya, 'logTrigger', 'LogTriggerInput', '{ ask { id } }', {
      day,
      intensity: 6,
      need: 'WORDS',
      shareNeed: true,
    });
    if (need?.ask) {
      const answer = this.words(scene, 'jonah', 'maya', 'answerNeed.words', 'SHARED');
      await this.send(jonah, 'answerNeed', 'AnswerNeedInput', '{ id }', { askId: need.ask.id, words: answer });
      const landing = this.words(scene, 'maya', 'jonah', 'sayHowItLanded.words', 'PRIVATE');
      await this.send(maya, 'sayHowItLanded', 'SayHowItLandedInput', '{ id }', {
        askId: need.ask.id,
        kind: 'PARTLY',
        words: landing,
        visibility: 'PRIVATE',
      });
    }
    await this.send(maya, 'proposePause', 'ProposePauseInput', '{ proposal { terms { id } } }', {
      phrase: this.words(scene, 'maya', 'jonah', 'proposePause.phrase', 'SHARED'),
      minutes: 30,
    });
    const clearance = { firstTalkOn: day, secondTalkOn: day, reason: this.byStaff(scene, 'recordClearance.reason') };
    await this.send(counselor, 'recordClearance', 'RecordClearanceInput', '{ clearedUntil }', { coupleId: scene.id, ...clearance });
    const terms = Object.fromEntries(
      ['purpose', 'taper', 'notLookedAt'].map(field => [field, this.byStaff(scene, `proposeAgreement.${field}`, ['maya', 'jonah'])]),
    );
    await this.send(counselor, 'proposeAgreement', 'ProposeAgreementInput', '{ id }', {
      coupleId: scene.id,
      scopes: ['WEEK_CALENDAR'],
      days: 30,
      ...terms,
    });
    await this.session(scene);
    await this.correction(scene);
    const alerts = await this.write(counselor, 'alerts', 'coupleId: Uuid', '{ id }', { coupleId: scene.id });
    for (const alert of alerts)
      await this.write(counselor, 'closeAlert', 'input: CloseAlertInput!', '{ id }', {
        input: { alertId: alert.id, reason: 'TALKED', note: this.byStaff(scene, 'closeAlert.note') },
      });
    if (scene.separates)
      await this.write(counselor, 'separateCouple', 'coupleId: Uuid!, reason: Text!', '{ id }', {
        coupleId: scene.id,
        reason: this.byStaff(scene, 'separateCouple.reason'),
      });
  }
}
