import { createHash, type KeyObject } from 'node:crypto';
import type { Ask } from '@roadback/sealing/master-key';
import type { Words } from '@roadback/sealing/words';
import { Encrypter } from 'age-encryption';
import { signHead } from '../platform/audit/signed-head.js';
import { archivePage, inOrder, type ArchivedRow } from './archive-page.js';
import { archiveReadme } from './archive-readme.js';
import type { ArchiveFile } from './tar.js';

type Kind = 'CLIENT' | 'COUPLE' | 'AUTHOR' | 'PRACTICE';

/** Whose rows one folder of the archive holds. */
interface Owner {
  kind: Kind;
  id: string | null;
  name: string;
}

/** What an archive is made from. */
export interface ArchiveSource {
  practiceId: string;
  archiveId: string;
  practiceName: string;
  custodian: { name: string; role: string; recipient: string };
  at: Date;
  /** Asks in the one transaction that reads all of the practice. */
  ask: Ask;
  /** The words of the practice in that transaction, its keys opened; asked anew for each owner, because opened keys are forgotten soon. */
  words: () => Promise<Words>;
  signingKey: KeyObject;
  /** Lies in the archive, last. */
  receipt: string;
  onProgress: (done: number, all: number) => Promise<void>;
}

const folders: Record<Kind, string> = { CLIENT: 'clients', COUPLE: 'couples', AUTHOR: 'private-notes', PRACTICE: 'practice' };
const linksInFile = 10_000;
const encoder = new TextEncoder();

/** A name as a folder can have it; whose it is the id says for sure. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 30);

/** The files of a practice's archive, one after the other; nothing is held longer than the record of one person. */
export async function* archiveFiles(source: ArchiveSource): AsyncGenerator<ArchiveFile> {
  const { ask, practiceId } = source;
  const listed: { name: string; bytes: number; sha256: string }[] = [];
  const counts = new Map<string, number>();
  const file = (name: string, content: string | Uint8Array): ArchiveFile => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    listed.push({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    return { name, bytes };
  };

  yield file('README.txt', archiveReadme(source.practiceName, source.custodian.name));
  const owners: Owner[] = [
    ...(await ask<Owner>('select kind, id, name from app.archive_owners($1) order by kind, id', [practiceId])),
    { kind: 'PRACTICE', id: null, name: source.practiceName },
  ];
  for (const [index, owner] of owners.entries()) {
    const tables = await tablesOf(source, owner);
    for (const [table, rows] of tables) counts.set(table, (counts.get(table) ?? 0) + rows.length);
    const folder = [folders[owner.kind], [slugOf(owner.name), owner.id].filter(Boolean).join('-')].join('/');
    const title = [owner.name, owner.id].filter(Boolean).join(' · ');
    const json = JSON.stringify(Object.fromEntries(tables), null, 2);
    // What a counselor wrote for themself alone is sealed once more: nobody comes upon it who did not set out to open it.
    if (owner.kind === 'AUTHOR') yield file(`${folder}.json.age`, await sealedTo(source.custodian.recipient, json));
    else {
      yield file(`${folder}/record.json`, json);
      yield file(`${folder}/record.html`, archivePage(title, tables));
    }
    await source.onProgress(index + 1, owners.length);
  }

  for await (const [name, lines] of trailFiles(source)) yield file(name, lines);

  const there = await ask<{ name: string; count: string }>('select name, count from app.archive_counts($1)', [practiceId]);
  const missing = there.filter(({ name, count }) => (counts.get(name) ?? 0) !== Number(count)).map(({ name }) => name);
  // Better no archive than one that holds less than there is: it is what remains.
  if (missing.length > 0) throw new Error(`the archive would not hold all rows of ${missing.join(', ')}`);

  const { practiceName: practice, custodian, archiveId, at } = source;
  const rows = Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b)));
  yield file('manifest.json', JSON.stringify({ practice, practiceId, archiveId, madeAt: at, custodian, rows, files: listed }, null, 2));
  // Last: whoever has it has read the file to its end.
  yield file('RECEIPT.txt', `${source.receipt}\n`);
}

/** The rows of one owner by table, opened, in the order in which they happened. */
async function tablesOf({ ask, practiceId, words }: ArchiveSource, { kind, id }: Owner): Promise<Map<string, ArchivedRow[]>> {
  const found = await ask<{ name: string; content: ArchivedRow }>('select name, content from app.archive_rows($1, $2, $3)', [
    practiceId,
    kind,
    id,
  ]);
  const tables = new Map<string, ArchivedRow[]>();
  for (const { name, content } of found) {
    const rows = tables.get(name);
    if (rows) rows.push(content);
    else tables.set(name, [content]);
  }
  const opened = await words();
  for (const [name, rows] of tables) tables.set(name, inOrder(await opened.openRows(name, rows)));
  return tables;
}

async function sealedTo(recipient: string, text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(text);
}

/** The audit trail; put together in the order of their names these are an export that `verify-audit.js --export` reads. */
async function* trailFiles({ ask, practiceId, signingKey }: ArchiveSource): AsyncGenerator<[string, string]> {
  let after = 0;
  for (let number = 1; ; number += 1) {
    const links = await ask<{ seq: number }>('select * from audit.archive_links($1, $2, $3)', [practiceId, after, linksInFile]);
    if (links.length === 0) break;
    after = links.at(-1)!.seq;
    yield [`trail/${String(number).padStart(6, '0')}.jsonl`, links.map(link => `${JSON.stringify(link)}\n`).join('')];
  }
  const [head] = await ask<{ seq: number; hash: string; sealedAt: Date }>('select * from audit.archive_head($1)', [practiceId]);
  if (head) {
    const signed = signHead(signingKey, { practiceId, ...head, sealedAt: head.sealedAt.toISOString() });
    yield ['trail/head.jsonl', `${JSON.stringify(signed)}\n`];
  }
}
