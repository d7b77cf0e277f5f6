// `npm run screens`: takes every screen of both apps from the demo practice on a fixed day into docs/screens, with an index.
// `npm run screens -- caseload couple` takes anew only the screens of these names.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from './fixed-day.mjs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.mjs';
import { startProduct } from '../support/started-product.mjs';
import { openDarkroom, take } from './camera.mjs';
import { gapsOf, parts, screens } from './catalogue.mjs';
import { indexOf } from './index-page.mjs';
import { Places } from './places.mjs';
import { fillPractice } from './practice.mjs';
import { variantsOf } from './variants.mjs';

const top = join(import.meta.dirname, '..', '..');
const folder = join(top, 'docs', 'screens');
/** What was taken stands here first, so that one can look at what went wrong. */
const desk = join(top, 'test-results', 'screens');
const apps = ['portal', 'dashboard'];
const atOnce = 2;

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? screens : screens.filter(screen => asked.includes(screen.name));
const wrong = [
  ...apps.flatMap(app => gapsOf(app, readFileSync(join(top, 'apps', app, 'src', 'app.tsx'), 'utf8'))),
  ...asked.filter(name => !screens.some(screen => screen.name === name)).map(name => `there is no screen "${name}"`),
];
const started = Date.now();

if (wrong.length === 0) await takeAll();
for (const line of wrong) console.error(`!! ${line}`);
if (wrong.length > 0) process.exitCode = 1;

async function takeAll() {
  const launchOptions = await findBrowser();
  if (!launchOptions) throw new Error('No Chromium on this machine: install chromium, or set CHROMIUM to one.');
  rmSync(desk, { recursive: true, force: true });
  for (const app of apps) mkdirSync(join(desk, app), { recursive: true });
  console.log('Starting the product with the demo practice …');
  const product = await startProduct({ name: 'screens', env: { ROADBACK_TEST_CLOCK: instant.toISOString() }, fill: fillPractice });
  const browser = await chromium.launch(launchOptions);
  const places = await Places.open(product.urls.owner);
  try {
    await places.settle();
    const sizes = await inTurns(browser, product, places);
    if (wrong.length === 0) keep();
    const [size, seconds] = [sizes.reduce((sum, each) => sum + each, 0), Math.round((Date.now() - started) / 1000)];
    console.log(`${chosen.length} screens in ${sizes.length} pictures, ${(size / 1_048_576).toFixed(1)} MB, ${seconds} s`);
  } finally {
    await places.close();
    await browser.close();
    await product.stop();
  }
}

/** A few screens beside each other. */
async function inTurns(browser, product, places) {
  const all = [];
  const darkroom = await openDarkroom(browser);
  const queue = [...chosen];
  const work = async () => {
    for (let screen = queue.shift(); screen; screen = queue.shift()) {
      const said = [];
      for (const variant of variantsOf(screen)) {
        const name = `${screen.app}/${screen.name}-${variant.name}`;
        try {
          const { image, faults } = await take(browser, darkroom, product, places, screen, variant);
          wrong.push(...faults.map(fault => `${name} ${fault}`));
          writeFileSync(join(desk, `${name}.webp`), image);
          all.push(image.length);
          said.push(`${variant.name} ${Math.ceil(image.length / 1024)} KB`);
        } catch (error) {
          wrong.push(`${name} could not be reached: ${error.message.split('\n', 3).join(' ')}`);
          said.push(`${variant.name} !!`);
        }
      }
      console.log(`${screen.app}/${screen.name}: ${said.join(', ')}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return all;
}

/** Only a set without a fault replaces the one before. */
function keep() {
  for (const app of apps) if (asked.length === 0) rmSync(join(folder, app), { recursive: true, force: true });
  cpSync(desk, folder, { recursive: true });
  writeFileSync(join(folder, 'README.md'), indexOf(parts));
}
