import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterOf } from '@roadback/content/mails/letter';
import { mailKinds, noticeMailKinds } from '@roadback/content/mails/mail-words';

/** `npm run mails -- FOLDER`: writes every mail in both languages, as text and as HTML, to look at before anybody gets one. */
const folder = process.argv[2] ?? 'mails';
mkdirSync(folder, { recursive: true });
for (const language of ['EN', 'ES'] as const)
  for (const kind of mailKinds) {
    const { sender, subject, text, html } = letterOf({
      kind,
      language,
      name: 'Harbor',
      url: 'https://harbor.example/welcome#an-example',
      code: 'K7RMWQ3A',
      device: kind === 'NEW_DEVICE' ? { browser: 'Firefox', system: 'Windows', at: '3 May 2027, 14:00' } : null,
      stopUrl: noticeMailKinds.some(known => known === kind) ? 'https://harbor.example/stop?an-example' : null,
    });
    const file = join(folder, `${kind.toLowerCase().replaceAll('_', '-')}.${language.toLowerCase()}`);
    writeFileSync(`${file}.txt`, `${sender}: ${subject}\n\n${text}\n`);
    writeFileSync(`${file}.html`, html);
  }
console.log(`${mailKinds.length * 2} mails are in ${folder}.`);
