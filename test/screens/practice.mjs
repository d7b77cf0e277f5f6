// The demo practice on the fixed day, and beside it the few people whose screens the demo does not show.
import './fixed-day.mjs';
import { buildDemo } from '@roadback/builders/demo';
import { Care } from '@roadback/builders/care';
import { buildLeaving } from '@roadback/builders/leaving';
import { buildHeld } from '@roadback/builders/held';
import { buildReveal } from '@roadback/builders/reveals';
import { sampleAnswers } from '@roadback/content/sample-answers';
import { People } from '@roadback/builders/people';
import { addDays } from '@roadback/domain/schedule';
import { sealWith } from '@roadback/builders/sealed';
import pg from 'pg';
import { instant } from './fixed-day.mjs';
import { testProvider } from '../support/master-key.mjs';

const today = instant.toISOString().slice(0, 10);
const ago = days => new Date(instant.getTime() - days * 86_400_000);

/** What two couples said in their own language; the demo's couples all write English. */
const couples = {
  en: {
    names: ['Clara', 'Henry', 'Marlow'],
    newcomers: ['Julia', 'Martin', 'Keller'],
    alone: ['Nora', 'Vance'],
    begun: 'What was hidden has a name now. Thank you both for staying in the room.',
    open: 'Ask what you need to ask, as often as you need to.',
    noticed: { saw: ['on-time', 'told-first'], moment: 'He called from the station, before I asked.', settled: 6 },
    promises: {
      'how-many': 2,
      promises: 'On Tuesday and Thursday I call at lunch. On Saturday I have the car back by four.',
      obstacle: 'The meeting on Thursday may run over.',
      'if-not': 'tell-early',
      'last-week': ['kept', 'changed'],
    },
    reply: 'You saw it, and you wrote it down while it was fresh. Bring it on Thursday, if you like.',
    readIt: 'Thank you. I have read it.',
    opened: [
      { kind: 'told', what: 'On Tuesday you said at breakfast that the transfer was late, and why.', effect: 'I did not look it up.' },
      { kind: 'listened', what: 'You put the cup down when I began, and you did not explain.' },
    ],
    held: { need: 'To be told before, not after.', 'ordinary-day': 'A message at five, also when it is bad.', 'how-often': 'every-day' },
  },
  es: {
    names: ['Inés', 'Tomás', 'Rivas'],
    newcomers: ['Marta', 'Pablo', 'Soler'],
    alone: ['Elisa', 'Duarte'],
    begun: 'Lo que estaba escondido ya tiene nombre. Gracias por quedarse los dos.',
    open: 'Pregunta lo que necesites, las veces que haga falta.',
    noticed: { saw: ['on-time', 'told-first'], moment: 'Llamó desde la estación, antes de que preguntara.', settled: 6 },
    promises: {
      'how-many': 2,
      promises: 'El martes y el jueves llamo a mediodía. El sábado traigo el coche antes de las cuatro.',
      obstacle: 'La reunión del jueves puede alargarse.',
      'if-not': 'tell-early',
      'last-week': ['kept', 'changed'],
    },
    reply: 'Lo viste y lo escribiste enseguida. Si quieres, tráelo el jueves.',
    readIt: 'Gracias. Ya lo he leído.',
    opened: [
      { kind: 'told', what: 'El martes dijiste en el desayuno que el pago se retrasaba, y por qué.', effect: 'No fui a mirarlo.' },
      { kind: 'listened', what: 'Dejaste la taza cuando empecé, y no diste explicaciones.' },
    ],
    held: {
      need: 'Que me lo digas antes, no después.',
      'ordinary-day': 'Un mensaje a las cinco, también si es malo.',
      'how-often': 'every-day',
    },
  },
};

