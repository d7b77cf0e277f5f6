// Two people who use the product at the same time through one connection: what one of them is answered holds nothing of the other.
import { randomUUID } from 'node:crypto';
import { operations } from './matrix/caller.mjs';
import { Scene } from './matrix/scene.mjs';

const wordsOf = ({ markers }) => Object.values(markers).flatMap(byReader => Object.values(byReader));

/** How many requests wait at once, so that they meet in the pool. */
const inFlight = 8;

/** Two practices with a couple each, built through the product at `url`. */
export async function twoCouples({ url, owner }) {
  const { People } = await import('@roadback/builders/people');
  const { Care } = await import('@roadback/builders/care');
  const scene = new Scene({ url, db: owner, people: new People(owner, new Date()), Care });
  return [await scene.couple('A', await scene.practice()), await scene.couple('C', await scene.practice())];
}

/** The pairs that take turns, each with what they ask, what every answer to them must hold, and what none may. */
export function pairsOf(couples) {
  const [here, there] = couples;
  const day = new Date().toISOString().slice(0, 10);
  const counselor = (couple, other) => ({
    caller: couple.primary,
    asks: [
      ['Query.timeline', { coupleId: couple.records.coupleId }],
      ['Query.coupleQuestions', { coupleId: couple.records.coupleId }],
      ['Query.changedBehavior', { coupleId: couple.records.coupleId }],
      ['Query.ownTrack', { coupleId: couple.records.coupleId }],
    ].map(([name, variables]) => [name, () => variables]),
    holds: wordsOf(couple),
    lacks: wordsOf(other),
  });
  const partner = (couple, self, other) => {
    const note = couple.markers[self].PRIVATE;
    return {
      caller: couple[self],
      asks: [
        ['Query.myCheckIns', () => ({})],
        ['Mutation.checkIn', () => ({ input: { day, feel: 3, safety: 5, note, visibility: 'PRIVATE', idempotencyKey: randomUUID() } })],
        ['Query.submission', () => ({ id: couple.records[self].privateId })],
      ],
      holds: [note],
      lacks: [couple.markers[other].PRIVATE],
    };
  };
  return {
    'counselors of two practices': [counselor(here, there), counselor(there, here)],
    'the two partners of a couple': [partner(here, 'maya', 'jonah'), partner(here, 'jonah', 'maya')],
  };
}

/**
 * Lets two take turns.
 * @returns {Promise<{ answered: number, crossed: string[] }>} how many were answered in full, and each answer in which something was wrong
 */
export async function alternate(url, pair, requests) {
  const crossed = [];
  let next = 0;
  let answered = 0;
  const turn = async () => {
    for (let at = next++; at < requests; at = next++) {
      const { caller, asks, holds, lacks } = pair[at % 2];
      const [name, variablesOf] = asks[Math.floor(at / 2) % asks.length];
      const { status, text } = await Object.assign(Object.create(caller), { url }).asks(operations.get(name), variablesOf());
      const foreign = lacks.find(marker => text.includes(marker));
      if (foreign) crossed.push(`${name} shows ${foreign}`);
      else if (status !== 200 || text.includes('"errors"') || !holds.some(marker => text.includes(marker)))
        crossed.push(`${name} answered ${status} ${text.slice(0, 200)}`);
      else answered += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, turn));
  return { answered, crossed };
}
