import type { Client } from 'pg';
import { CareTeams } from './care-team.js';
import { isAlready } from './demo-guard.js';
import { demoCouples } from './demo-couples.js';
import { DemoHistory } from './demo-history.js';
import { buildOwnExercise } from './own-exercise.js';
import { People, type BuiltPerson } from './people.js';

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
];

/** Where this machine is: whoever looks at the demo sees their own day in it. */
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Builds the demo practice, all of it or nothing: three counselors, one of whom supervises another, a practice admin, a platform admin and
 * 24 couples, some with a co-counselor or a cover, with up to twelve weeks behind them, told backwards from `now`. Does nothing where a practice exists already.
 * @returns whether it was built
 */
export async function buildDemo(db: Client, now: Date, onProgress: (done: number, of: number) => void = () => undefined): Promise<boolean> {
  await db.query('begin');
  try {
    if (await isAlready(db)) {
      await db.query('rollback');
      return false;
    }
    const people = new People(db, now);
    await people.platformAdmin('Pat Lindgren', 'pat@roadback.example');
    const practice = await people.practice({
      name: 'Harbor Street Counseling',
      portalName: 'Harbor',
      timeZone,
      crisisLines: [
        { label: '988 Suicide & Crisis Lifeline', phone: '988', text: '988', hours: '24 hours' },
        { label: 'National Domestic Violence Hotline', phone: '1-800-799-7233', text: '88788', hours: '24 hours' },
        { label: 'Harbor Street Counseling', phone: '555-0142', hours: 'Mon to Fri, 9 to 17' },
      ],
    });
    const admin = await people.staff(practice, 'Ruth Caldwell', ['PRACTICE_ADMIN'], 'ruth.caldwell@harbor.example');
    const counselors = [
      await people.staff(practice, 'Dr. Ada Okafor', ['COUNSELOR'], 'ada.okafor@harbor.example', 'PhD, LMFT'),
      await people.staff(practice, 'Ben Hartmann', ['COUNSELOR'], 'ben.hartmann@harbor.example', 'LMFT'),
      await people.staff(practice, 'Lucía Ferrer', ['COUNSELOR', 'SUPERVISOR'], 'lucia.ferrer@harbor.example', 'LCSW'),
    ];
    const teams = new CareTeams(db, admin, now);
    const [ada, ben, lucia] = counselors as [BuiltPerson, BuiltPerson, BuiltPerson];
    await teams.supervisor(ben, lucia);
    await buildOwnExercise(db, counselors[0]!, counselors[1]!, daysBefore(now, 21), daysBefore(now, 1));
    const history = await DemoHistory.open(db, now);
    for (const [index, couple] of demoCouples.entries()) {
      const partner = (position: 0 | 1): Promise<BuiltPerson> =>
        people.client(practice, couple.names[position], couple.family[position], {
          email: emailOf(couple.names[position], couple.family[position]),
          language: couple.language,
        });
      const counselor = counselors[couple.counselor]!;
      const built = await people.couple(counselor, [await partner(0), await partner(1)], history.dayAgo(couple.weeks * 7));
      await history.tell(couple, built, counselor, index);
      if (index === 0) await teams.brokenGlass(built, lucia, 20, 'Ada was on a flight, and the practice was called about one of them.');
      if (couple.team === 'CO') await teams.co(built, ada);
      if (couple.team === 'COVERED') await teams.cover(built, ada, 0, 12);
      if (couple.team === 'TO_BE_COVERED') await teams.cover(built, lucia, 9, 14);
      onProgress(index + 1, demoCouples.length);
    }
    await db.query('commit');
    return true;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

const emailOf = (given: string, family: string): string =>
  `${given}.${family}@client.example`
    .normalize('NFD')
    .replaceAll(/\p{M}|\s/gu, '')
    .toLowerCase();
