import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.js';

const startPatienceMs = 60_000;

/** A process of the product, started and ready. It ends by itself when this one is gone. */
export interface Child {
  name: string;
  /** What it answered when it was ready. */
  ready: { port?: number };
  process: ChildProcess;
  /** Settles when the process has ended, however. */
  exited: Promise<number | null>;
  stop(): Promise<void>;
}

const entries = { api: '../../api/dist/main.js', worker: '../../api/dist/worker.js' };

/** Starts the API or the worker as they run in production and waits until it is ready. */
export function startChild(
  name: keyof typeof entries,
  env: NodeJS.ProcessEnv,
  options: { isQuiet?: boolean; onOutput?: (text: string) => void } = {},
): Promise<Child> {
  const { isQuiet, onOutput } = options;
  const entry = fileURLToPath(new URL(entries[name], import.meta.url));
  const output = onOutput ? 'pipe' : 'inherit';
  const child = fork(entry, { env, execArgv: [], stdio: ['ignore', isQuiet ? 'ignore' : output, output, 'ipc'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => onOutput?.(data.toString()));
  const exited = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exited;
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Problem(`The ${name} did not start within a minute.`));
    }, startPatienceMs);
    child.once('message', (ready: { port?: number }) => {
      clearTimeout(timer);
      resolve({ name, ready, process: child, exited, stop });
    });
    void exited.then(code => {
      clearTimeout(timer);
      reject(new Problem(`The ${name} stopped while starting (code ${code}); its own words stand above.`));
    });
  });
}
