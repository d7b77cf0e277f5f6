import { portalOperations } from '../support/all-operations.mjs';
import { acts, leftOut } from '../support/no-leak-acts.mjs';
import { couplesIn, Scene } from '../support/no-leak-scenes.mjs';

export const shows =
  'a partner’s answers are the same whatever the other’s screening and the clearance are (R3), whatever the other did with a reveal or kept from them (R19), and whatever they answered about safety (R20)';

/** Readings of each operation for a median; the least difference that counts, in milliseconds. */
const rounds = 60;
const leastMs = 2;

export async function prove({ say, startProduct, whenDone }) {
  const base = new Date(Math.floor(Date.now() / 1000) * 1000);
  const product = await startProduct({ name: 'proof-no-leak', env: { TRUSTED_PROXIES: '1' } });
  const scene = await Scene.open(product, base);
  whenDone(() => scene.close());

  const operations = new Map((await portalOperations()).map(operation => [operation.field, operation]));
  const asked = new Set(acts.map(([field]) => field));
  const short = [...operations.keys()]
    .filter(field => !asked.has(field) && !(field in leftOut))
    .map(field => `${field} is not compared: give it something to ask for in test/support/no-leak-acts.mjs`);
  const figures = { 'portal operations compared': asked.size, 'left out, with a reason': Object.keys(leftOut).length };

  let compared = 0;
  const details = {};
  for (const group of couplesIn) {
    const couples = [];
    for (const state of group.states) {
      say(`${group.name}: ${state}`);
      couples.push(await scene.couple(group, state));
    }
    await scene.at(5);
    say(`${group.name}: timing`);
    const timing = await timed(scene, couples, operations);
    Object.assign(figures, timing.figures(group.name));
    short.push(...timing.short(group.name));

    say(`${group.name}: answers`);
    const answers = [];
    for (const couple of couples) {
      await scene.at(5);
      const told = { field: 'what was told unasked', answer: await scene.told(couple) };
      answers.push([told, ...(await everything(scene, couple, operations))]);
    }
    details[group.name] = answers[0];
    answers[0].forEach((expected, index) => {
      for (const [place, state] of group.states.entries()) {
        compared += 1;
        const found = answers[place][index];
        if (found.answer !== expected.answer)
          short.push(`${group.name}, ${state}: ${expected.field} ${differenceOf(found.answer, expected.answer)} (${group.states[0]})`);
      }
    });
  }
  return { figures: { ...figures, 'answers compared': compared }, short, details };
}

/** The first place in which two answers differ. */
function differenceOf(found, expected) {
  const at = [...found].findIndex((letter, index) => letter !== expected[index]);
  const part = text => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `answers ${part(found)}, not ${part(expected)}`;
}

/** All that this partner asks, in order: ids named by their first appearance, instants by the moment of the scene they fall into. */
async function everything(scene, couple, operations) {
  const said = {};
  const ids = new Map();
  const named = text =>
    scene.momentsIn(text).replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, id => {
      if (!ids.has(id)) ids.set(id, `id ${ids.size + 1}`);
      return ids.get(id);
    });
  const answers = [];
  for (const [field, variablesOf] of acts) {
    const { status, text } = await scene.asks(couple.a, operations.get(field).text, variablesOf?.(said, scene.now) ?? {});
    const body = JSON.parse(text);
    said[field] = body.data?.[field] ?? null;
    answers.push({ field, answer: named(`${status} ${text.replace(/"requestId":"[^"]*"/g, '')}`) });
  }
  return answers;
}

/** Medians of what only reads, one couple after the other in each round, so that a slow moment is everybody's. */
async function timed(scene, couples, operations) {
  const reads = acts.filter(([field, variables]) => operations.get(field).isRead && !variables).map(([field]) => field);
  const fields = [...new Set(reads)];
  const measured = async () => {
    const times = new Map(fields.map(field => [field, couples.map(() => [])]));
    for (let round = 0; round < rounds; round += 1)
      for (const field of fields)
        for (const index of couples.keys()) {
          const at = (index + round) % couples.length;
          const begun = performance.now();
          await scene.asks(couples[at].a, operations.get(field).text);
          times.get(field)[at].push(performance.now() - begun);
        }
    return fields.map(field => {
      const medians = times.get(field).map(median);
      return {
        field,
        median: median(medians),
        // The first and the last couple are in the same state: what lies between them is noise.
        noise: Math.abs(medians[0] - medians.at(-1)),
        difference: Math.max(...medians) - Math.min(...medians),
      };
    });
  };
  const isBeyond = ({ noise, difference }) => difference > Math.max(leastMs, 3 * noise);
  let found = await measured();
  // Once more, before a moment of the machine is taken for a leak.
  if (found.some(isBeyond)) found = await measured();
  const worst = found.toSorted((a, b) => b.difference - a.difference)[0];
  return {
    figures: name => ({
      [`${name}: reads timed`]: fields.length,
      [`${name}: widest medians, ms`]: `${worst.difference.toFixed(2)} of ${worst.median.toFixed(2)} (${worst.field}; noise ${worst.noise.toFixed(2)})`,
    }),
    short: name =>
      found
        .filter(isBeyond)
        .map(
          ({ field, difference, noise }) =>
            `${name}: medians of ${field} differ by ${difference.toFixed(2)} ms, noise is ${noise.toFixed(2)}`,
        ),
  };
}

const median = values => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};
