// Couples that differ in one thing: the other partner's screening, what the counselor decided, what the other did with a reveal, or what
// they said about safety. All else is done alike, at the same instants of the product's clock.
import { randomUUID } from 'node:crypto';
import { sealWith } from '@roadback/builders/sealed';
import { answersShown } from '@roadback/domain/answers';
import pg from 'pg';
import { alarming, quiet } from './no-leak-acts.mjs';
import { testProvider } from './master-key.mjs';

const minute = 60_000;
const day = 24 * 60 * minute;
const screeningStates = ['MISSING', 'NEGATIVE', 'POSITIVE', 'CLEARED', 'WITHDRAWN', 'MISSING'];

/** The first and the last state of each are the same: what differs between them is noise. */
export const couplesIn = [
  { name: 'the one who was hurt', a: 'maya', states: screeningStates },
  { name: 'the one who rebuilds', a: 'jonah', states: screeningStates },
  // An agreement that all have signed, stopped by each who can.
  { name: 'an agreement stopped', a: 'maya', states: ['BY_PARTNER', 'BY_COUNSELOR', 'BY_CLEARANCE', 'BY_PARTNER'], withAgreement: true },
  // A reveal that this one has answered; the other has not, or in any way there is, and the counselor could not open it.
  {
    name: 'a reveal',
    a: 'maya',
    states: ['NOT_ANSWERED', 'NOT_READY', 'LET_US_DISCUSS', 'PRIVATE', 'HELD', 'TAKEN_BACK', 'TRIED_TO_OPEN', 'NOT_ANSWERED'],
    withReveal: true,
  },
  // An exercise that each has: the other has not answered it, or in any way there is that has not reached this one.
  {
    name: 'an answer held',
    a: 'jonah',
    states: ['NOT_ANSWERED', 'NOT_READY', 'PRIVATE', 'AGREED', 'CHANGED', 'TAKEN_BACK', 'TRIED_TO_RELEASE', 'NOT_ANSWERED'],
    withHeld: true,
  },
  // The other answers, chooses and writes the same things at the same time; in each case one of them is alarming.
  {
    name: 'an alarming answer',
    a: 'jonah',
    states: ['NONE', 'ITEM', 'CHOSEN', 'SCREENING', 'CHECK_IN', 'TRIGGER', 'NONE'],
    withAlarm: true,
  },
  // The same in a practice that lets phrases about harm be looked for, each in another place; what was written stays the other's own.
  {
    name: 'alarming words',
    a: 'jonah',
    states: ['NONE', 'NOTE', 'CUE', 'ITEM', 'NONE'],
    withAlarm: true,
    withWords: true,
  },
];

const answerTo = ({ type, min, options }) =>
  ({ SCALE: min ?? 0, NUMBER: min ?? 0, CHOICE: options[0]?.key, MULTIPLE_CHOICE: [options[0]?.key], DATE: '2026-11-23' })[type] ??
  'A word.';

export class Scene {
  static async open(product, base) {
    const { People } = await import('@roadback/builders/people');
    const { Care } = await import('@roadback/builders/care');
    const db = sealWith(new pg.Client({ connectionString: product.urls.owner }), testProvider);
    await db.connect();
    return new Scene(product, base, db, new People(db, base), Care);
  }

  constructor(product, base, db, people, Care) {
    Object.assign(this, { product, base, db, people, Care, now: base, messages: 0 });
  }

  close() {
    return this.db.end();
  }

  /** Sets the clock of both processes to so many times two minutes after the beginning: no session rests meanwhile. */
  async at(moment) {
    this.now = new Date(this.base.getTime() + moment * 2 * minute);
    await Promise.all(
      [this.product.api, this.product.worker].map(
        ({ process: child }) =>
          new Promise(resolve => {
            const id = ++this.messages;
            const listen = answer => {
              if (answer.done !== id) return;
              child.off('message', listen);
              resolve();
            };
            child.on('message', listen);
            child.send({ clock: this.now.toISOString(), id });
          }),
      ),
    );
  }

