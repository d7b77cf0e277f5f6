import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ArrivedMail, MailSink } from './mail-sink.js';

/** A page with the mails of a sink, for the demo: whoever was invited follows their link here. On this machine alone. */
export async function openInbox(sink: MailSink, port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/mails.json') {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(sink.mailsTo(searchParams.get('to') ?? '')));
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.end(pageOf([...sink.mails].reverse()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}/`,
    stop: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const pageOf = (mails: ArrivedMail[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5"><title>Inbox of the demo</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif } body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
article { border: 1px solid #8885; border-radius: 10px; padding: 1rem 1.25rem; margin: 1rem 0 } h2 { font-size: 1.05rem; margin: 0 }
p { margin: 0 0 .5rem; opacity: .75 } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0 }
</style></head><body>
<h1>Inbox of the demo</h1>
<p>Every mail that Roadback sends on this machine ends here, whoever it is for.</p>
${mails.map(article).join('\n') || '<p>Nothing has arrived yet.</p>'}
</body></html>`;

const article = ({ to, sender, from, subject, text, at }: ArrivedMail): string => `<article>
<h2>${escaped(subject)}</h2>
<p>${escaped(sender)} &lt;${escaped(from)}&gt; to ${escaped(to)}, ${at.toLocaleTimeString('en')}</p>
<pre>${escaped(text).replaceAll(/https?:\/\/[^\s<]+/g, url => `<a href="${url}">${url}</a>`)}</pre>
</article>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
