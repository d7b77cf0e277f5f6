// Shows that something waits, and opens its page. It keeps nothing, fetches nothing, and is never in between the portal and its server.

self.addEventListener('push', event => {
  if (!event.data) return;
  const { title, body, lang, path } = event.data.json();
  // One note at a time: a later one takes the place of what was not looked at.
  event.waitUntil(self.registration.showNotification(title, { body, lang, tag: 'note', icon: '/icon.svg', data: { path } }));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  const { path } = event.notification.data;
  // Whatever was sent, no other address is opened than these two.
  const address = /^\/tasks\/[0-9a-f-]{36}$/.test(path) ? path : '/';
  event.waitUntil(open(address));
});

async function open(address) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find(({ url }) => !new URL(url).pathname.startsWith('/staff'));
  if (!page) return self.clients.openWindow(address);
  await page.focus();
  // The page goes there by itself, so that nothing is lost that was begun on it.
  page.postMessage({ open: address });
  return page;
}
