// Sealed words without the product: the same keys, kept as long, and nothing looked for where nothing is sealed.
import { Keyring } from '@roadback/sealing/keyring';
import { providerOf } from '@roadback/sealing/provider-settings';
import { Words } from '@roadback/sealing/words';

const keyring = new Keyring(providerOf(process.env));
const sealed = /"\\u0001[^"]+"/g;

/** @param {import('pg').Pool | import('pg').ClientBase} connection */
export async function wordsOf(connection, practiceId) {
  const ask = async (text, values) => (await connection.query({ name: text.slice(0, 60), text, values })).rows;
  await keyring.prepare(practiceId, ask);
  return new Words(keyring, practiceId, ask);
}

/** A finished answer with its words opened. */
export async function opened(pool, practiceId, answer) {
  const found = answer.match(sealed);
  if (!found) return answer;
  const marks = found.map(text => JSON.parse(text));
  const texts = await (await wordsOf(pool, practiceId)).openMarks(marks);
  let next = 0;
  return answer.replace(sealed, () => JSON.stringify(texts[next++]));
}
