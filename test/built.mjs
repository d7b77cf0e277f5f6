// `node test/built.mjs FILE [ARG…]`: builds what has changed, then runs a script that needs the built product.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './support/build.mjs';

const file = resolve(process.argv[2]);
console.log('  … building');
await buildAll();
process.argv.splice(1, 2, file);
await import(pathToFileURL(file).href);
