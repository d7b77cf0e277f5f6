// Who signs in, and the ids that stand in addresses: both are read from the database that was just filled.
import './fixed-day.mjs';
import { People } from '@roadback/builders/people';
import pg from 'pg';
import { instant } from './fixed-day.mjs';

/** People of the catalogue. A client speaks the language of the picture, so there are two of each. */
const emails = {
  client: { en: 'maya.ellery@client.example', es: 'lucia.moreno@client.example' },
  settled: { en: 'clara.marlow@client.example', es: 'ines.rivas@client.example' },
  author: { en: 'jonah.ellery@client.example', es: 'andres.moreno@client.example' },
  beginner: { en: 'andre.bell@client.example', es: 'andres.moreno@client.example' },
  asker: { en: 'maya.ellery@client.example', es: 'rosa.vidal@client.example' },
  answerer: { en: 'jonah.ellery@client.example', es: 'emilio.vidal@client.example' },
  keeper: { en: 'mark.brennan@client.example', es: 'andres.moreno@client.example' },
  receiver: { en: 'aoife.brennan@client.example', es: 'lucia.moreno@client.example' },
  healing: { en: 'grace.whitfield@client.example', es: 'rosa.vidal@client.example' },
  reassuring: { en: 'tom.whitfield@client.example', es: 'emilio.vidal@client.example' },
  writer: { en: 'henry.marlow@client.example', es: 'tomas.rivas@client.example' },
  newcomer: { en: 'julia.keller@client.example', es: 'marta.soler@client.example' },
  covered: { en: 'nadia.petrov@client.example', es: 'sofia.ibarra@client.example' },
  alone: { en: 'nora.vance@client.example', es: 'elisa.duarte@client.example' },
  unsigned: { en: 'elena.fuchs@client.example', es: 'paula.nieto@client.example' },
  counselor: 'ada.okafor@harbor.example',
  'new counselor': 'iris.lund@harbor.example',
  'practice admin': 'ruth.caldwell@harbor.example',
  'preparing admin': 'greta.olsen@lantern.example',
  'new practice admin': 'nina.brandt@lakeside.example',
  supervisor: 'sam.reyes@lakeside.example',
  'supervising counselor': 'lucia.ferrer@harbor.example',
  leaving: { en: 'olive.marsh@client.example', es: 'julian.marsh@client.example' },
  'leaving admin': 'irene.vogel@meadow.example',
  'platform admin': 'pat@roadback.example',
};

export class Places {
  static async open(url) {
    const db = new pg.Client({ connectionString: url });
    await db.connect();
    return new Places(db);
  }

  constructor(db) {
    this.db = db;
    this.people = new People(db, instant);
  }

