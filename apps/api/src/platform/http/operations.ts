import { existsSync, readFileSync } from 'node:fs';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { APP_HEADER } from './app-header.js';
import { appFolder, apps, type App } from './apps.js';

/** The documents of each app by their hash, as its build left them beside it. */
export type KnownOperations = ReadonlyMap<unknown, ReadonlyMap<unknown, string>>;

export const readKnownOperations = (): KnownOperations => new Map(apps.map(app => [app, operationsOf(app)]));

function operationsOf(app: App): ReadonlyMap<string, string> {
  const file = new URL('operations.json', appFolder(app));
  if (!existsSync(file)) throw new Error(`${file.pathname} is missing: run "npm run build" first.`);
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/**
 * Puts the document that a request names by its hash in the place where GraphQL looks for it; an app names only its own. Where only
 * known operations run, a document sent as text is refused before it is read. False: this request asks for nothing that runs here.
 */
export function nameDocument(request: FastifyRequest, known: KnownOperations, { operations }: Config): boolean {
  const body = request.body as Record<string, unknown> | null | undefined;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return operations === 'any';
  // The specification lets a client say that there are none.
  if (body.extensions === null) delete body.extensions;
  if (body.documentId === undefined) return operations === 'any';
  const document = known.get(request.headers[APP_HEADER])?.get(body.documentId);
  if (document === undefined) return false;
  body.query = document;
  return true;
}
