import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { product } from './product.js';

/** Hands the report of a mail server that a mail of ours reached no mailbox, as one hands it to a command; answers what that said. */
export function reportOf(messageId: string): Promise<string> {
  const report = [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; x@y.example',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '',
    '--b--',
    '',
  ].join('\r\n');
  const child = spawn(process.execPath, [join(process.cwd(), 'apps', 'api', 'dist', 'read-bounce.js')], {
    env: { IDENTITY_DATABASE_URL: product.urls.identity },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(report);
  return text(child.stdout);
}
