import { text } from 'node:stream/consumers';
import pg from 'pg';
import { bouncedIn } from './platform/mail/bounce.js';

/**
 * `node apps/api/dist/read-bounce.js`: reads one report of a mail server (RFC 3464) from its input, as a mail server hands it to a command. A
 * reminder, a morning mail or the mail of an alert that it says was not delivered for good marks its address as one that takes no mails: the
 * person sees that, and of a client the care team, and no more reminders are sent there. An alert that nobody has yet is passed on where no mail
 * about it arrived. Anything else changes nothing. Ends with 0 also then: a mail server would send an error back.
 */
async function main(): Promise<void> {
  const url = process.env.IDENTITY_DATABASE_URL;
  if (!url) throw new Error('IDENTITY_DATABASE_URL is missing: a connection as roadback_identity.');
  const mailId = await bouncedIn(await text(process.stdin));
  if (mailId === null) {
    console.log('no mail of ours that failed for good');
    return;
  }
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    console.log((await mark(db, mailId)) ? 'the address is marked' : 'no mail of ours that failed for good');
  } finally {
    await db.end();
  }
}

/** Whether a mail of this id was sent; the address is one in all practices of its account. */
async function mark(db: pg.Client, mailId: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `with notices as (
       update directory.notice_mail set failure = 'ADDRESS_REFUSED' where id = $1 and state = 'SENT' returning practice_id, person_id),
     bounced as (
       select practice_id, person_id from notices union all select practice_id, person_id from app.alert_mail_came_back($1, $2))
     update directory.membership m set unreachable_since = coalesce(m.unreachable_since, $2)
       from bounced join directory.membership b on b.practice_id = bounced.practice_id and b.person_id = bounced.person_id
      where m.account_id = b.account_id`,
    [mailId, new Date()],
  );
  return (rowCount ?? 0) > 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
