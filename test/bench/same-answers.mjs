// Before anything is measured: all three servers give the same answer to the same person, or the figures mean nothing.
import { deepStrictEqual } from 'node:assert';
import { someCheckIn } from './workloads.mjs';

export class DifferentAnswers extends Error {}

/** Compares each contestant's answer with the product's, for some viewers of each workload. What is written differs by id and instant alone. */
export async function compareAnswers(contestants, workloads, viewers, { count, turns }) {
  for (const workload of workloads)
    for (const viewer of workload.viewersOf(viewers).slice(0, count)) {
      const [product, ...others] = await allAnswers(contestants, workload, viewer, turns);
      for (const other of others)
        try {
          deepStrictEqual(other.answer, product.answer);
        } catch (error) {
          throw new DifferentAnswers(
            `${other.name} answers ${workload.field} of ${viewer.personId} otherwise than the product:\n${error.message}`,
          );
        }
    }
}

async function allAnswers(contestants, workload, viewer, turns) {
  const answers = [];
  const turn = turns.get(viewer.personId) ?? 0;
  for (const contestant of contestants) {
    // The same entry for each, one after the other, under a key of its own; each replaces the one before.
    const variables = workload.isWrite ? someCheckIn(viewer, turn) : undefined;
    answers.push({ name: contestant.name, answer: await ask(contestant, workload, viewer, variables) });
  }
  if (workload.isWrite) turns.set(viewer.personId, turn + 1);
  return answers;
}

async function ask({ name, url, requestOf }, workload, viewer, variables) {
  const { path, ...request } = requestOf(workload, viewer, variables);
  const response = await fetch(`${url}${path}`, { method: 'POST', ...request });
  const body = await response.json();
  const answer = name === 'limit' ? body : body.data?.[workload.field];
  if (!answer) throw new DifferentAnswers(`${name} does not answer ${workload.field}: ${response.status} ${JSON.stringify(body)}`);
  if (!workload.isWrite) return answer;
  const { id: _id, sentAt: _sentAt, ...said } = answer;
  return said;
}