/** Builds all of it; ids for addresses are read back by `places.mjs`. */
export async function fillPractice(urls) {
  const db = sealWith(new pg.Client({ connectionString: urls.owner }), testProvider);
  await db.connect();
  try {
    await buildDemo(db, instant);
    const people = new People(db, instant);
    const { rows } = await db.query(
      `select id, name, portal_name as "portalName", time_zone as "timeZone" from directory.practice where name = 'Harbor Street Counseling'`,
    );
    const [harbor] = rows;
    const versions = await versionsOf(db);
    for (const language of ['en', 'es']) await fillCouple(db, people, harbor, versions, language);
    await people.staff(harbor, 'Iris Lund', ['COUNSELOR'], 'iris.lund@harbor.example', 'LMFT');
    await people.client(harbor, 'Paula', 'Nieto', { email: 'paula.nieto@client.example', language: 'ES', isUnsigned: true });
    const omar = await people.staff(harbor, 'Omar Field', ['COUNSELOR'], 'omar.field@harbor.example');
    const theo = await people.client(harbor, 'Aaron', 'Abel', { email: 'aaron.abel@client.example' });
    const lakeside = await people.practice({ name: 'Lakeside Family Practice', portalName: 'Lakeside', timeZone: 'America/Chicago' });
    await people.staff(lakeside, 'Nina Brandt', ['PRACTICE_ADMIN'], 'nina.brandt@lakeside.example');
    await people.staff(lakeside, 'Sam Reyes', ['SUPERVISOR'], 'sam.reyes@lakeside.example');
    await fillLeaving(db, people);
    // Added, and their welcome link not used yet.
    await db.query(`update directory.membership set state = 'INVITED' where person_id = any($1)`, [[omar.personId, theo.personId]]);
  } finally {
    await db.end();
  }
}

/** A practice whose archive is made, and one that was shredded, as far as whoever runs the service sees them. */
async function fillLeaving(db, people) {
  const { rows } = await db.query("select account_id as id from directory.platform_admin where name = 'Pat Lindgren'");
  const announcedBy = rows[0].id;
  const sha256 = '3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b';
  const custodian = {
    name: 'Dr. Noor Haddad',
    role: 'Psychologist, license 20417',
    email: 'noor.haddad@custodian.example',
    recipient: 'age14um7jd4wx7entmpcenqh2c99u6uljzaxetma3jp535qplv2xmplsycq50z',
  };
  for (const [name, isShredded] of [
    ['Quarry Road Counseling', false],
    ['Old Mill Counseling', true],
  ]) {
    const practice = await people.practice({ name, portalName: name.split(' ')[0], timeZone: 'America/Chicago' });
    const admin = await people.staff(practice, 'Ida Sørensen', ['PRACTICE_ADMIN'], `ida@${practice.id}.example`);
    await buildLeaving(db, ago(95), { practice, admin, announcedBy, daysLeft: 90, reason: 'They go on with another service.', custodian });
    await db.query(
      `update directory.offboarding set state = 'MADE', closed_at = $2, archived = 41, to_archive = 41, archive_parts = 23, archive_bytes = 11893214,
         archive_sha256 = $3, receipt_hash = 'h', made_at = $4 where practice_id = $1`,
      [practice.id, ago(4), sha256, ago(3)],
    );
    await db.query("update directory.practice set state = 'CLOSED' where id = $1", [practice.id]);
    if (isShredded) await shredded(db, practice, custodian, sha256, announcedBy);
  }
}

async function shredded(db, practice, { name, role, email, recipient }, sha256, by) {
  const owners = Array.from({ length: 40 }, (_, index) => `0190f5f0-0000-7000-8000-${String(index).padStart(12, '0')}/1`);
  const certificate = {
    kind: 'roadback certificate of shredding',
    certified: {
      practice: { id: practice.id, name: practice.name },
      custodian: { name, role, email, recipient },
      archive: { sha256, bytes: 11893214, madeAt: ago(3).toISOString(), openedAt: ago(2).toISOString() },
      keysDestroyed: { practice: [1], owners },
      shreddedAt: ago(1).toISOString(),
      shreddedBy: 'Pat Lindgren',
      trailHead: { seq: 20418, hash: sha256 },
      remains: [],
      backups: '',
    },
    signature: 'k3n1h0Y7dQ0mPZ8sYx5r2vJt4bWc6eA9uLfRgHiKjMoNpQqSsTtUuVvWwXxYyZz0123456789ABCDEFGHIJKLg==',
    publicKey: '',
  };
  await db.query(
    `update directory.offboarding set state = 'SHREDDED', received_at = $2, received_by = $4, shredded_at = $3, shredded_by = $4, certificate = $5 where practice_id = $1`,
    [practice.id, ago(2), ago(1), by, JSON.stringify(certificate)],
  );
  await db.query("update directory.practice set state = 'OFFBOARDED' where id = $1", [practice.id]);
}

