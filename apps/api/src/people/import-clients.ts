import { Inject, Injectable } from '@nestjs/common';
import type { ImportedClient } from '@roadback/domain/client-import';
import { inTheNameOf, jobViewer, type SystemViewer } from '../platform/access/viewer.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { PracticeScope, type Scope } from '../platform/database/practice-scope.js';
import { publicError } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { WelcomeLinks } from '../identity/welcome-links.js';
import { ClientImportsService } from './client-imports.service.js';
import { ClientImport } from './import.entity.js';

type Prepared = ImportedClient & { accountId: string };

const batch = 250;

/**
 * Brings the clients of a file in, as the admin who asked for it: what they may no longer do, the job may not either. Accounts are prepared
 * in batches (an account alone opens nothing), then everybody comes in in one transaction, or nobody. Begun again after a crash it does the
 * same, once: the import's state changes in that transaction too.
 */
@Injectable()
export class ImportClients {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(WelcomeLinks) private readonly welcomeLinks: WelcomeLinks,
    @Inject(ClientImportsService) private readonly imports: ClientImportsService,
  ) {}

  /** @returns how many came in now */
  async run(practiceId: string, importId: string, startedBy: string): Promise<number> {
    const system = jobViewer(practiceId, [], 'import-clients');
    const admin = inTheNameOf({ audience: 'STAFF', practiceId, personId: startedBy, roles: ['PRACTICE_ADMIN'] }, 'import-clients');
    // As a job first: a suspended practice is told apart from an admin who is gone.
    const waits = await this.practiceScope.run(system, async scope => (await this.imports.file(scope, importId)).state === 'WAITING');
    if (!waits) return 0;
    try {
      const clients = await this.practiceScope.run(admin, async scope => this.clientsOf(scope, importId));
      if (!clients) return await this.giveUp(system, importId);
      const prepared = await this.prepare(system, importId, clients);
      return await this.practiceScope.run(admin, scope => this.add(scope, importId, prepared));
    } catch (error) {
      const code = publicError(error)?.code;
      if (code !== 'UNAUTHENTICATED' && code !== 'CONFLICT' && code !== 'NOT_FOUND') throw error;
      // Suspended meanwhile, this throws once more, and the job rests.
      return await this.giveUp(system, importId);
    }
  }

  /** What the file said, a day later: gone, whatever became of it. */
  async forget(practiceId: string, importId: string): Promise<number> {
    return this.practiceScope.run(jobViewer(practiceId, [], 'forget-import'), async scope => {
      await scope.lock(`import ${importId}`);
      await this.dropFile(scope, importId);
      await scope.rows(
        `update clinical.client_import set state = 'FORGOTTEN', ended_at = $3
          where practice_id = $1 and id = $2 and state in ('UPLOADING', 'WAITING')`,
        [practiceId, importId, scope.now],
      );
      return 1;
    });
  }

  /** Looked at once more, with who came in since the dry run; null when it can no longer be taken whole. */
  private async clientsOf(scope: Scope, importId: string): Promise<ImportedClient[] | null> {
    const { fault, lines } = await this.imports.checked(scope, await this.imports.file(scope, importId));
    const clients = lines.flatMap(({ client }) => (client ? [client] : []));
    return fault === null && clients.length === lines.length ? clients : null;
  }

  private async prepare(system: SystemViewer, importId: string, clients: readonly ImportedClient[]): Promise<Prepared[]> {
    const prepared: Prepared[] = [];
    for (let from = 0; from < clients.length; from += batch) {
      const some = clients.slice(from, from + batch);
      const accounts = await this.welcomeLinks.accountsFor(
        this.identityScope.query,
        some.map(client => client.email),
      );
      prepared.push(...some.map(client => ({ ...client, accountId: accounts.get(client.email)! })));
      await this.practiceScope.run(system, scope =>
        scope.entities.update(
          ClientImport,
          { practiceId: system.practiceId, id: importId, state: 'WAITING' },
          { rowsChecked: prepared.length },
        ),
      );
    }
    return prepared;
  }

  private async add(scope: Scope, importId: string, clients: readonly Prepared[]): Promise<number> {
    const { practiceId } = scope;
    await scope.lock(`import ${importId}`);
    const file = await this.imports.file(scope, importId);
    if (file.state !== 'WAITING') return 0;
    for (let from = 0; from < clients.length; from += batch) await addSome(scope, clients.slice(from, from + batch));
    // Whoever sees that they are in looks at the list next, and Postgres plans by what it has counted.
    await scope.rows('select app.count_clients($1)', [clients.length]);
    await this.dropFile(scope, importId);
    await scope.entities.update(
      ClientImport,
      { practiceId, id: importId },
      { state: 'DONE', rowsChecked: clients.length, rowsAdded: clients.length, endedAt: scope.now },
    );
    return clients.length;
  }

  private giveUp(system: SystemViewer, importId: string): Promise<number> {
    return this.practiceScope.run(system, async scope => {
      await scope.lock(`import ${importId}`);
      const { affected } = await scope.entities.update(
        ClientImport,
        { practiceId: system.practiceId, id: importId, state: 'WAITING' },
        { state: 'NOT_IMPORTED', endedAt: scope.now },
      );
      if (affected === 1) await this.dropFile(scope, importId);
      return 0;
    });
  }

  private async dropFile(scope: Scope, importId: string): Promise<void> {
    await scope.rows('delete from clinical.client_import_part where practice_id = $1 and import_id = $2', [scope.practiceId, importId]);
    await scope.rows("delete from jobs.wake_up where practice_id = $1 and kind = 'FORGET_IMPORT' and subject_id = $2", [
      scope.practiceId,
      importId,
    ]);
  }
}

/** Set-based: three statements for some hundred people, each far below what a statement may take. */
async function addSome(scope: Scope, clients: readonly Prepared[]): Promise<void> {
  const { practiceId } = scope;
  const ids = clients.map(() => newId());
  const each = <Key extends keyof Prepared>(key: Key): Prepared[Key][] => clients.map(client => client[key]);
  await scope.rows(
    `insert into directory.membership (practice_id, person_id, account_id, audience, roles, state, language, time_zone, added_at)
     select $1, person, account, 'CLIENT', array['CLIENT'], 'INVITED', lang, zone, $6
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) added (person, account, lang, zone)`,
    [practiceId, ids, each('accountId'), each('language'), each('timeZone'), scope.now],
  );
  await scope.rows(
    `insert into clinical.client (practice_id, id, given_name, family_name, added_at, intake_counselor_id)
     select $1, id, given, family, $6, counselor
       from unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[]) added (id, given, family, counselor)`,
    [practiceId, ids, each('givenName'), each('familyName'), each('intakeCounselorId'), scope.now],
  );
  await scope.rows(
    `insert into clinical.client_contact (practice_id, client_id, email, born_on)
     select $1, id, email, born from unnest($2::uuid[], $3::text[], $4::date[]) added (id, email, born)`,
    [practiceId, ids, each('email'), each('bornOn')],
  );
}
