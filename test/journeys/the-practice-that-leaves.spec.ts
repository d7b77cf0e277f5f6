import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { openArchive } from '../support/archive';
import { atTheDesk, onThePhone, test } from './people';

test('A practice leaves: Pat announces it, Ruth names Dr. Haddad, who opens the archive on her own machine; only then is it shredded', async ({
  browser,
  db,
  setting,
  pat,
}) => {
  test.setTimeout(180_000);
  const identity = await generateX25519Identity();
  const { id: practiceId } = setting.practice;
  const said = 'I was there when I said I would be.';
  const maya = await onThePhone(browser, setting.maya);
  await writesANeed(maya, said);

  const platform = await atTheDesk(browser, pat);
  await platform.goto(`/staff/practices/${practiceId}/leaving`);
  await platform.getByRole('button', { name: 'Announce it' }).click();
  const announcing = platform.getByRole('dialog');
  await announcing.getByRole('textbox', { name: 'Why' }).fill('They go on with another service.');
  await announcing.getByRole('button', { name: 'Announce it' }).click();
  await expect(platform.getByText('The practice admin has yet to name who keeps the records.')).toBeVisible();

  // Everybody reads it, and the way to their record.
  await maya.goto('/');
  await maya.getByRole('link', { name: /^This space closes after/ }).click();
  await expect(maya.getByRole('button', { name: 'Save it as a page to read' })).toBeVisible();
  const ada = await atTheDesk(browser, setting.counselor);
  await expect(ada.getByText(/^This practice leaves Roadback on/)).toBeVisible();

  const ruth = await atTheDesk(browser, setting.admin);
  await ruth.getByRole('link', { name: 'Name who keeps the records' }).click();
  await namesTheCustodian(ruth, identity, await identityToRecipient(identity));

  // Three months later.
  await db.query("update directory.offboarding set closes_at = now() - interval '1 minute' where practice_id = $1", [practiceId]);
  await db.query('select app.close_leaving(now())');
  await maya.goto('/');
  await expect(maya.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await platform.reload();
  await platform.getByRole('button', { name: 'Make the archive' }).click();
  await expect(platform.getByRole('button', { name: 'Fetch the archive' })).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([
    platform.waitForEvent('download'),
    platform.getByRole('button', { name: 'Fetch the archive' }).click(),
  ]);
  await expect(platform.getByText('Fetched, and whole. Pass it on to the custodian.')).toBeVisible();
  const bytes = await readFile(await download.path());
  expect(bytes.toString('latin1')).not.toContain('Maya');

  // Dr. Haddad, on her own machine.
  const files = await openArchive(bytes, identity);
  const record = [...files].find(([name]) => name.startsWith('clients/Maya') && name.endsWith('record.html'))!;
  expect(record[1].toString()).toContain(said);
  const receipt = files.get('RECEIPT.txt')!.toString().trim();

  await platform.getByRole('button', { name: 'Type the code' }).click();
  const confirming = platform.getByRole('dialog');
  await confirming.getByRole('textbox', { name: 'Code from the archive' }).fill('AAAA AAAA AAAA AAAA');
  await confirming.getByRole('button', { name: 'Type the code' }).click();
  await expect(confirming.getByText('This is not the code in the newest archive. It lies in RECEIPT.txt.')).toBeVisible();
  await confirming.getByRole('textbox', { name: 'Code from the archive' }).fill(receipt.toLowerCase());
  await confirming.getByRole('button', { name: 'Type the code' }).click();

  await platform.getByRole('button', { name: 'Shred the practice' }).click();
  const shredding = platform.getByRole('dialog');
  await shredding.getByRole('textbox', { name: 'Name of the practice' }).fill('harbor');
  await shredding.getByRole('button', { name: 'Shred the practice' }).click();
  await expect(shredding.getByText('This is not its name. Type it exactly as it stands above.')).toBeVisible();
  await shredding.getByRole('textbox', { name: 'Name of the practice' }).fill('Harbor Street Counseling');
  await shredding.getByRole('button', { name: 'Shred the practice' }).click();

  await platform.getByRole('link', { name: 'See the certificate' }).click();
  await expect(platform.getByRole('heading', { name: 'Certificate of shredding' })).toBeVisible();
  await expect(platform.getByText('Dr. Noor Haddad')).toBeVisible();
  const [certificate] = await Promise.all([
    platform.waitForEvent('download'),
    platform.getByRole('button', { name: 'Save it (JSON)' }).click(),
  ]);
  expect(JSON.parse(await readFile(await certificate.path(), 'utf8'))).toMatchObject({ certified: { practice: { id: practiceId } } });
});

async function writesANeed(phone: Page, words: string): Promise<void> {
  await phone.goto('/my-needs');
  const needs = phone.getByRole('region', { name: 'What I need to feel safe' });
  await needs.getByRole('button', { name: 'Write a need down' }).click();
  await needs.getByRole('textbox', { name: 'What I need' }).fill(words);
  await needs.getByRole('button', { name: 'Keep it' }).click();
  await expect(needs.getByRole('listitem')).toHaveCount(1);
}

/** First with the half that nobody may have, as it happens. */
async function namesTheCustodian(desk: Page, identity: string, recipient: string): Promise<void> {
  await desk.getByRole('button', { name: 'Name the custodian' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Dr. Noor Haddad');
  await dialog.getByRole('textbox', { name: 'Role and license' }).fill('Psychologist, license 0000');
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill('noor@custodian.example');
  const key = dialog.getByRole('textbox', { name: 'Their recipient' });
  await key.fill(identity);
  await dialog.getByRole('button', { name: 'Name them' }).click();
  await expect(dialog.getByText(/^This is the secret half/)).toBeVisible();
  await key.fill(recipient);
  await dialog.getByRole('button', { name: 'Name them' }).click();
  await expect(desk.getByText('Named.')).toBeVisible();
  await expect(desk.getByText('Psychologist, license 0000')).toBeVisible();
}
