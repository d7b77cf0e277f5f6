import { MyCareTeam } from './operations.js';
import { today } from './homework.js';
import type { Person } from './person.js';
import { TestPractice, type TestCouple } from './practice.js';
import type pg from 'pg';

/** A day so many days from now. */
export const dayFrom = (days: number): string => today(new Date(Date.now() + days * 86_400_000));

/** What `moveStep` takes to open the last step. */
export const moved = (couple: TestCouple, more: object = {}) => ({
  input: { planId: couple.planId, step: 'PATIENCE', act: 'OPEN', reason: 'Both asked for it.', ...more },
});

/** Whom a client finds named as readers, each with their part. */
export const readersOf = async (person: Person): Promise<string[]> =>
  (await person.does(MyCareTeam)).map(({ part, name }) => `${part} ${name}`);

/** A couple with its counselor, and beside it an admin, another counselor and a supervisor. */
export async function careSetting(db: pg.Client) {
  const practice = await TestPractice.open(db);
  const couple = await practice.couple();
  const [admin, ines, sam] = [
    await practice.staff('PRACTICE_ADMIN'),
    await practice.staff('COUNSELOR'),
    await practice.staff('SUPERVISOR'),
  ];
  const cover = (more: object = {}) => ({
    input: { coupleId: couple.id, coveringId: ines.id, firstDay: today(), lastDay: dayFrom(13), ...more },
  });
  return { practice, couple, admin, ines, sam, cover };
}
