// Getting in again, devices, and how one is reached: of clients and of staff.
import { answered, button, heading, notConfirmed, refused } from './acts.mjs';

const token = '#an-example';

/** Before signing in: nothing names what the app is for. */
export const accountComingIn = [
  {
    name: 'reset-asked-for',
    about: 'A forgotten password: one answer, whatever the address.',
    route: '/reset',
    at: '/reset',
    before: answered('AskReset', () => ({ askReset: true })),
    steps: async ({ page, t }) => {
      await page.getByLabel(t.signIn.email).fill('somebody@client.example');
      await button(page, t.account.reset.ask).click();
    },
    shows: ({ page, t }) => page.getByText(t.account.reset.asked),
    variants: 'few',
  },
  {
    name: 'reset',
    about: 'A new password, from a link. It asks for a code besides, for somebody else may read the mailbox.',
    route: '/reset',
    at: `/reset${token}`,
    steps: ({ page, t }) => page.getByRole('textbox', { name: t.welcome.password }).fill('rivers carry every stone'),
    shows: ({ page, t }) => page.getByText(t.account.password.strength.GOOD),
    variants: 'some',
  },
  {
    name: 'reset-code-needed',
    about: 'The link alone opens nothing.',
    route: '/reset',
    at: `/reset${token}`,
    before: refused('ResetPassword', 'REFUSED', 'PROOF_NEEDED'),
    steps: async ({ page, t }) => {
      await page.getByLabel(t.signIn.email).fill('maya.ellery@client.example');
      await page.getByRole('textbox', { name: t.welcome.password }).fill('rivers carry every stone');
      await page.getByRole('textbox', { name: t.welcome.again }).fill('rivers carry every stone');
      await button(page, t.account.reset.act).click();
    },
    shows: ({ page, t }) => page.getByText(t.faults.reasons.PROOF_NEEDED),
    variants: 'few',
  },
];

export const accountScreens = [
  {
    name: 'account',
    about: 'Devices, one of which nobody has confirmed; how notices come; the address.',
    route: '/account',
    who: 'healing',
    at: '/account',
    whole: true,
    shows: ({ page, t }) => heading(page, t.account.email.title),
    variants: 'all',
  },
  {
    name: 'account-safe-channel',
    about: 'A safe address is asked for; one that is set is never shown.',
    route: '/account',
    who: 'client',
    at: '/account',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.account.notices.set),
    variants: 'few',
  },
  {
    name: 'account-device-not-confirmed',
    about: 'A device that nobody confirmed: how it opens, and nothing else of the account.',
    route: '/account',
    who: 'healing',
    at: '/account',
    before: notConfirmed,
    shows: ({ page, t }) => heading(page, t.account.device.confirmTitle),
    variants: 'some',
  },
  {
    name: 'today-device-not-confirmed',
    about: 'A calm line, and everything else as usual.',
    route: '/',
    who: 'client',
    at: '/',
    before: notConfirmed,
    shows: ({ page, t }) => page.getByText(t.account.device.closed),
    variants: 'few',
  },
  {
    name: 'confirm-email',
    about: 'From the mail to a new address; nothing happens before one presses.',
    route: '/confirm-email',
    who: 'client',
    at: `/confirm-email${token}`,
    shows: ({ page, t }) => button(page, t.account.email.confirm),
    variants: 'few',
  },
];

export const accountDeskComingIn = [
  {
    name: 'reset-asked-for',
    about: 'A forgotten password: one answer, whatever the address.',
    route: '/reset',
    at: '/staff/reset',
    shows: ({ page, t }) => button(page, t.account.reset.ask),
    variants: 'few',
  },
  {
    name: 'reset',
    about: 'A new password, from a link.',
    route: '/reset',
    at: `/staff/reset${token}`,
    shows: ({ page, t }) => button(page, t.account.reset.submit),
    variants: 'some',
  },
];

const mornings = values =>
  answered('query MyMorningMail', () => ({
    myMorningMail: { often: 'BOTH', at: '08:00', quietFrom: '21:00', quietUntil: '08:00', unreachableSince: null, ...values },
  }));

export const accountAtTheDesk = [
  {
    name: 'account-morning-mail',
    about: 'On which mornings a mail says that the page of the day is ready, and in which hours nothing comes.',
    route: '/account',
    who: 'counselor',
    at: '/staff/account',
    before: mornings({}),
    shows: ({ page, t }) => page.getByLabel(t.account.morning.at, { exact: true }),
    variants: 'some',
  },
  {
    name: 'account-mails-come-back',
    about: 'Mails to one’s own address come back: the dashboard is where one learns of it.',
    route: '/account',
    who: 'counselor',
    at: '/staff/account',
    before: mornings({ often: 'OFF', unreachableSince: '2026-11-20T09:00:00.000Z' }),
    shows: ({ page, t }) => button(page, t.account.morning.tryAgain),
    variants: 'few',
  },
  {
    name: 'account-device-not-confirmed',
    about: 'On a device that nobody confirmed: how to confirm it, and no more.',
    route: '/account',
    who: 'counselor',
    at: '/staff/account',
    before: answered('WhoAmI', ({ me }) => ({ me: { ...me, deviceConfirmed: false } })),
    shows: ({ page, t }) => heading(page, t.account.confirm.title),
    variants: 'few',
  },
  {
    name: 'confirm-email',
    about: 'From the mail to a new address; nothing happens before one presses.',
    route: '/confirm-email',
    who: 'counselor',
    at: `/staff/confirm-email${token}`,
    shows: ({ page, t }) => button(page, t.account.email.confirm),
    variants: 'few',
  },
];

const couple = {
  route: '/couples/:id/:part?',
  who: 'counselor',
  at: async ({ places }) => `/staff/couples/${await places.couple('Maya', 'Ellery')}/team`,
};
const steadyCode = answered('GiveResetCode', () => ({ giveResetCode: { code: 'K7RMWQ3A', endsAt: '2026-11-27T16:00:00.000Z' } }));

export const gettingInAtTheDesk = [
  {
    ...couple,
    name: 'getting-in',
    about: 'How both get in: that one has a safe channel, never which; and the way to a code.',
    whole: true,
    shows: ({ page, t }) => page.getByText(t.account.gettingIn.safe),
    variants: 'some',
  },
  {
    ...couple,
    name: 'getting-in-mails-come-back',
    about: 'Mails to one of the two come back: since when, and what to do about it; the signal above says it too.',
    whole: true,
    before: async scene => {
      await answered('GettingIn', ({ gettingIn: [first, ...rest] }) => ({
        gettingIn: [{ ...first, notices: 'EMAIL', unreachableSince: '2026-11-20T09:00:00.000Z' }, ...rest],
      }))(scene);
      await answered('query Couple(', ({ couple: { signals, partners, ...more } }) => ({
        couple: { ...more, partners, signals: [...signals, { kind: 'UNREACHABLE', partnerId: partners[0].id, amount: null }] },
      }))(scene);
    },
    shows: ({ page, t }) => heading(page, t.account.gettingIn.title),
    variants: 'some',
  },
  {
    ...couple,
    name: 'give-a-code',
    about: 'A code for one of the two, shown once, to be told by voice.',
    before: steadyCode,
    steps: async ({ page, t }) => {
      await button(page, t.account.gettingIn.giveSaid('Maya')).click();
      await button(page, t.account.gettingIn.submit).click();
    },
    shows: ({ page }) => page.getByText('K7RM WQ3A'),
    variants: 'some',
  },
];
