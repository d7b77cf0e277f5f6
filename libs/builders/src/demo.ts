import type { Client } from 'pg';
import { policyTemplates } from '@roadback/content/policy-templates';
import { weekdays } from '@roadback/domain/schedule';
import { CareTeams } from './care-team.js';
import { isAlready } from './demo-guard.js';
import { demoCouples } from './demo-couples.js';
import { buildLeaving } from './leaving.js';
import { DemoHistory } from './demo-history.js';
import { buildOwnExercise } from './own-exercise.js';
import { buildCorrections, buildLeft } from './own-record.js';
import { People, type BuiltCouple, type BuiltPerson, type BuiltPractice } from './people.js';
import { buildTrail } from './trail.js';

export interface DemoSignIn {
  who: string;
  email: string;
  /** `/` or `/staff/`. */
  at: string;
}

/** The people worth signing in as; all share the demo password. */
export const demoSignIns: readonly DemoSignIn[] = [
  { who: 'Dr. Ada Okafor, counselor', email: 'ada.okafor@harbor.example', at: '/staff/' },
  { who: 'Ruth Caldwell, practice admin', email: 'ruth.caldwell@harbor.example', at: '/staff/' },
  { who: 'Pat Lindgren, platform admin', email: 'pat@roadback.example', at: '/staff/' },
  { who: 'Maya Ellery, client', email: 'maya.ellery@client.example', at: '/' },
  { who: 'Jonah Ellery, her partner', email: 'jonah.ellery@client.example', at: '/' },
  { who: 'Elena Fuchs, has yet to sign', email: 'elena.fuchs@client.example', at: '/' },
  { who: 'Greta Olsen, a second practice', email: 'greta.olsen@lantern.example', at: '/staff/' },
];

/** Where this machine is: whoever looks at the demo sees their own day in it. */
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Builds the demo practice, all of it or nothing: three counselors, one of whom supervises another, a practice admin, a platform admin and
 * 24 couples, some with a co-counselor or a cover, with up to twelve weeks behind them, told backwards from `now`. Does nothing where a practice exists already.
 * @returns whether it was built
 */
