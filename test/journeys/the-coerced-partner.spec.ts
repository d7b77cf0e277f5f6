import { expect, type Page } from '@playwright/test';
import { demoPassword } from '@roadback/domain/password';
import { aPhone, atTheDesk, onThePhone, opensPart, test } from './people';

interface Mail {
  subject: string;
  sender: string;
  text: string;
}

/** The mail number `nth` in somebody's mailbox, once it is there. */
async function mailTo(address: string, nth = 1): Promise<Mail> {
  const inbox = `${process.env.JOURNEYS_INBOX}mails.json?to=${encodeURIComponent(address)}`;
  let mails: Mail[] = [];
  await expect
    .poll(async () => (mails = (await (await fetch(inbox)).json()) as Mail[]).length, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(nth);
  return mails[nth - 1]!;
}
const codeIn = (text: string): string => /^([A-Z0-9]{4} [A-Z0-9]{4})$/m.exec(text)![1]!;
const closed = 'Past private entries stay closed on this device until you confirm it.';
const card = (page: Page, name: string) => page.getByRole('region', { name });

test('Jonah knows Maya’s password: she hears of it where he does not read, puts his phone out, and leaves at once', async ({
  browser,
  setting,
}) => {
  const { maya, counselor } = setting;
  const hers = await onThePhone(browser, maya);
  await expect(hers.getByText(closed)).toHaveCount(0);

  // She names an address that only she reads, and the code that comes there.
  const safe = `m.${maya.personId}@sister.example`;
  await hers.goto('/account');
  const notices = card(hers, 'How notices reach you');
  await notices.getByRole('radio', { name: 'To a safe address that only I read' }).check();
  await notices.getByRole('textbox', { name: 'Safe address' }).fill(safe);
  await notices.getByLabel('Your password').fill(demoPassword);
  await notices.getByRole('button', { name: 'Save' }).click();
  await notices.getByRole('textbox', { name: 'Code' }).fill(codeIn((await mailTo(safe)).text));
  await notices.getByRole('button', { name: 'Confirm the address' }).click();
  await expect(notices.getByText('Notices go to your safe address. It is not shown here.')).toBeVisible();
  await expect(hers.getByText(safe)).toHaveCount(0);

  // He signs in on his own phone. Nothing of the past opens, and nothing of her account.
  const his = await onThePhone(browser, maya);
  await expect(his.getByText(closed)).toBeVisible();
  await his.getByRole('link', { name: 'How to confirm it' }).click();
  await expect(his.getByRole('heading', { name: 'Confirm this device' })).toBeVisible();
  await expect(card(his, 'Your devices').getByRole('listitem')).toHaveCount(1);
  await expect(his.getByRole('heading', { name: 'How notices reach you' })).toHaveCount(0);
  await expect(his.getByText(/sister/)).toHaveCount(0);
  await his.getByRole('textbox', { name: 'Code' }).fill('ACDE FGHJ');
  await his.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(his.getByText('This code does not fit, or its time is over.')).toBeVisible();

  // Her notice says nothing of what this is; it leads her to the list, and one tap puts him out.
  const notice = await mailTo(safe, 2);
  expect(notice).toMatchObject({ subject: 'Your account was used on a new device', sender: 'Harbor' });
  expect(notice.text).not.toMatch(/maya|counsel|partner|therap/i);
  await hers.goto('/account');
  const devices = card(hers, 'Your devices');
  await expect(devices.getByRole('listitem')).toHaveCount(2);
  await devices.getByRole('listitem').filter({ hasText: 'not confirmed' }).getByRole('button').click();
  await expect(devices.getByRole('listitem')).toHaveCount(1);
  await his.goto('/progress');
  await expect(his.getByRole('button', { name: 'Sign in' })).toBeVisible();

  // Somebody comes in: two presses, and another page stands there. Going back shows nothing.
  await hers.route('https://www.wikipedia.org/**', route =>
    route.fulfill({ contentType: 'text/html', body: '<title>Encyclopedia</title>' }),
  );
  await hers.goto('/');
  await expect(hers.getByRole('heading', { name: /^Good \w+, Maya$/ })).toBeVisible();
  await hers.keyboard.press('Escape');
  await hers.keyboard.press('Escape');
  await expect(hers).toHaveTitle('Encyclopedia');
  await hers.goBack();
  await expect(hers.getByText('Maya')).toHaveCount(0);

  // Her counselor sees that she has a channel of her own, and not which.
  const desk = await atTheDesk(browser, counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensPart(desk, 'Care team');
  await expect(card(desk, 'Getting in').getByText('Has a safe channel and wants notices there alone.', { exact: false })).toBeVisible();
  await expect(desk.getByText(safe)).toHaveCount(0);
});

test('Whoever reads Maya’s mailbox cannot take her account: a new password asks for what Dr. Okafor tells her', async ({
  browser,
  setting,
}) => {
  const { maya, jonah, counselor } = setting;
  const password = 'eleven grey herons at low tide';
  const somebody = await aPhone(browser);
  await somebody.goto('/');
  await somebody.getByRole('link', { name: 'Forgot your password?' }).click();
  await somebody.getByLabel('E-mail').fill(maya.email);
  await somebody.getByRole('button', { name: 'Send the link' }).click();
  await expect(somebody.getByText('If there is an account for this address, a link is on its way.', { exact: false })).toBeVisible();
  const link = /https?:\/\/\S+\/reset#[\w-]{43}/.exec((await mailTo(maya.email)).text)![0];

  // A scanner that fetches the link and runs its page has used nothing up.
  const scanner = await aPhone(browser);
  await scanner.request.head(link);
  await scanner.goto(link);
  await expect(scanner).toHaveURL(/\/reset$/);
  await scanner.getByRole('button', { name: 'Save the new password' }).click();
  await scanner.close();

  // Jonah reads it first.
  const fills = async (phone: Page, code: string) => {
    await phone.goto('about:blank');
    await phone.goto(link);
    await phone.getByLabel('E-mail').fill(maya.email);
    await phone.getByRole('textbox', { name: 'New password' }).fill(password);
    await phone.getByRole('textbox', { name: 'The same password again' }).fill(password);
    await phone.getByRole('textbox', { name: 'Code' }).fill(code);
    await phone.getByRole('button', { name: 'Save the new password' }).click();
  };
  const his = await onThePhone(browser, jonah);
  await fills(his, '');
  await expect(his.getByText('Besides the link you need a code.', { exact: false })).toBeVisible();

  // Maya calls; Dr. Okafor knows her voice.
  const desk = await atTheDesk(browser, counselor);
  await desk.goto(`/staff/couples/${setting.couple.id}`);
  await opensPart(desk, 'Care team');
  await desk.getByRole('button', { name: 'Give Maya a code' }).click();
  await desk.getByRole('button', { name: 'Make the code' }).click();
  const code = (await desk.getByRole('dialog').locator('output').textContent())!;
  await desk.getByRole('button', { name: 'I have told it' }).click();
  await expect(card(desk, 'Getting in').getByText('Last code by Dr. Ada Okafor', { exact: false })).toBeVisible();
  await fills(somebody, code.toLowerCase());
  await expect(somebody.getByText('Your new password counts from now on.', { exact: false })).toBeVisible();
  await somebody.getByRole('link', { name: 'To sign in' }).click();
  await somebody.getByLabel('E-mail').fill(maya.email);
  await somebody.getByRole('textbox', { name: /^password/i }).fill(password);
  await somebody.getByRole('button', { name: 'Sign in' }).click();
  await expect(somebody.getByRole('heading', { name: /^Good \w+, Maya$/ })).toBeVisible();
  expect((await mailTo(maya.email, 2)).subject).toBe('Your account has a new password');

  // Her telephone is gone on the way home: whom she reaches signs her out of it.
  await desk.getByRole('button', { name: 'Sign Maya out everywhere' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(desk.getByText('Maya is signed out everywhere.')).toBeVisible();
  await somebody.goto('/');
  await expect(somebody.getByRole('button', { name: 'Sign in' })).toBeVisible();

  // The old one opens nothing any more, and Jonah's own is as it was.
  const again = await aPhone(browser);
  await again.goto('/');
  await again.getByLabel('E-mail').fill(maya.email);
  await again.getByRole('textbox', { name: /^password/i }).fill(demoPassword);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(again.getByText('E-mail and password do not fit together.', { exact: false })).toBeVisible();
  await his.goto('/');
  await expect(his.getByRole('heading', { name: /^Good \w+, Jonah$/ })).toBeVisible();
});