async function versionsOf(db) {
  const { rows } = await db.query(
    'select distinct on (e.slug) e.slug, v.id from directory.exercise e join directory.exercise_version v on v.exercise_id = e.id order by e.slug, v.version desc',
  );
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

async function fillCouple(db, people, practice, versions, language) {
  const said = couples[language];
  const { rows } = await db.query(
    `select practice_id as "practiceId", person_id as "personId", account_id as "accountId", staff_name as name from directory.membership where staff_email = 'ben.hartmann@harbor.example'`,
  );
  const [ben] = rows;
  const client = (given, family) =>
    people.client(practice, given, family, { email: emailOf(given, family), language: language.toUpperCase() });
  const [first, second, family] = said.names;
  const [hurt, rebuilding] = [await client(first, family), await client(second, family)];
  await people.couple(ben, [await client(said.newcomers[0], said.newcomers[2]), await client(said.newcomers[1], said.newcomers[2])], today);
  await client(...said.alone);

  const couple = await people.couple(ben, [hurt, rebuilding], addDays(today, -40));
  const care = new Care(db, couple, ben);
  const planId = await care.plan('ONE_REBUILDS', rebuilding, 'A promise about money that was not one.', ago(39));
  const opening = { openReason: 'Both asked for it in session.' };
  await care.episodes(planId, [
    { ...opening, step: 'RESPONSIBILITY', openedAt: ago(39), closedAt: ago(12), wordsForBoth: said.begun },
    { ...opening, step: 'TRANSPARENCY', openedAt: ago(13), closedAt: null, wordsForBoth: said.open },
  ]);
  const day = (partner, daysAgo, safety) => ({
    clientId: partner.personId,
    day: addDays(today, -daysAgo),
    feel: Math.max(1, Math.round(safety / 2)),
    safety,
    note: null,
    visibility: 'PRIVATE',
    sentAt: ago(daysAgo),
  });
  await care.checkIns([
    ...[...Array(30).keys()].flatMap(daysAgo => [day(hurt, daysAgo, 6 - Math.floor(daysAgo / 8)), day(rebuilding, daysAgo + 1, 6)]),
  ]);
  const given = (slug, recipient, values) =>
    care.assignment({
      exerciseVersionId: versions.get(slug),
      mode: 'ONE',
      recipients: [recipient],
      startsOn: today,
      opensAt: '06:00',
      openForHours: 40,
      rule: null,
      endedAt: null,
      ...values,
    });
  const task = (partner, daysAgo, sent) => ({
    clientId: partner.personId,
    day: addDays(today, -daysAgo),
    sent: sent && { kind: 'SENT', afterHours: 4, ...sent },
  });
  const noticed = { answers: said.noticed };
  await given('i-noticed', hurt, {
    startsOn: addDays(today, -4),
    rule: 'FREQ=DAILY;INTERVAL=4',
    tasks: [
      task(hurt, 4, { ...noticed, visibility: 'SHARED', review: { reply: said.reply, afterHours: 26 } }),
      task(hurt, 0, { ...noticed, visibility: 'SHARED', review: null }),
    ],
  });
  const promises = [task(rebuilding, 7, { answers: said.promises, visibility: 'SHARED', review: null }), task(rebuilding, 0, null)];
  await given('small-promises-board', rebuilding, { startsOn: addDays(today, -7), rule: 'FREQ=WEEKLY;BYDAY=MO', tasks: promises });
  await given('own-one-moment', rebuilding, { tasks: [task(rebuilding, 0, null)] });
  // A reveal that was opened, and one that only the first has answered.
  await buildReveal(db, care, couple, ben, {
    exerciseVersionId: versions.get('one-thing-you-did'),
    day: addDays(today, -6),
    answers: said.opened,
    reply: said.readIt,
    openedAt: ago(2),
  });
  // Of three that may be held: kept private, agreed to, and released.
  await given('what-i-know-and-what-i-fear', hurt, {
    tasks: [task(hurt, 0, { answers: sampleAnswers['what-i-know-and-what-i-fear'][0], visibility: 'PRIVATE', review: null })],
  });
  for (const [slug, daysAgo, releasedAt] of [
    ['ask-for-it-now', 0, null],
    ['what-repair-would-look-like', 6, ago(2)],
  ])
    await buildHeld(db, care, couple, ben, {
      exerciseVersionId: versions.get(slug),
      author: hurt,
      day: addDays(today, -daysAgo),
      answers: sampleAnswers[slug][0],
      reply: null,
      releasedAt,
    });
  await given('what-i-need-most-this-week', hurt, {
    mode: 'TOGETHER',
    recipients: [hurt, rebuilding],
    startsOn: addDays(today, -1),
    openForHours: 72,
    tasks: [task(hurt, 1, { answers: said.held, visibility: 'HELD', review: null }), task(rebuilding, 1, null)],
  });
}

export const emailOf = (given, family) => `${given}.${family}@client.example`.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
