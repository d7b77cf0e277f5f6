// Builds what has changed (Nx keeps the rest); what it said is shown only when it fails.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..', '..');

/** Runs a command in a folder and keeps what it says. */
export const runQuietly = (command, args, { cwd = top, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text));
    child.on('error', reject);
    child.on('exit', code => resolve({ code: code ?? 1, said }));
  });

export async function buildAll() {
  const { code, said } = await runQuietly('npx', ['--no-install', 'nx', 'run-many', '-t', 'build', '--outputStyle=static'], {
    env: { NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
}
