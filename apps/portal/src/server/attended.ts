const untouchedMs = 60_000;
let touchedAt = Date.now();
for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
  addEventListener(sign, () => (touchedAt = Date.now()), { passive: true, capture: true });

/** Goes along when nobody touched this page for a minute: what a page asks by itself must not keep a session alive. */
export const unattended = (): Record<string, string> => (Date.now() - touchedAt > untouchedMs ? { 'x-roadback-unattended': '1' } : {});
