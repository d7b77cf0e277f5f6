import { tellsWhatFor } from '@roadback/domain/discreet';
import { stopPage } from './stop-page.js';

const states = ['ASK', 'DONE', 'OVER'] as const;

describe('R10: the page on which reminders end', () => {
  it.each((['EN', 'ES'] as const).flatMap(language => states.map(state => [language, state] as const)))(
    'in %s tells nothing of what it is for, and fetches nothing: %s',
    (language, state) => {
      const page = stopPage(language, state);
      expect(tellsWhatFor(page)).toBe(false);
      expect(page).not.toMatch(/<script|<img|<link|url\(|https?:/);
      expect(page.includes('<button')).toBe(state === 'ASK');
    },
  );
});
