import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/**
 * A statement that Postgres parses and plans once per connection instead of at every request (docs/decisions/0013). Texts are written in
 * the code and never built from input, so there are as many as the code has.
 */
export function prepared(text: string, values: readonly unknown[]): { name: string; text: string; values: unknown[] } {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
    names.set(text, name);
  }
  return { name, text, values: [...values] };
}
