import { tellsWhatFor } from '@roadback/domain/discreet';
import { letterOf, mailCatalogs, type LetterValues } from './letter.js';
import { mailKinds } from './mail-words.js';

const values = (more: Partial<LetterValues>): LetterValues => ({
  kind: 'NEW_DEVICE',
  language: 'EN',
  name: 'Harbor',
  url: 'https://care.example/x#token',
  code: 'K7RMWQ3A',
  device: { browser: 'Firefox', system: 'Windows', at: '3 May, 14:00' },
  stopUrl: null,
  ...more,
});
const all = (['EN', 'ES'] as const).flatMap(language => mailKinds.map(kind => [language, kind] as const));

describe('R10: a mail', () => {
  it.each(all)('in %s tells nothing of what it is for: %s', (language, kind) => {
    for (const name of ['Harbor', null]) {
      const letter = letterOf(values({ language, kind, name, url: 'https://x.example/' }));
      for (const part of [letter.sender, letter.subject, letter.text, letter.html]) {
        expect([part, tellsWhatFor(part)]).toEqual([part, false]);
        expect(part.length).toBeGreaterThan(5);
      }
    }
  });

  it('would be found out by a single word', () => {
    expect(tellsWhatFor(letterOf(values({ name: 'Couples Practice' })).sender)).toBe(true);
  });

  it('fetches nothing when it is opened', () => {
    for (const [language, kind] of all)
      expect(letterOf(values({ language, kind })).html).not.toMatch(/<img|<link|<script|url\(|@import|src=/);
  });
});

describe('a mail', () => {
  it.each(all)('in %s has its link where it needs one, and a code only where it may: %s', (language, kind) => {
    const { link, code } = mailCatalogs[language].mails[kind];
    const letter = letterOf(values({ language, kind }));
    for (const part of [letter.text, letter.html]) {
      expect(part.includes('https://care.example/x#token')).toBe(link !== null);
      expect(part.includes('K7RM WQ3A')).toBe(code !== null);
    }
    expect(letterOf(values({ language, kind, code: null })).text).not.toContain('K7RM');
  });

  it.each(['EN', 'ES'] as const)('in %s says where reminders end, if they may', language => {
    const stopUrl = 'https://care.example/stop?k';
    for (const part of ['text', 'html'] as const) {
      expect(letterOf(values({ language, kind: 'REMINDER', stopUrl }))[part]).toContain(stopUrl);
      expect(letterOf(values({ language, kind: 'REMINDER' }))[part]).not.toContain(mailCatalogs[language].stop);
    }
  });

  it('names the device as far as it is known', () => {
    expect(letterOf(values({})).text).toContain('Firefox on Windows, 3 May, 14:00');
    expect(letterOf(values({ device: { browser: '', system: '', at: 'now' }, language: 'ES' })).text).toContain(
      'desconocido en desconocido, now',
    );
  });

  it('lets nothing of its values become HTML', () => {
    expect(letterOf(values({ device: { browser: '<b>"&', system: 'x', at: '' } })).html).toContain('&lt;b&gt;&quot;&amp; on x');
  });
});
