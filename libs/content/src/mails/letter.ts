import { shownCode } from '@roadback/domain/spoken-code';
import type { MailCatalog, MailKind } from './mail-words.js';
import { mailsEn } from './mails-en.js';
import { mailsEs } from './mails-es.js';

export interface LetterValues {
  kind: MailKind;
  language: 'EN' | 'ES';
  /** The portal's name where it tells nothing (`discreetName`); null where it would. */
  name: string | null;
  /** Where its link leads; a mail without a link leaves it out. */
  url: string;
  /** Null where this mail must not carry one. */
  code: string | null;
  /** For NEW_DEVICE; `at` in the reader's own words and zone. */
  device: { browser: string; system: string; at: string } | null;
  /** The page on which reminders end; null in a mail of the account, which nobody can end. */
  stopUrl: string | null;
}

export interface Letter {
  sender: string;
  subject: string;
  text: string;
  html: string;
}

export const mailCatalogs: Readonly<Record<'EN' | 'ES', MailCatalog>> = { EN: mailsEn, ES: mailsEs };

/** Puts a mail together, as plain text and as HTML without a picture, a style sheet or anything else that is fetched. */
export function letterOf({ kind, language, name, url, code, device, stopUrl }: LetterValues): Letter {
  const catalog = mailCatalogs[language];
  const words = catalog.mails[kind];
  const deviceLine = device && catalog.device(device.browser || catalog.unknown, device.system || catalog.unknown, device.at);
  const before = [...words.before, ...(deviceLine ? [deviceLine] : [])];
  const codeLine = code !== null && words.code !== null ? { intro: words.code, code: shownCode(code) } : null;
  const text = [
    ...before,
    ...(codeLine ? [codeLine.intro, codeLine.code] : []),
    ...(words.link === null ? [] : [`${words.link}:\n${url}`]),
    ...words.after,
    ...(stopUrl === null ? [] : [`${catalog.stop}\n${stopUrl}`]),
    `-- \n${catalog.foot}`,
  ].join('\n\n');
  const html = [
    ...before.map(paragraph),
    ...(codeLine ? [paragraph(codeLine.intro), `<p style="font:600 24px monospace;letter-spacing:3px">${escaped(codeLine.code)}</p>`] : []),
    ...(words.link === null ? [] : [button(words.link, url)]),
    ...words.after.map(paragraph),
    ...(stopUrl === null
      ? []
      : [`<p style="color:#666;font-size:13px;word-break:break-all">${escaped(catalog.stop)}<br>${escaped(stopUrl)}</p>`]),
    `<p style="color:#666;font-size:13px">${escaped(catalog.foot)}</p>`,
  ].join('\n');
  return { sender: name ?? catalog.sender, subject: words.subject, text, html: page(language, words.subject, html) };
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const button = (label: string, url: string): string =>
  `<p><a href="${escaped(url)}" style="display:inline-block;padding:12px 18px;border-radius:8px;background:#274b55;color:#fff;text-decoration:none">${escaped(label)}</a></p>
<p style="color:#666;font-size:13px;word-break:break-all">${escaped(url)}</p>`;

const page = (language: string, title: string, body: string): string => `<!doctype html>
<html lang="${language.toLowerCase()}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${escaped(title)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#222;background:#fff">
<div style="max-width:520px;margin:0 auto">
${body}
</div>
</body>
</html>
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
