/// <reference types="node" />
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

type Listener = (event: object) => void;
interface Page {
  url: string;
  focus: () => Promise<void>;
  postMessage: (message: object) => void;
}

/** The script as a browser runs it, with what it did. */
function started(pages: Page[] = []) {
  const listeners: Record<string, Listener> = {};
  const did: unknown[] = [];
  const self = {
    addEventListener: (name: string, listener: Listener) => (listeners[name] = listener),
    registration: { showNotification: (...words: unknown[]) => Promise.resolve(did.push(words)) },
    clients: { matchAll: () => Promise.resolve(pages), openWindow: (path: string) => Promise.resolve(did.push(path)) },
  };
  runInNewContext(readFileSync(join(process.cwd(), 'apps/portal/public/push-worker.js'), 'utf8'), { self, URL });
  const happens = async (name: string, event: object) => {
    const waits: Promise<unknown>[] = [];
    listeners[name]!({ ...event, waitUntil: (wait: Promise<unknown>) => waits.push(wait) });
    await Promise.all(waits);
    return did;
  };
  const presses = (path: unknown) => happens('notificationclick', { notification: { close: () => undefined, data: { path } } });
  return { happens, presses };
}

const task = '/tasks/01a21a89-aabf-754a-955e-138028a98fca';

describe('a note on a device', () => {
  it('R10: shows what came and no more, one in place of the other', async () => {
    const message = { title: 'Harbor', body: 'There is something.', lang: 'en', path: task };
    expect(JSON.stringify(await started().happens('push', { data: { json: () => message } }))).toBe(
      JSON.stringify([['Harbor', { body: 'There is something.', lang: 'en', tag: 'note', icon: '/icon.svg', data: { path: task } }]]),
    );
    expect(await started().happens('push', { data: null })).toEqual([]);
  });

  it('opens its page where the portal is not open', async () => {
    expect(await started().presses(task)).toEqual([task]);
    expect(await started().presses('/')).toEqual(['/']);
  });

  it('goes to the portal where it is open, and not to the dashboard', async () => {
    const did: unknown[] = [];
    const page = (path: string): Page => ({
      url: `http://localhost${path}`,
      focus: () => Promise.resolve(void did.push(`focus ${path}`)),
      postMessage: message => void did.push({ ...message }),
    });
    expect(await started([page('/staff/'), page('/promises')]).presses(task)).toEqual([]);
    expect(did).toEqual(['focus /promises', { open: task }]);
    expect(await started([page('/staff/')]).presses(task)).toEqual([task]);
  });

  it.each(['https://evil.example/', '//evil.example', '/staff/', '/tasks/../staff', undefined, 7])('opens Today for %j', async path => {
    expect(await started().presses(path)).toEqual(['/']);
  });
});