  /** The worker makes the tasks of the coming days in the background; the same ones stand there every time once it is done. Reminders change no screen, for what is new is the camera’s to say. */
  async settle() {
    const patience = Date.now() + 180_000;
    for (;;) {
      const [{ waiting }] = await this.rows(
        `select ((select count(*) from jobs.outbox) + (select count(*) from jobs.wake_up where kind <> 'TELL' and next_at <= $1::timestamptz + interval '1 hour'))::int as waiting`,
        [instant],
      );
      if (waiting === 0) return;
      if (Date.now() > patience) throw new Error(`${waiting} jobs are still waiting after three minutes.`);
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }

  /** The cookie of somebody who has just signed in. */
  async cookieOf(app, who, language) {
    const audience = app === 'portal' ? 'CLIENT' : 'STAFF';
    const email = emails[who][language] ?? emails[who];
    const [person] = await this.rows(
      `select a.id as "accountId", m.audience, m.practice_id as "practiceId", m.person_id as "personId"
         from directory.account a left join directory.membership m on m.account_id = a.id and m.audience = $2 where a.email = $1`,
      [email, audience],
    );
    const token = await this.people.session(person.personId ? person : { accountId: person.accountId });
    return { name: app === 'portal' ? 'rb-portal' : 'rb-staff', value: token };
  }

  /** A task of a client by its exercise: waiting now, coming, or answered. */
  async task(who, language, slug, which) {
    const is = {
      waiting: `t.state = 'WAITING' and t.opens_at <= $3`,
      coming: `t.state = 'WAITING' and t.opens_at > $3`,
      sent: `t.state = 'SENT'`,
    }[which];
    const [found] = await this.rows(
      `select t.id, s.id as "submissionId", r.submission_id is not null as reviewed
         from clinical.task t
         join directory.membership m on m.practice_id = t.practice_id and m.person_id = t.client_id
         join directory.account a on a.id = m.account_id
         join directory.exercise_version v on v.id = t.exercise_version_id join directory.exercise e on e.id = v.exercise_id
         left join clinical.submission s on s.practice_id = t.practice_id and s.task_id = t.id
         left join clinical.review r on r.practice_id = t.practice_id and r.submission_id = s.id
        where a.email = $1 and e.slug = $2 and ${is} order by t.opens_at desc limit 1`,
      which === 'sent' ? [emails[who][language], slug] : [emails[who][language], slug, instant],
    );
    if (!found) throw new Error(`${emails[who][language]} has no ${which} task of ${slug}.`);
    return found;
  }

  /** What may be new for a client: the task that opened last, the last reply, and their day. */
  async newsOf(who, language) {
    return this.rows(
      `select x.kind, x."subjectId", gen_random_uuid() as id
         from directory.account a
         join directory.membership m on m.account_id = a.id and m.audience = 'CLIENT'
         cross join lateral (
           (select 'TASK_OPEN' as kind, t.id as "subjectId" from clinical.task t
             where t.practice_id = m.practice_id and t.client_id = m.person_id and t.state = 'WAITING' and t.opens_at <= $2 and t.closes_at > $2
             order by t.opens_at desc, t.id limit 1)
           union all
           (select 'REPLY', r.submission_id from clinical.review r where r.practice_id = m.practice_id and r.client_id = m.person_id
             order by r.reviewed_at desc limit 1)
           union all
           (select 'CHECK_IN', m.person_id)) x
        where a.email = $1`,
      [emails[who][language], instant],
    );
  }

  /** The address of a practice for whoever runs the service. */
  async practice(name, page) {
    const [{ id }] = await this.rows('select id from directory.practice where name = $1', [name]);
    return `/staff/practices/${id}/${page}`;
  }

  /** The exercise that the demo's practice made its own. */
  async ownExercise() {
    const [{ id }] = await this.rows('select id from clinical.own_exercise order by made_at limit 1', []);
    return id;
  }

  /** The couple of the counselor whose oldest submission waits for a reply. */
  async coupleToReview() {
    const [{ id }] = await this.rows(
      `select w.couple_id as id from clinical.to_review w
         join clinical.submission s on s.practice_id = w.practice_id and s.id = w.submission_id
         join clinical.care_team c on c.practice_id = w.practice_id and c.couple_id = w.couple_id and c.part = 'PRIMARY'
         join directory.membership m on m.practice_id = c.practice_id and m.person_id = c.staff_id
         join directory.account a on a.id = m.account_id
        where a.email = $1 and s.kind = 'SENT' order by s.sent_at limit 1`,
      [emails.counselor],
    );
    return id;
  }

  /** The apology that somebody prepares. */
  async apology(who, language) {
    const [{ id }] = await this.rows(
      `select x.id from clinical.apology x
         join directory.membership m on m.practice_id = x.practice_id and m.person_id = x.client_id
         join directory.account a on a.id = m.account_id where a.email = $1 order by x.invited_at desc limit 1`,
      [emails[who][language]],
    );
    return id;
  }

  /** A question that somebody asked: the last one that was answered, or whose answer changed. */
  async question(who, language, which) {
    const [{ id }] = await this.rows(
      `select q.id from clinical.question q
         join directory.membership m on m.practice_id = q.practice_id and m.person_id = q.client_id
         join directory.account a on a.id = m.account_id
         join clinical.question_answer n on n.practice_id = q.practice_id and n.question_id = q.id
        where a.email = $1 and n.number >= $2 order by q.asked_at desc limit 1`,
      [emails[who][language], which === 'changed' ? 2 : 1],
    );
    return id;
  }

  /** The need that somebody's partner shared last. */
  async need(who, language) {
    const [{ id }] = await this.rows(
      `select x.id from clinical.reassurance_ask x
         join clinical.partner p on p.practice_id = x.practice_id and p.couple_id = x.couple_id and p.client_id <> x.client_id
         join directory.membership m on m.practice_id = x.practice_id and m.person_id = p.client_id
         join directory.account a on a.id = m.account_id where a.email = $1 order by x.asked_at desc limit 1`,
      [emails[who][language]],
    );
    return id;
  }

  async couple(givenName, familyName) {
    const [{ id }] = await this.rows(
      'select p.couple_id as id from clinical.partner p join clinical.client c on c.practice_id = p.practice_id and c.id = p.client_id where c.given_name = $1 and c.family_name = $2',
      [givenName, familyName],
    );
    return id;
  }

  async rows(text, values) {
    return (await this.db.query(text, values)).rows;
  }

  close() {
    return this.db.end();
  }
}
