import { Injectable } from '@nestjs/common';
import { checkLines, type CheckedLine } from '@roadback/domain/client-import';
import { dayIn } from '@roadback/domain/weeks';
import type { Scope } from '../platform/database/practice-scope.js';
import { conflict, invalid, notFound, refused } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { pageOf } from '../platform/page.js';
import { readClientFile, type ClientFile } from './client-file.js';
import { ClientImport } from './import.entity.js';

/** What would become of a file. */
export interface ImportReport {
  fault: ClientFile['fault'];
  missingColumns: ClientFile['missing'];
  rows: number;
  rowsWithProblems: number;
  lines: (CheckedLine['values'] & Pick<CheckedLine, 'line' | 'problems'>)[];
}

const dayMs = 86_400_000;
const mostParts = 100;

/** A file of clients from its first part to the asking for it; `ImportClients` does the rest, as a job. */
@Injectable()
export class ClientImportsService {
  /** What the file says is gone after a day, whatever became of it. */
  async begin(scope: Scope, parts: number, idempotencyKey: string): Promise<ClientImport> {
    const { practiceId, personId: startedBy } = scope;
    if (parts < 1 || parts > mostParts) throw invalid({ parts: 'OUT_OF_RANGE' });
    const begun = await scope.entities.findOneBy(ClientImport, { practiceId, startedBy, idempotencyKey });
    if (begun && begun.parts !== parts) throw conflict('KEY_REUSED');
    if (begun) return begun;
    const file: ClientImport = {
      practiceId,
      id: newId(),
      idempotencyKey,
      startedBy,
      startedAt: scope.now,
      parts,
      state: 'UPLOADING',
      rowsInFile: 0,
      rowsChecked: 0,
      rowsAdded: 0,
      endedAt: null,
    };
    await scope.entities.insert(ClientImport, file);
    await scope.rows(
      `insert into jobs.wake_up (practice_id, kind, subject_id, client_id, couple_id, next_at) values ($1, 'FORGET_IMPORT', $2, $2, $2, $3)`,
      [practiceId, file.id, new Date(scope.now.getTime() + dayMs)],
    );
    return file;
  }

  async addPart(scope: Scope, importId: string, part: number, text: string): Promise<ClientImport> {
    const file = await this.file(scope, importId);
    if (file.state !== 'UPLOADING') throw refused('IMPORT_OVER');
    if (part < 1 || part > file.parts) throw invalid({ part: 'OUT_OF_RANGE' });
    await scope.rows(
      `insert into clinical.client_import_part (practice_id, import_id, part, words) values ($1, $2, $3, $4)
       on conflict (practice_id, import_id, part) do nothing`,
      [scope.practiceId, importId, part, text],
    );
    return file;
  }

  async report(scope: Scope, importId: string, page: number, perPage: number, onlyProblems: boolean): Promise<ImportReport> {
    const { limit, offset } = pageOf(page, perPage);
    const file = await this.file(scope, importId);
    if (file.state !== 'UPLOADING') throw refused('IMPORT_OVER');
    const { fault, missing, lines } = await this.checked(scope, file);
    const bad = lines.filter(line => line.problems.length > 0);
    return {
      fault,
      missingColumns: missing,
      rows: lines.length,
      rowsWithProblems: bad.length,
      lines: (onlyProblems ? bad : lines)
        .slice(offset, offset + limit)
        .map(({ line, values, problems }) => ({ line, problems, ...values })),
    };
  }

  /** Hands the file to the worker. Asked for twice, it is on its way already. */
  async ask(scope: Scope, importId: string): Promise<ClientImport> {
    await scope.lock(`import ${importId}`);
    const file = await this.file(scope, importId);
    if (file.state === 'WAITING' || file.state === 'DONE') return file;
    if (file.state !== 'UPLOADING') throw refused('IMPORT_OVER');
    const { fault, lines } = await this.checked(scope, file);
    if (fault !== null || lines.some(line => line.client === null)) throw refused('IMPORT_HAS_PROBLEMS');
    const waiting = { state: 'WAITING', rowsInFile: lines.length } as const;
    await scope.entities.update(ClientImport, { practiceId: scope.practiceId, id: importId }, waiting);
    await scope.enqueue('people', 'import-clients', { importId, startedBy: scope.personId });
    return { ...file, ...waiting };
  }

  async file(scope: Scope, importId: string): Promise<ClientImport> {
    const file = await scope.entities.findOneBy(ClientImport, { practiceId: scope.practiceId, id: importId });
    return file ?? Promise.reject(notFound());
  }

  /** The file as it stands beside who is here now. REFUSED `IMPORT_INCOMPLETE`. */
  async checked(scope: Scope, { id, parts }: ClientImport): Promise<Omit<ClientFile, 'lines'> & { lines: CheckedLine[] }> {
    const { practiceId } = scope;
    const sent = await scope.rows<{ words: string }>(
      'select words from clinical.client_import_part where practice_id = $1 and import_id = $2 order by part',
      [practiceId, id],
    );
    if (sent.length < parts) throw refused('IMPORT_INCOMPLETE');
    const file = readClientFile(sent.map(part => part.words).join(''));
    const [practice] = await scope.rows<{ language: 'EN' | 'ES'; timeZone: string }>(
      'select language, time_zone as "timeZone" from directory.practice where id = $1',
      [practiceId],
    );
    const here = await scope.rows<{ email: string }>(
      'select email from clinical.client_contact where practice_id = $1 and email = any ($2::text[])',
      [practiceId, file.lines.map(line => line.values.email.normalize('NFC').trim().toLowerCase())],
    );
    const counselors = await scope.rows<{ email: string; id: string }>(
      `select lower(staff_email) as email, person_id as id from directory.membership
        where practice_id = $1 and audience = 'STAFF' and state <> 'ENDED' and 'COUNSELOR' = any (roles)`,
      [practiceId],
    );
    const lines = checkLines(file.lines, {
      today: dayIn(practice!.timeZone, scope.now),
      ...practice!,
      here: new Set(here.map(each => each.email)),
      counselors: new Map(counselors.map(each => [each.email, each.id])),
    });
    return { ...file, lines };
  }
}
