// Takes one picture: a browser of its own for each, so that nothing of one screen is on another.
import { newHere } from './acts.mjs';
import { instant } from './fixed-day.mjs';
import { wordsOf } from './words.mjs';

const patienceMs = 30_000;
/** How good a picture has to be: letters stay sharp and the files small. */
const quality = 0.5;

/** One blank page in which all pictures are made small. */
export const openDarkroom = browser => browser.newPage();

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} darkroom
 * @returns {Promise<{ image: Buffer, faults: string[] }>} a WebP, and what was wrong on the way
 */
export async function take(browser, darkroom, product, places, screen, variant) {
  const context = await browser.newContext({
    baseURL: product.url,
    viewport: variant.viewport,
    deviceScaleFactor: variant.deviceScaleFactor,
    hasTouch: variant.hasTouch ?? false,
    colorScheme: variant.colors,
    locale: variant.language === 'es' ? 'es-US' : 'en-US',
    timezoneId: process.env.TZ,
    reducedMotion: 'reduce',
  });
  try {
    await stopClock(product.api.process);
    await context.clock.setFixedTime(instant);
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    const faults = listen(page, screen);
    if (screen.who) await context.addCookies([{ ...(await places.cookieOf(screen.app, screen.who, variant.language)), url: product.url }]);
    if (screen.app === 'dashboard')
      await context.addInitScript(language => localStorage.setItem('roadback.language', language), variant.language);
    await reach(page, places, screen, variant);
    await isStill(page);
    if (screen.whole) await unroll(page, variant);
    faults.push(...(await faultsOf(page, variant)));
    const image = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    return { image: await smaller(darkroom, image), faults };
  } finally {
    await context.close();
  }
}

let asked = 0;
/** However long the pictures take, it stays the same minute for the server too. */
function stopClock(server) {
  const id = ++asked;
  return new Promise(resolve => {
    const heard = message => {
      if (message.done !== id) return;
      server.off('message', heard);
      resolve();
    };
    server.on('message', heard);
    server.send({ id, clock: instant.toISOString() });
  });
}

async function reach(page, places, screen, variant) {
  const words = wordsOf[screen.app][variant.language];
  const scene = { page, places, t: words, ...variant };
  if (screen.app === 'portal') await newHere()(scene);
  await screen.before?.(scene);
  await page.goto(typeof screen.at === 'function' ? await screen.at(scene) : screen.at);
  for (const act of [screen.steps ?? []].flat()) await act(scene);
  await screen.shows(scene).first().waitFor();
}

/** What the browser complains about. A screen of a lost connection names the complaint that belongs to it. */
function listen(page, screen) {
  const faults = [];
  page.on('pageerror', error => faults.push(`broke: ${error.message}`));
  page.on('console', message => {
    if (message.type() !== 'error') return;
    const said = message.text();
    if (!screen.complains || !said.includes(screen.complains)) faults.push(`console: ${said} (${message.location().url})`);
  });
  return faults;
}

/** Nothing moves, nothing loads, the letters are there, and no pointer rests on anything. */
async function isStill(page) {
  await page.mouse.move(0, 0);
  // What a dialog covers may go on waiting.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.skeleton, .loading')].every(each => each.closest('[aria-hidden="true"]')),
  );
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await isDrawn(page);
}

async function isDrawn(page) {
  await page.waitForFunction(() =>
    document.getAnimations().every(each => each.effect?.getTiming().iterations === Infinity || each.playState !== 'running'),
  );
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A window as high as the page, so that what stands at its foot does not stand across its middle. */
async function unroll(page, { viewport }) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: viewport.width, height: Math.max(height, viewport.height) });
  await isDrawn(page);
}

async function faultsOf(page, variant) {
  const { lang, excess, unfilled } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    unfilled: /\{\w+\}/.exec(document.body.innerText)?.[0],
    excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  const faults = [];
  if (lang !== variant.language) faults.push(`speaks "${lang}"`);
  if (unfilled) faults.push(`says ${unfilled}`);
  if (excess > 0) faults.push(`is ${excess} px wider than the screen`);
  return faults;
}

/** The browser itself writes WebP; no package is needed for it. */
async function smaller(darkroom, png) {
  const url = await darkroom.evaluate(
    async ([source, size]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', size);
    },
    [`data:image/png;base64,${png.toString('base64')}`, quality],
  );
  if (!url.startsWith('data:image/webp')) throw new Error('This browser cannot write WebP.');
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
