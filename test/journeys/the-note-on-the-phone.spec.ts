import { expect, type CDPSession } from '@playwright/test';
import { onThePhone, test } from './people';

/** As a browser gives it. Its own service cannot be reached from here; everything else is the browser's own. */
const subscription = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/a-phone',
  keys: {
    p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
    auth: 'tBHItJI5svbpez7KI4CCXg',
  },
};

/** Hands the browser a message as its push service would. */
async function deliver(session: CDPSession, origin: string, note: object): Promise<void> {
  const registration = new Promise<string>(resolve =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations.filter(({ isDeleted }) => !isDeleted);
      if (found) resolve(found.registrationId);
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registration, data: JSON.stringify(note) });
}

test('Maya lets notes come to her phone; one is shown that says nothing, and she turns them off again', async ({ browser, setting }) => {
  const phone = await onThePhone(browser, setting.maya, { permissions: ['notifications'] });
  await phone.addInitScript(given => {
    PushManager.prototype.subscribe = () => Promise.resolve({ toJSON: () => given } as unknown as PushSubscription);
  }, subscription);
  await phone.goto('/settings/reminders');
  const card = phone.getByRole('region', { name: 'Notes on this device' });
  await expect(card.getByRole('status')).toHaveText('No notes come to this device.');
  await card.getByRole('button', { name: 'Turn on here' }).dblclick();
  await expect(card.getByRole('status')).toHaveText('Notes come to this device.');
  await expect(card.getByText('They are on for one device of yours.')).toBeVisible();
  await phone.reload();
  await expect(card.getByRole('status')).toHaveText('Notes come to this device.');

  const { origin } = new URL(phone.url());
  const note = { title: 'Harbor', body: 'There is something for you in your account.', lang: 'en', path: '/' };
  await deliver(await phone.context().newCDPSession(phone), origin, note);
  const shown = () =>
    phone.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map(({ title, body }) => ({ title, body }));
    });
  await expect.poll(shown).toEqual([{ title: note.title, body: note.body }]);

  await card.getByRole('button', { name: 'Turn off here' }).click();
  await expect(card.getByRole('status')).toHaveText('No notes come to this device.');
  await expect(card.getByText('They are on for one device of yours.')).toHaveCount(0);
});

test('Maya’s iPhone shows notes only from its home screen: the page says so, and what stands there is called Today', async ({
  browser,
  setting,
}) => {
  const phone = await onThePhone(browser, setting.maya);
  // As Safari is in a tab: it has no push, and says that it is not on the home screen.
  await phone.addInitScript(() => {
    Reflect.deleteProperty(window, 'PushManager');
    Object.defineProperty(navigator, 'standalone', { value: false });
  });
  await phone.goto('/settings/reminders');
  const card = phone.getByRole('region', { name: 'Notes on this device' });
  await expect(card.getByText('An iPhone or iPad shows notes only from its home screen', { exact: false })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Turn on here' })).toHaveCount(0);

  const session = await phone.context().newCDPSession(phone);
  const { errors, url, data } = await session.send('Page.getAppManifest');
  expect([errors, new URL(url).pathname]).toEqual([[], '/en.webmanifest']);
  expect(JSON.parse(data!)).toMatchObject({ name: 'Today', display: 'standalone' });
});
