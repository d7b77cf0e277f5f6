// Seals what a practice was told with, in bulk; SQL cannot.
import { keyFor, wordsOf } from '@roadback/builders/sealed';
import { sealedColumns } from '@roadback/sealing/columns';

const mark = 'rb1.told ';

/**
 * @param {import('pg').Client} client registered by `sealWith`, inside of the transaction that tells the practice
 * @param {string} practiceId
 */
export async function sealTold(client, practiceId) {
  await keyFor(client, practiceId);
  const words = await wordsOf(client, practiceId);
  for (const { column, table, name, row, owner, kind } of sealedColumns) {
    const { rows } = await client.query(
      `select ${row} as id, ${owner} as owner, ${name} as told from clinical.${table} where practice_id = $1 and ${name} like '${mark}%'`,
      [practiceId],
    );
    const sealed = [];
    for (const { id, owner: ownerId, told } of rows) {
      const text = told.slice(mark.length);
      sealed.push(await words.seal(column, id, ownerId, kind === 'text' ? text : JSON.parse(text)));
    }
    await client.query(
      `update clinical.${table} x set ${name} = n.sealed from unnest($2::uuid[], $3::text[]) n (id, sealed)
        where x.practice_id = $1 and x.${row} = n.id`,
      [practiceId, rows.map(({ id }) => id), sealed],
    );
  }
}
