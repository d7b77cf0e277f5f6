// Builds what has changed since the last start (Nx keeps the rest) and says so; the output is shown only when something fails.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../..', import.meta.url));
const started = Date.now();
const isTerminal = process.stdout.isTTY;
console.log('Starting Roadback');
if (isTerminal) process.stdout.write('  … Build');
const timer = setInterval(() => isTerminal && process.stdout.write(`\r  … Build: ${Math.round((Date.now() - started) / 1000)} s`), 1000);
const build = spawn('npx', ['--no-install', 'nx', 'run-many', '-t', 'build', '--outputStyle=static'], {
  cwd: top,
  env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
let said = '';
for (const stream of [build.stdout, build.stderr]) stream.on('data', text => (said += text));
build.on('exit', code => {
  clearInterval(timer);
  if (code !== 0) {
    console.error(`\n${said}\nThe build failed; what it said stands above. A fresh "npm ci" mends a half-finished install.`);
    process.exit(1);
  }
  console.log(`${isTerminal ? '\r' : ''}  ✓ Build (${((Date.now() - started) / 1000).toFixed(1)} s)          `);
});
process.on('SIGINT', () => process.exit(130));
