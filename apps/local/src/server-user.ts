import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Postgres refuses to run as root. As root we therefore run it as "nobody"; everybody else runs it as themselves. */
const nobody = { uid: 65_534, gid: 65_534 };
export const serverUser: { uid: number; gid: number } | undefined = process.getuid?.() === 0 ? nobody : undefined;

/**
 * A folder that the server's user can reach, for what was to live in `wanted`: that folder itself, or, where a parent is closed to
 * others (as /root is), one under the system's lasting temporary folder that belongs to `wanted` alone.
 */
export function reachableFolder(wanted: string): string {
  if (!serverUser || isOpenToAll(dirname(resolve(wanted)))) return wanted;
  const name = createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 12);
  return join(existsSync('/var/tmp') ? '/var/tmp' : tmpdir(), `roadback-${name}`);
}

/** The server's binaries where its user can reach them; copied once where it cannot. */
export function reachableBinaries(native: string): string {
  const folder = reachableFolder(native);
  if (folder !== native && !existsSync(folder)) {
    // Copied beside and renamed, so that an interrupted copy is never taken for a whole one.
    cpSync(native, `${folder}.new`, { recursive: true, verbatimSymlinks: true, force: true });
    renameSync(`${folder}.new`, folder);
  }
  return join(folder, 'bin');
}

/** Makes a folder that only the server's user may enter. */
export function makeServerFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveToServer(folder);
}

/** Gives a folder and all in it to the server's user, for data that another user made. */
export function giveToServer(path: string): void {
  if (!serverUser) return;
  if (lstatSync(path).uid !== serverUser.uid) chownSync(path, serverUser.uid, serverUser.gid);
  if (lstatSync(path).isDirectory()) for (const entry of readdirSync(path)) giveToServer(join(path, entry));
}

function isOpenToAll(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
