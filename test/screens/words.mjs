// The words on the screens, as the apps say them: steps name a button as a person would, in either language.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const top = join(import.meta.dirname, '..', '..');
/** The catalogs have no build of their own; the bundler of the apps reads them from their source. */
const { runnerImport } = await import(pathToFileURL(createRequire(join(top, 'apps/portal/package.json')).resolve('vite')).href);
const catalog = async name => (await runnerImport(join(top, 'libs/messages/src', `${name}.ts`))).module;

const [{ en }, { es }, { dashboardMessages }] = await Promise.all(['portal-en', 'portal-es', 'dashboard'].map(catalog));

export const wordsOf = { portal: { en, es }, dashboard: dashboardMessages };
