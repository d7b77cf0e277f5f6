import { simpleParser } from 'mailparser';

/** What a mail server said of one recipient: given up for good, because of the mailbox (RFC 3463). */
const isFinal = (report: string): boolean => /^action:\s*failed\s*$/im.test(report) && /^status:\s*5\.[12]\.\d+/im.test(report);
const ownId = /<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i;

/**
 * The id of our mail that a report (RFC 3464) says no mailbox took; null for every other mail, such as an answer of a person or a machine, and
 * for one that is only late. Whoever writes such a report must know the id: it is made by chance and by time, and stands in that one mail.
 */
export async function bouncedIn(mail: string): Promise<string | null> {
  const { attachments, headers } = await simpleParser(mail, { keepDeliveryStatus: true });
  const type = headers.get('content-type') as { value?: string; params?: Record<string, string> } | undefined;
  if (type?.value !== 'multipart/report' || type.params?.['report-type'] !== 'delivery-status') return null;
  const partOf = (...types: string[]): string =>
    attachments.find(({ contentType }) => types.includes(contentType))?.content.toString('utf8') ?? '';
  if (!isFinal(partOf('message/delivery-status'))) return null;
  // The mail that came back, or its head alone.
  const original = partOf('message/rfc822', 'text/rfc822-headers');
  const messageId = /^message-id:\s*(<[^>]+>)/im.exec(original)?.[1] ?? '';
  return ownId.exec(messageId)?.[1]?.toLowerCase() ?? null;
}
