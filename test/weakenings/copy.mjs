import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { runQuietly } from '../support/build.mjs';

const top = join(import.meta.dirname, '..', '..');
const leftOut = ['.git', '.nx', '.roadback', 'docs', 'node_modules', 'playwright-report', 'test-results'];

/**
 * A copy of the built product that may be weakened. Packages from outside are linked, our own are the copy's: they would lead back
 * to the original otherwise.
 */
export function makeCopy() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'roadback-weakened-')));
  cpSync(top, copy, { recursive: true, filter: path => !leftOut.includes(basename(path)) });
  linkPackages('.', copy);
  for (const folder of ['apps', 'libs', 'migrations'].flatMap(workspacesIn)) linkPackages(folder, copy);
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }) };
}

const workspacesIn = folder =>
  readdirSync(join(top, folder)).includes('package.json') ? [folder] : readdirSync(join(top, folder)).map(name => join(folder, name));

function linkPackages(folder, copy) {
  const from = join(top, folder, 'node_modules');
  const to = join(copy, folder, 'node_modules');
  for (const name of namesIn(from)) {
    mkdirSync(join(to, name, '..'), { recursive: true });
    const real = realpathSync(join(from, name));
    const isOurs = !real.includes(`${top}/node_modules`) && !real.includes('/node_modules/');
    symlinkSync(isOurs ? join(copy, relative(top, real)) : real, join(to, name));
  }
}

/** Names of packages in a folder; those of a scope one by one, because ours stand beside none of theirs. */
function namesIn(folder) {
  try {
    return readdirSync(folder).flatMap(name =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map(inner => join(name, inner)) : [name],
    );
  } catch {
    return [];
  }
}

/** Builds the one workspace to which a file belongs. */
export async function buildWorkspaceOf(copy, file) {
  const workspace = file.startsWith('migrations/') ? 'migrations' : file.split('/').slice(0, 2).join('/');
  const { build } = JSON.parse(readFileSync(join(copy, workspace, 'package.json'), 'utf8')).scripts;
  const { code, said } = await runQuietly('sh', ['-c', build], {
    cwd: join(copy, workspace),
    env: { PATH: `${join(copy, 'node_modules', '.bin')}:${process.env.PATH}` },
  });
  if (code !== 0) throw new Error(`${workspace} does not build any more:\n${said}`);
}
