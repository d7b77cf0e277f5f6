import type { Trace } from './trail-kinds.js';

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/** All ids at a path such as `items.id`, through lists on the way. */
function idsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap(each => idsAt(each, path));
  if (path.length === 0) return isId(value) ? [value.toLowerCase()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return idsAt((value as Record<string, unknown>)[path[0]!], path.slice(1));
}

/** The ids that an act asked for, and those that it was answered; each once. */
export const idsOf = (trace: Trace, args: unknown, answer: unknown): string[] => [
  ...new Set([
    ...trace.asked.flatMap(path => idsAt(args, path.split('.'))),
    ...trace.answered.flatMap(path => idsAt(answer, path.split('.'))),
  ]),
];
