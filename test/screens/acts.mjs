import { readFileSync } from 'node:fs';

// What a person does on the way to a screen. Each act takes the scene: the page, the words on it, the places.

export const button = (page, name) => page.getByRole('button', { name, exact: true });
export const heading = (page, name) => page.getByRole('heading', { name, exact: true });

const documents = new Map(
  ['portal', 'dashboard'].flatMap(app =>
    Object.entries(JSON.parse(readFileSync(new URL(`../../apps/${app}/dist/operations.json`, import.meta.url), 'utf8'))),
  ),
);
/** The apps send the hash of a document; what it asks for stands in the list that the build left beside them. */
const asks = (request, operation) => (documents.get(request.postDataJSON()?.documentId) ?? '').includes(operation);
const onGraphql = (page, act) => page.route('**/graphql', act);

/** These questions get no answer, as on a lost connection; without names, none does. */
export const unanswered =
  (...operations) =>
  ({ page }) =>
    onGraphql(page, route =>
      operations.length === 0 || operations.some(each => asks(route.request(), each)) ? route.abort() : route.fallback(),
    );

/** The server says no, for this reason. */
export const refused =
  (operation, code, reason) =>
  ({ page }) =>
    onGraphql(page, route =>
      asks(route.request(), operation)
        ? route.fulfill({ json: { data: null, errors: [{ message: reason, extensions: { code, reason } }] } })
        : route.fallback(),
    );

/** The server's answer, with something else in it than a picture can wait for. */
export const answered =
  (operation, change) =>
  ({ page }) =>
    onGraphql(page, async route => {
      if (!asks(route.request(), operation)) return route.fallback();
      const response = await route.fetch();
      const { data, ...rest } = await response.json();
      return route.fulfill({ response, json: { ...rest, data: change(data) } });
    });

/** What is new for whoever looks: it would be gone after the first picture, and come whenever the worker gets to it. */
export const newHere =
  (of = () => []) =>
  async scene => {
    const news = await of(scene);
    await answered('query MyNews', () => ({ myNews: news }))(scene);
    await answered('mutation LookAtNews', () => ({ lookAtNews: [] }))(scene);
  };

/** On a device that nobody has confirmed. */
export const notConfirmed = answered('WhoIsHere', ({ me }) => ({ me: { ...me, deviceConfirmed: false } }));

/** A secret of the moment, in place of one that would be another every time. */
export const steadyLink = ({ page }) =>
  onGraphql(page, async route => {
    if (!asks(route.request(), 'renewWelcome')) return route.fallback();
    const response = await route.fetch();
    const body = await response.json();
    const [audience] = new URL(body.data.renewWelcome.url).pathname.split('welcome');
    body.data.renewWelcome = {
      ...body.data.renewWelcome,
      url: `https://roadback.example${audience}welcome#an-example-and-no-link`,
      endsAt: '2026-11-26T21:40:00.000Z',
    };
    return route.fulfill({ response, json: body });
  });

/** The key to what is kept on the device is another than before. */
export const anotherKey = ({ page }) =>
  onGraphql(page, async route => {
    if (!asks(route.request(), 'query DeviceKey')) return route.fallback();
    const response = await route.fetch();
    const body = await response.json();
    body.data.deviceKey.key = btoa('another key'.padEnd(32, '.'));
    return route.fulfill({ response, json: body });
  });

/** The session ends while the page stands open. */
export const sessionEnds = ({ page }) => page.context().clearCookies();

export const offline = ({ page }) => page.context().setOffline(true);

/** Answers the questions of a task up to the page with this number; `answers` has one act for each. */
export const answers =
  (upTo, acts) =>
  async ({ page, t, ...scene }) => {
    await button(page, t.task.begin).click();
    for (const act of acts.slice(0, upTo - 1)) {
      await act({ page, t, ...scene });
      await button(page, t.task.next).click();
    }
  };

export const types =
  words =>
  ({ page, language }) =>
    page.locator('main textarea, main input[type=text]').first().fill(words[language]);
export const chooses =
  (...places) =>
  async ({ page }) => {
    for (const place of places) await page.locator('.picks input').nth(place).check();
  };
export const dates =
  day =>
  async ({ page }) => {
    await page.locator('input[type=date]').fill(day);
    // A date in hand shows which part of it is being written.
    await page.locator('input[type=date]').blur();
  };
/** A scale moves by its keys, as for somebody who does not use a pointer. */
export const moves =
  value =>
  ({ page }) =>
    page.locator('input[type=range]').fill(String(value));

/** The server answers this, in place of something that would be another every time. */
export const answeredBy =
  (operation, answer) =>
  ({ page }) =>
    onGraphql(page, route => (asks(route.request(), operation) ? route.fulfill({ json: answer }) : route.fallback()));