export async function buildDemo(db: Client, now: Date, onProgress?: (done: number, of: number) => void): Promise<boolean> {
  await db.query('begin');
  try {
    if (await isAlready(db)) {
      await db.query('rollback');
      return false;
    }
    await tellDemo(db, now, onProgress);
    await db.query('commit');
    return true;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

/** All of the demo, in the transaction that the caller has begun. */
export async function tellDemo(db: Client, now: Date, onProgress: (done: number, of: number) => void = () => undefined): Promise<void> {
  const people = new People(db, now);
  const pat = await people.platformAdmin('Pat Lindgren', 'pat@roadback.example');
  const practice = await people.practice({
    name: 'Harbor Street Counseling',
    portalName: 'Harbor',
    timeZone,
    alarmingWords: true,
    staffedHours: weekdays.slice(0, 5).map(weekday => ({ weekday, from: '09:00', until: '17:00' })),
    crisisLines: [
      { label: '988 Suicide & Crisis Lifeline', phone: '988', text: '988', hours: '24 hours' },
      { label: 'National Domestic Violence Hotline', phone: '1-800-799-7233', text: '88788', hours: '24 hours' },
      { label: 'Harbor Street Counseling', phone: '555-0142', hours: 'Mon to Fri, 9 to 17' },
    ],
  });
  const admin = await people.staff(practice, 'Ruth Caldwell', ['PRACTICE_ADMIN'], 'ruth.caldwell@harbor.example');
  const policy = policyTemplates.find(({ variant }) => variant === 'LIMITED_SECRETS')!;
  await people.policy(admin, policy, daysBefore(now, 140));
  const counselors = [
    await people.staff(practice, 'Dr. Ada Okafor', ['COUNSELOR'], 'ada.okafor@harbor.example', 'PhD, LMFT'),
    await people.staff(practice, 'Ben Hartmann', ['COUNSELOR'], 'ben.hartmann@harbor.example', 'LMFT'),
    await people.staff(practice, 'Lucía Ferrer', ['COUNSELOR', 'SUPERVISOR'], 'lucia.ferrer@harbor.example', 'LCSW'),
  ];
  const teams = new CareTeams(db, admin, now);
  const [ada, ben, lucia] = counselors as [BuiltPerson, BuiltPerson, BuiltPerson];
  await teams.supervisor(ben, lucia);
  await people.covers(admin, lucia);
  await buildOwnExercise(db, counselors[0]!, counselors[1]!, daysBefore(now, 21), daysBefore(now, 1));
  const history = await DemoHistory.open(db, now);
  const adas: BuiltCouple[] = [];
  for (const [index, couple] of demoCouples.entries()) {
    const partner = (position: 0 | 1): Promise<BuiltPerson> =>
      people.client(practice, couple.names[position], couple.family[position], {
        email: emailOf(couple.names[position], couple.family[position]),
        language: couple.language,
      });
    const counselor = counselors[couple.counselor]!;
    const partners: [BuiltPerson, BuiltPerson] = [await partner(0), await partner(1)];
    await ways(people, couple.names[0], partners[0]);
    if (couple.unreached) await people.unreached(partners[1], 4);
    const built = await people.couple(counselor, partners, history.dayAgo(couple.weeks * 7));
    if (counselor === ada) adas.push(built);
    await history.tell(couple, built, counselor, index);
    if (index === 0) await teams.brokenGlass(built, lucia, 20, 'Ada was on a flight, and the practice was called about one of them.');
    if (couple.team === 'CO') await teams.co(built, ada);
    if (couple.team === 'COVERED') await teams.cover(built, ada, 0, 12);
    if (couple.team === 'TO_BE_COVERED') await teams.cover(built, lucia, 9, 14);
    const isFirstOfTheirLanguage = demoCouples.find(({ language }) => language === couple.language) === couple;
    if (isFirstOfTheirLanguage) await buildCorrections(db, built, couple.language ?? 'EN', counselor, now);
    onProgress(index + 1, demoCouples.length);
  }
  const former = (given: string, family: string) => people.client(practice, given, family, { email: emailOf(given, family) });
  await buildLeft(db, admin, await former('Paul', 'Adler'), await former('Birgit', 'Hansen'), now);
  await preparing(people, practice, ada);
  await leaves(db, people, pat.accountId, now);
  await buildTrail(db, now, { admin, counselor: ada, colleague: ben, covering: lucia }, adas);
}

/** Somebody who has not signed yet, two who wait for their counselor to form their couple, and a second practice that prepares itself. */
async function preparing(people: People, practice: BuiltPractice, ada: BuiltPerson): Promise<void> {
  await people.client(practice, 'Elena', 'Fuchs', { email: 'elena.fuchs@client.example', isUnsigned: true });
  for (const given of ['Ruben', 'Salma'])
    await people.client(practice, given, 'Haddad', { email: `${given.toLowerCase()}.haddad@client.example`, intakeCounselor: ada });
  const second = await people.practice({ name: 'Lantern House', portalName: 'Lantern', timeZone, isPrepared: true });
  await people.staff(second, 'Greta Olsen', ['PRACTICE_ADMIN'], 'greta.olsen@lantern.example');
  await people.staff(second, 'Dr. Femi Adeyemi', ['COUNSELOR'], 'femi.adeyemi@lantern.example', 'LMFT');
}

/** A third practice, which leaves in two months; its admin has yet to name who keeps the records. */
async function leaves(db: Client, people: People, announcedBy: string, now: Date): Promise<void> {
  const practice = await people.practice({ name: 'Meadow Lane Counseling', portalName: 'Meadow', timeZone });
  const admin = await people.staff(practice, 'Irene Vogel', ['PRACTICE_ADMIN'], 'irene.vogel@meadow.example');
  const counselor = await people.staff(practice, 'Hugo Lenz', ['COUNSELOR'], 'hugo.lenz@meadow.example', 'LMFT');
  const olive = await people.client(practice, 'Olive', 'Marsh', { email: 'olive.marsh@client.example' });
  const julian = await people.client(practice, 'Julián', 'Marsh', { email: 'julian.marsh@client.example', language: 'ES' });
  await people.couple(counselor, [olive, julian], daysBefore(now, 30).toISOString().slice(0, 10));
  const reason = 'The two owners retire, and the practice closes with them.';
  await buildLeaving(db, now, { practice, admin, announcedBy, daysLeft: 61, reason, custodian: null });
}

/** Two have a channel of their own for notices; two were seen on a device that nobody has confirmed, and have a calendar. */
async function ways(people: People, name: string, person: BuiltPerson): Promise<void> {
  if (name === 'Maya' || name === 'Lucía') await people.safeChannel(person, `${person.personId.slice(-6)}@letters.example`);
  if (name !== 'Grace' && name !== 'Rosa') return;
  await people.calendar(person, 12);
  await people.device(person, { browser: 'Safari', system: 'iPhone', daysAgo: 20, isConfirmed: true });
  await people.device(person, { browser: 'Chrome', system: 'Windows', daysAgo: 1, isConfirmed: false });
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

const emailOf = (given: string, family: string): string =>
  `${given}.${family}@client.example`
    .normalize('NFD')
    .replaceAll(/\p{M}|\s/gu, '')
    .toLowerCase();
