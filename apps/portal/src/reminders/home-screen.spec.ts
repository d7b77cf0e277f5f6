/// <reference types="node" />
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPortalMessages } from '@roadback/messages/portal';

describe.each(['en', 'es'] as const)('what a home screen is given in "%s"', language => {
  it('R10: has the name that the portal gives to its own first page, and that the page of notes says', async () => {
    const words = await loadPortalMessages(language === 'en' ? 'EN' : 'ES');
    const { name, short_name } = JSON.parse(
      readFileSync(join(process.cwd(), `apps/portal/public/${language}.webmanifest`), 'utf8'),
    ) as Record<string, string>;
    expect([name, short_name]).toEqual([words.app.today, words.app.today]);
    expect(words.push.homeScreenFirst).toContain(`“${name}”`);
  });
});
