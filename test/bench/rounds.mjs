// Rounds in turn: what disturbs the machine for a while disturbs all of them, and only figures of the same round are compared.
import { Chance } from '@roadback/builders/chance';
import { load, quantile } from './load.mjs';

/** @returns {Promise<Record<string, object[]>>} the rounds of each contestant, in order */
export async function runRounds(contestants, workload, viewers, { rounds, seconds, warmUp, onRound = () => {}, ...round }) {
  const chance = new Chance(rounds);
  const results = Object.fromEntries(contestants.map(({ name }) => [name, []]));
  const those = workload.viewersOf(viewers);
  for (const contestant of contestants) await load(contestant, workload, those, { ...round, seconds: warmUp });
  for (let number = 1; number <= rounds; number += 1) {
    for (const contestant of shuffled(contestants, chance))
      results[contestant.name].push(await load(contestant, workload, those, { ...round, seconds }));
    onRound(number);
  }
  return results;
}

function shuffled(items, chance) {
  return items
    .map(item => ({ item, order: chance.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** One line for all rounds of a contestant: the middle of each figure. */
export function summaryOf(rounds) {
  const middle = name => (rounds[0][name] === null ? null : median(rounds.map(round => round[name])));
  return {
    perSecond: middle('perSecond'),
    p50: middle('p50'),
    p99: middle('p99'),
    nodeCpuMs: middle('nodeCpuMs'),
    postgresCpuMs: middle('postgresCpuMs'),
    statements: middle('statements'),
    requests: rounds.reduce((sum, round) => sum + round.requests, 0),
    errors: rounds.reduce((sum, round) => sum + round.errors, 0),
  };
}

/** How many times as much of `figure` the one has as the other, round by round. */
export function ratioOf(over, under, figure = 'perSecond') {
  const ratios = over.map((round, index) => round[figure] / under[index][figure]).sort((a, b) => a - b);
  return { median: median(ratios), min: ratios[0], max: ratios.at(-1) };
}

const median = values => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2 === 1 ? quantile(sorted, 0.5) : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};
