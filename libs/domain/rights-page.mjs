// `npm run rights`: writes docs/rights.md anew from the table of rights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rightsPage } from './dist/rights/page.js';

writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rights.md'), rightsPage());
