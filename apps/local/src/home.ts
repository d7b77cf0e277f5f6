import { createECDH, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { auditKeyIn } from './audit-key.js';
import { roles, type Passwords } from './database-roles.js';
import { Problem } from './problem.js';
import { reachableFolder } from './server-user.js';

/** The git-ignored folder in which a local Roadback keeps what must outlive a run. */
export class Home {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
    try {
      mkdirSync(this.folder, { recursive: true });
    } catch {
      throw unwritable(this.folder);
    }
  }

  /** Where the server is asked to keep its data. */
  get data(): string {
    return join(this.folder, 'postgres');
  }

  /** Where it really does: elsewhere when its user cannot reach this folder. */
  get realData(): string {
    return reachableFolder(this.data);
  }

  get isNew(): boolean {
    return !existsSync(join(this.realData, 'PG_VERSION'));
  }

  /** One run at a time: two would fight for the data. A lock whose owner was killed is taken over. */
  lock(port: number): void {
    const file = join(this.folder, 'run.json');
    for (let tries = 0; tries < 2; tries += 1) {
      try {
        writeFileSync(file, JSON.stringify({ pid: process.pid, port }), { flag: 'wx' });
        process.once('exit', () => rmSync(file, { force: true }));
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(this.folder);
      }
      const owner = readOwner(file);
      if (owner && isRoadback(owner.pid))
        throw new Problem(
          `Roadback is running from this folder already (process ${owner.pid}, http://localhost:${owner.port}/). ` +
            'Stop it there with Ctrl-C, or give this one data of its own: PORT=4001 ROADBACK_DATA=.roadback-2 npm start',
        );
      rmSync(file, { force: true });
    }
    throw new Problem('Another start was faster. Try again.');
  }

  /** Made once and kept: what seals the secrets of authenticator apps. */
  accountSecretsKey(): string {
    const file = join(this.folder, 'account-secrets.key');
    if (!existsSync(file)) {
      writeFileSync(`${file}.new`, randomBytes(32).toString('base64'), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
    return readFileSync(file, 'utf8').trim();
  }

  /** Made once and kept: our name at the services that bring word to phones. Another pair, and whoever turned them on must do so again. */
  pushKeys(): { publicKey: string; privateKey: string } {
    const file = join(this.folder, 'push-keys.json');
    if (!existsSync(file)) {
      const pair = createECDH('prime256v1');
      pair.generateKeys();
      // A number that happens to begin with zeros is shorter, and is filled up.
      const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
        .subarray(-32)
        .toString('base64url');
      writeFileSync(`${file}.new`, JSON.stringify({ publicKey: pair.getPublicKey('base64url'), privateKey }), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
    return JSON.parse(readFileSync(file, 'utf8')) as { publicKey: string; privateKey: string };
  }

  get auditKey(): string {
    return auditKeyIn(this.folder);
  }

  /** Made once and kept: the passwords of the database roles, readable by this user alone. */
  passwords(): Passwords {
    const file = join(this.folder, 'secrets.json');
    if (!existsSync(file)) {
      if (!this.isNew)
        throw new Problem(
          `${file} is missing, and without it the data in ${this.realData} cannot be opened. Put the file back, or delete that data to start anew.`,
        );
      keep(file, {});
    }
    const known = JSON.parse(readFileSync(file, 'utf8')) as Partial<Passwords>;
    // An older Roadback knew fewer roles.
    return passwordNames.every(name => known[name]) ? (known as Passwords) : keep(file, known);
  }

  /**
   * The file of the master key. Made once, for a database in which nothing is sealed yet; never over what is, which another key would not open.
   */
  masterKeyFile(isSealed: boolean): string {
    const file = join(this.folder, 'master.key');
    if (!existsSync(file)) {
      if (isSealed)
        throw new Problem(
          `${file} is missing, and without it nothing that clients wrote in ${this.realData} can be read. Put the file back, or delete that data to start anew.`,
        );
      writeFileSync(`${file}.new`, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
    return file;
  }
}

const passwordNames = ['superuser', ...roles] as const;

function keep(file: string, known: Partial<Passwords>): Passwords {
  const passwords = Object.fromEntries(
    passwordNames.map(name => [name, known[name] ?? randomBytes(24).toString('base64url')]),
  ) as Passwords;
  writeFileSync(`${file}.new`, JSON.stringify(passwords), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return passwords;
}

const unwritable = (folder: string): Problem =>
  new Problem(`${folder} cannot be written to. Give Roadback another folder: ROADBACK_DATA=/some/folder npm start`);

function readOwner(file: string): { pid: number; port: number } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; port: number };
  } catch {
    // Half written by a run that was killed in that very moment.
    return null;
  }
}

/** Process numbers are used again: only one that runs our start script is ours. */
function isRoadback(pid: number): boolean {
  if (pid === process.pid) return false;
  const { stdout } = spawnSync('ps', ['-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' });
  return typeof stdout === 'string' && !stdout.trim().startsWith('Z') && stdout.includes('start.js');
}
