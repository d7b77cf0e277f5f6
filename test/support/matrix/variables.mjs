// What is sent for a sample of an operation.
import { randomUUID } from 'node:crypto';
import { sampleInput } from '../sample-inputs.mjs';

/** Stands for the records of a couple that there is not: nothing has its ids. */
export const unknownRecords = like =>
  Object.fromEntries(
    Object.entries(like).map(([name, value]) => [
      name,
      name === 'maya' || name === 'jonah' ? unknownRecords(value) : name.endsWith('Id') ? randomUUID() : value,
    ]),
  );

/** The variables of a call: what is required of its type, the records that it names, and a key that was never used. */
export function variablesOf(operation, sample, records) {
  const given = sampleInput(operation.text, randomUUID());
  for (const [name, value] of Object.entries(sample.of(records)))
    given[name] = typeof value === 'object' && name === 'input' ? { ...given[name], ...value } : value;
  return Object.fromEntries(Object.entries(given).filter(([name]) => operation.args.some(arg => arg.name === name)));
}