  /** Each couple's acts take their own milliseconds; what may be compared is in which moment of the scene something happened. */
  momentsIn(text) {
    return text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, instant => {
      const after = Date.parse(instant) - this.base.getTime();
      const days = Math.floor(after / day);
      const moment = Math.floor((after - days * day) / (2 * minute));
      return days >= 0 && moment < 10 ? `moment ${moment} of day ${days}` : instant;
    });
  }

  async couple({ a, withAgreement, withReveal, withHeld, withAlarm, withWords }, state) {
    const { people, db, base } = this;
    const practice = await people.practice({ name: 'A practice', portalName: 'Harbor', timeZone: 'UTC' });
    if (withWords) await db.query('update directory.practice set alarming_words = true where id = $1', [practice.id]);
    const counselor = await people.staff(practice, 'Dr. Ada Okafor', ['COUNSELOR'], `${randomUUID()}@harbor.example`);
    const client = name => people.client(practice, name, 'Ellery', { email: `${randomUUID()}@client.example` });
    const partners = { maya: await client('Maya'), jonah: await client('Jonah') };
    const began = new Date(base.getTime() - 30 * day);
    const built = await people.couple(counselor, [partners.maya, partners.jonah], began.toISOString().slice(0, 10));
    const planId = await new this.Care(db, built, counselor).plan('ONE_REBUILDS', partners.jonah, 'What happened.', began);
    const tokens = {};
    for (const [name, person] of Object.entries({ ...partners, counselor }))
      tokens[name] = { app: name === 'counselor' ? 'staff' : 'portal', token: await people.session(person) };
    const couple = {
      id: built.id,
      planId,
      a: tokens[a],
      b: tokens[a === 'maya' ? 'jonah' : 'maya'],
      counselor: tokens.counselor,
      aId: partners[a].personId,
    };
    await this.opens(couple, partners.jonah.personId);
    const different = withAgreement ? 'stops' : withReveal ? 'reveals' : withHeld ? 'keeps' : withAlarm ? 'alarms' : 'decides';
    await this[different](couple, state);
    return couple;
  }

  /** What both partners can see: three steps open, an invitation, a task for each. */
  async opens(couple, rebuildingId) {
    const { id, planId, counselor } = couple;
    await this.at(1);
    for (const step of ['RESPONSIBILITY', 'TRANSPARENCY', 'CHANGED_BEHAVIOR'])
      await this.does(counselor, 'moveStep', 'input: MoveStepInput!', '{ id }', {
        input: { planId, step, act: 'OPEN', reason: 'Both asked for it.' },
      });
    await this.does(counselor, 'inviteToApologize', 'coupleId: Uuid!, clientId: Uuid!', '{ id }', { coupleId: id, clientId: rebuildingId });
    await this.gives(couple, 'before-the-hard-day', 'EACH', 1);
    await this.does(counselor, 'askScreening', 'coupleId: Uuid!, idempotencyKey: Uuid!', '{ askedAt }', {
      coupleId: id,
      idempotencyKey: randomUUID(),
    });
  }

  /** And what one of them must not learn. Both are asked once more at the end, in every case. */
  async decides(couple, state) {
    const { a, b } = couple;
    await this.at(2);
    await this.answers(a, quiet);
    await this.at(3);
    if (state !== 'MISSING') await this.answers(b, state === 'POSITIVE' ? alarming : quiet);
    if (state === 'CLEARED' || state === 'WITHDRAWN') await this.clears(couple);
    if (state === 'WITHDRAWN') await this.withdraws(couple);
    await this.at(4);
    // Written down for both, and signed by this one: it waits in every case, and does not say for what.
    const agreementId = await this.proposes(couple);
    await this.does(a, 'signAgreement', 'agreementId: Uuid!', '{ id }', { agreementId });
    if (state !== 'MISSING') await this.does(b, 'signAgreement', 'agreementId: Uuid!', '{ id }', { agreementId });
    await this.asksAgain(couple);
  }

  /** All is cleared, signed and running; then somebody stops it. */
  async stops(couple, state) {
    const { id, counselor, a, b } = couple;
    await this.at(2);
    await this.answers(a, quiet);
    await this.at(3);
    await this.answers(b, quiet);
    await this.clears(couple);
    const agreementId = await this.proposes(couple);
    for (const partner of [a, b]) await this.does(partner, 'signAgreement', 'agreementId: Uuid!', '{ id }', { agreementId });
    await this.does(counselor, 'startAgreement', 'agreementId: Uuid!', '{ id }', { agreementId });
    await this.at(4);
    if (state === 'BY_PARTNER') await this.does(b, 'pauseAgreement', 'agreementId: Uuid!', '{ id }', { agreementId });
    if (state === 'BY_COUNSELOR') await this.does(counselor, 'stopAgreement', 'agreementId: Uuid!', '{ id }', { agreementId });
    if (state === 'BY_CLEARANCE') await this.withdraws({ id, counselor });
    await this.asksAgain(couple);
  }

  /** Both are given a reveal and this one answers it; what the other does is what this one must not learn. */
  async reveals(couple, state) {
    const { a, b, counselor } = couple;
    await this.at(2);
    const assignmentId = await this.gives(couple, 'what-i-need-most-this-week', 'TOGETHER', 2);
    await this.sends(a, 'SENT', 'HELD');
    await this.at(3);
    if (state === 'NOT_READY' || state === 'LET_US_DISCUSS') await this.sends(b, state, 'PRIVATE');
    if (state === 'PRIVATE') await this.sends(b, 'SENT', 'PRIVATE');
    if (state === 'HELD' || state === 'TAKEN_BACK') {
      const submissionId = await this.sends(b, 'SENT', 'HELD');
      if (state === 'TAKEN_BACK') await this.does(b, 'stopSharing', 'submissionId: Uuid!', '{ id }', { submissionId });
    }
    await this.at(4);
    if (state !== 'TRIED_TO_OPEN') return;
    const input = { assignmentId, day: this.now.toISOString().slice(0, 10), bothAgreed: true };
    const { text } = await this.asks(counselor, 'mutation Scene($input: OpenRevealInput!) { openReveal(input: $input) { openedAt } }', {
      input,
    });
    if (!text.includes('REVEAL_NOT_ANSWERED')) throw new Error(`openReveal: ${text}`);
  }

  /** What the other keeps to themself and the care team, agrees to or takes back, and the counselor could not release. */
  async keeps({ a, b, counselor }, state) {
    await this.at(2);
    await this.answersTask(a, 'PRIVATE');
    await this.at(3);
    // Everybody has just shown who they are: agreeing asks for it.
    await this.db.query('update directory.session set proved_at = $1', [this.now]);
    if (state === 'NOT_READY') await this.sends(b, state, 'PRIVATE');
    else if (state !== 'NOT_ANSWERED') {
      const submissionId = await this.answersTask(b, 'PRIVATE');
      if (state !== 'PRIVATE') await this.does(b, 'agreeToRelease', 'submissionId: Uuid!', '{ id }', { submissionId });
      if (state === 'CHANGED') await this.answersTask(b, 'PRIVATE', submissionId);
      if (state === 'TAKEN_BACK') await this.does(b, 'stopSharing', 'submissionId: Uuid!', '{ id }', { submissionId });
      if (state === 'TRIED_TO_RELEASE') {
        const { text } = await this.asks(
          counselor,
          'mutation Scene($input: ReleaseSubmissionInput!) { releaseSubmission(input: $input) { id } }',
          {
            input: { submissionId, authorAgreed: false },
          },
        );
        if (!text.includes('CONSENT_NEEDED')) throw new Error(`releaseSubmission: ${text}`);
      }
    }
    await this.at(4);
  }

  /** Nothing of what the other says about safety may reach this one, whichever way it was said (R20). */
  async alarms(couple, state) {
    const { b } = couple;
    await this.at(2);
    await this.gives(couple, 'how-it-is-now', 'EACH', 2);
    await this.at(3);
    const { tasks } = await this.does(b, 'today', '', '{ tasks { id } }');
    const { roundId } = await this.does(b, 'myScreening', '', '{ roundId }');
    const day = this.now.toISOString().slice(0, 10);
    const option = of => (state === of ? 2 : 0);
    const says = (of, words) => (state === of ? 'I am scared of him.' : words);
    const acts = [
      ['answerSafetyItem', 'AnswerSafetyItemInput', '', { taskId: tasks.at(-1).id, question: 'home', option: option('ITEM') }],
      ['answerScreeningItem', 'AnswerScreeningItemInput', '', { roundId, question: 'afraid', option: option('CHOSEN') }],
      [
        'sendScreening',
        'SendScreeningInput',
        '',
        { roundId, answers: state === 'CHOSEN' || state === 'SCREENING' ? alarming : quiet, words: null },
      ],
      [
        'checkIn',
        'CheckInInput',
        '{ id }',
        { day, feel: 3, safety: state === 'CHECK_IN' ? 0 : 6, note: says('NOTE', 'A day.'), visibility: 'SHARED' },
      ],
      [
        'logTrigger',
        'LogTriggerInput',
        '{ id }',
        { day, cue: says('CUE', 'A song.'), intensity: state === 'TRIGGER' ? 10 : 4, helped: null, need: 'STAY', shareNeed: false },
      ],
    ];
    for (const [field, type, selection, input] of acts)
      await this.does(b, field, `input: ${type}!`, selection, { input: { ...input, idempotencyKey: randomUUID() } });
    await this.at(4);
    const raised = await this.db.query('select count(*)::int as n from clinical.alert where couple_id = $1', [couple.id]);
    if (raised.rows[0].n > 0 !== (state !== 'NONE')) throw new Error(`${state}: ${raised.rows[0].n} alerts`);
  }

  /** What this partner was told without asking: open screens, and mails. */
  async told({ aId }) {
    const { rows } = await this.db.query(
      `select (select coalesce(json_agg(e.kind order by e.kind), '[]') from jobs.live_event e where e.client_id = $1 and e.kind <> 'NEWS') as screens,
              (select coalesce(json_agg(n.kind order by n.kind), '[]') from clinical.notice n where n.person_id = $1) as news,
              (select count(*)::int from directory.notice_mail m where m.person_id = $1) as mails`,
      [aId],
    );
    return JSON.stringify(rows[0]);
  }

  /** Answers the newest task of this partner, whatever it asks; or anew what they sent for it. */
  async answersTask(partner, visibility, changes = null) {
    const { tasks } = await this.does(partner, 'today', '', '{ tasks { id } }');
    const taskId = tasks.at(-1).id;
    const { exercise } = await this.does(
      partner,
      'myTask',
      'id: Uuid!',
      '{ exercise { questions { key type min options { key } shownIf { question answers } } } }',
      {
        id: taskId,
      },
    );
    const answers = answersShown(
      exercise.questions,
      Object.fromEntries(exercise.questions.map(question => [question.key, answerTo(question)])),
    );
    const input = { taskId, kind: 'SENT', answers, visibility, changes, idempotencyKey: randomUUID() };
    return (await this.does(partner, 'submitTask', 'input: SubmitTaskInput!', '{ id }', { input })).id;
  }

  /** Gives both an exercise that opens today, and waits until both have so many tasks. */
  async gives({ id, counselor, a, b }, slug, mode, tasks) {
    const exercises = await this.does(counselor, 'exercises', '', '{ id slug }');
    const schedule = { startsOn: this.now.toISOString().slice(0, 10), opensAt: '00:00', openForHours: 72, rule: null };
    const { id: exerciseVersionId } = exercises.find(each => each.slug === slug);
    const assignment = await this.does(counselor, 'assignExercise', 'input: AssignExerciseInput!', '{ id }', {
      input: { coupleId: id, exerciseVersionId, mode, schedule, idempotencyKey: randomUUID() },
    });
    for (const partner of [a, b])
      while ((await this.does(partner, 'today', '', '{ tasks { id } }')).tasks.length < tasks)
        await new Promise(resolve => setTimeout(resolve, 50));
    return assignment.id;
  }

  /** Answers the newest task of this partner. */
  async sends(partner, kind, visibility) {
    const { tasks } = await this.does(partner, 'today', '', '{ tasks { id } }');
    const answers = kind === 'SENT' ? { need: 'One calm evening.', 'ordinary-day': 'We cook.', 'how-often': 'once' } : {};
    const input = { taskId: tasks.at(-1).id, kind, answers, visibility, idempotencyKey: randomUUID() };
    return (await this.does(partner, 'submitTask', 'input: SubmitTaskInput!', '{ id }', { input })).id;
  }

  asksAgain({ id, counselor }) {
    return this.does(counselor, 'askScreening', 'coupleId: Uuid!, idempotencyKey: Uuid!', '{ askedAt }', {
      coupleId: id,
      idempotencyKey: randomUUID(),
    });
  }

  async proposes({ id, counselor }) {
    const words = { purpose: 'So that evenings are no riddle.', taper: 'Every week a little less.', notLookedAt: 'Messages.' };
    const agreement = await this.does(counselor, 'proposeAgreement', 'input: ProposeAgreementInput!', '{ id }', {
      input: { coupleId: id, scopes: ['WEEK_CALENDAR'], ...words, days: 30, idempotencyKey: randomUUID() },
    });
    return agreement.id;
  }

  async answers(partner, answers) {
    const { roundId } = await this.does(partner, 'myScreening', '', '{ roundId }');
    await this.does(partner, 'sendScreening', 'input: SendScreeningInput!', '', {
      input: { roundId, answers, words: null, idempotencyKey: randomUUID() },
    });
  }

  clears({ id, counselor }) {
    const today = this.now.toISOString().slice(0, 10);
    return this.does(counselor, 'recordClearance', 'input: RecordClearanceInput!', '{ clearedUntil }', {
      input: { coupleId: id, firstTalkOn: today, secondTalkOn: today, reason: 'Talked with each alone.', idempotencyKey: randomUUID() },
    });
  }

  withdraws({ id, counselor }) {
    return this.does(counselor, 'withdrawClearance', 'coupleId: Uuid!, reason: Text!', '{ clearedUntil }', {
      coupleId: id,
      reason: 'One of them told me of a threat.',
    });
  }

  /** One act that must succeed; returns its field. */
  async does(person, field, args, selection, variables = {}) {
    const declared = args && `(${args.replaceAll(/(\w+):/g, '$$$1:')})`;
    const passed = args && `(${[...args.matchAll(/(\w+):/g)].map(([, name]) => `${name}: $${name}`).join(', ')})`;
    const kind = /^(my|today|exercises)/.test(field) ? 'query' : 'mutation';
    const { text } = await this.asks(person, `${kind} Scene${declared} { ${field}${passed} ${selection} }`, variables);
    const body = JSON.parse(text);
    if (body.errors) throw new Error(`${field}: ${text}`);
    return body.data[field];
  }

  /** The whole answer, whatever it is. */
  async asks({ app, token }, query, variables = {}) {
    const response = await fetch(`${this.product.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-roadback-app': app,
        cookie: `rb-${app}=${token}`,
        'x-forwarded-for': `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, text: await response.text() };
  }
}
