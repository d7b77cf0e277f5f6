import { ConsoleLogger, type LoggerService } from '@nestjs/common';
import type { Config } from './config.js';

/** What goes wrong, to the output of the process: one JSON a line for machines to read, or in colors for whoever develops. */
export const newLogger = ({ environment }: Config): LoggerService =>
  new ConsoleLogger({ json: environment !== 'development', logLevels: ['error', 'warn', 'fatal'] });

/** Kinds of errors that a programmer causes: their words are about code. Those of others may quote what somebody wrote. */
const aboutCode = ['TypeError', 'ReferenceError', 'RangeError', 'AssertionError'];
const longest = 300;

/** What may be written into the log of something that was thrown: where it happened and of which kind it is, never what people wrote. */
export function loggable(thrown: unknown): { error: string; message: string; at: string } {
  if (!(thrown instanceof Error)) return { error: typeof thrown, message: '', at: '' };
  const frames = (thrown.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return { error: thrown.name, message: wordsFor(thrown), at: frames.join('\n') };
}

/** The words of an error without what stands in quotes, without addresses and secrets, and cut. */
export function wordsFor(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const { name, message, code, table, constraint } = thrown as Error & { code?: unknown; table?: string; constraint?: string };
  // The database's own words carry values; its code and the place say enough.
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return ['SQLSTATE', code, table, constraint].filter(Boolean).join(' ');
  if (aboutCode.includes(name)) return message.slice(0, longest);
  return message
    .replaceAll(/"[^"]*"?|'[^']*'?|`[^`]*`?|“[^”]*”?/g, '"…"')
    .replaceAll(/[^\s@]+@[^\s@]+/g, '…@…')
    .replaceAll(/[\w-]{32,}/g, '…')
    .slice(0, longest);
}
