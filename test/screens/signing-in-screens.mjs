// How one signs in, and looking back at what one kept private, in both apps, as data.
import { answeredBy, button, heading } from './acts.mjs';

export const refusal = (code, details = {}) => ({ data: null, errors: [{ message: code, extensions: { code, ...details } }] });
const secondFactorNeeded = answeredBy(
  'mutation SignIn(',
  refusal('UNAUTHENTICATED', { reason: 'SECOND_FACTOR_NEEDED', secondFactors: ['PASSKEY', 'TOTP'] }),
);
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const offer = name =>
  answeredBy('mutation BeginApp', {
    data: {
      beginApp: {
        challengeId: '0190f5f0-1111-4111-8111-111111111111',
        secret,
        uri: `otpauth://totp/${name}:an.example?secret=${secret}&issuer=${name}`,
      },
    },
  });
const codes = Array.from({ length: 10 }, (_, index) => `K7${'ABCDEFGHJK'[index]}D-9X2M-QPT${'ABCDEFGHJK'[index]}`);
const factor = (kind, name, addedAt) => ({
  id: `0190f5f0-1111-4111-8111-11111111111${name.length % 10}`,
  kind,
  name,
  addedAt,
  usedAt: null,
});
const account = values => ({
  email: 'an.example@example.example',
  recoveryCodesLeft: 9,
  isSecondFactorRequired: true,
  secondFactors: [factor('TOTP', '', '2026-11-02T09:00:00.000Z'), factor('PASSKEY', 'The laptop', '2026-11-10T09:00:00.000Z')],
  ...values,
});
const session = (index, device, isThis, app) => ({
  id: `0190f5f0-2222-4111-8111-11111111111${index}`,
  app,
  device,
  startedAt: '2026-11-25T08:10:00.000Z',
  lastUsedAt: '2026-11-25T08:40:00.000Z',
  isThis,
});
const sessions = app => [session(1, 'Firefox · Linux', true, app), session(2, 'Safari · iPhone', false, app), session(3, '', false, app)];
export const dialog = (page, name) => page.getByRole('dialog', { name });
const stepUp = operation => answeredBy(operation, refusal('STEP_UP_REQUIRED'));

const typesPassword = async ({ page, t }) => {
  await page.getByLabel(t.shell?.signIn.email ?? t.signIn.email).fill('an.example@example.example');
  await page.getByRole('textbox', { name: t.shell?.signIn.password ?? t.signIn.password }).fill('every small kept promise');
  await button(page, t.shell?.signIn.submit ?? t.signIn.act).click();
};

export const desk = { route: '/account', at: '/staff/account', who: 'counselor', whole: true };
export const both =
  (...acts) =>
  async scene => {
    for (const act of acts) await act(scene);
  };
export const known = both(
  answeredBy('query MySigningIn', { data: { mySigningIn: account({}) } }),
  answeredBy('query MySessions', { data: { mySessions: sessions('STAFF') } }),
);

export const signingInAtTheDesk = [
  {
    name: 'sign-in-second-step',
    about: 'The password was right; now the second factor, or a recovery code.',
    route: '*',
    at: '/staff/',
    before: secondFactorNeeded,
    steps: typesPassword,
    shows: ({ page, t }) => page.getByLabel(t.signingIn.step.code),
    variants: 'some',
  },
  {
    ...desk,
    name: 'account',
    about: 'How one signs in: second factors, recovery codes, password, and where one is signed in.',
    before: known,
    shows: ({ page, t }) => heading(page, t.signingIn.sessions.title),
    variants: 'some',
  },
  {
    ...desk,
    name: 'account-app',
    about: 'A secret to scan or to type, and the first code that it shows.',
    before: both(known, offer('Roadback')),
    steps: ({ page, t }) => button(page, t.signingIn.factors.replaceApp).click(),
    shows: ({ page, t }) => page.getByRole('img', { name: t.signingIn.app.qr }),
    variants: 'some',
  },
  {
    ...desk,
    name: 'account-codes',
    about: 'Ten recovery codes, shown this once.',
    before: both(known, answeredBy('mutation RenewRecoveryCodes', { data: { renewRecoveryCodes: codes } })),
    steps: [
      ({ page, t }) => button(page, t.signingIn.codes.renew).click(),
      ({ page, t }) => button(page, t.signingIn.codes.renewSubmit).click(),
    ],
    shows: ({ page, t }) => heading(page, t.signingIn.codes.shown),
    variants: 'few',
  },
  {
    ...desk,
    name: 'confirm-it-is-you',
    about: 'A grave act asks once more who is there; what was typed stays behind it.',
    before: both(known, stepUp('mutation EndOtherSessions')),
    steps: ({ page, t }) => button(page, t.signingIn.sessions.endOthers).click(),
    shows: ({ page, t }) => dialog(page, t.signingIn.prove.title),
    variants: 'few',
  },
  {
    ...desk,
    route: '/',
    at: '/staff/',
    name: 'set-up-a-second-factor',
    about: 'Staff without one: nothing else is open.',
    before: ({ page }) =>
      page.route('**/graphql', async route => {
        if (!route.request().postData()?.includes('"WhoAmI"')) return route.fallback();
        const response = await route.fetch();
        const body = await response.json();
        body.data.me.needsSecondFactor = true;
        return route.fulfill({ response, json: body });
      }),
    shows: ({ page, t }) => heading(page, t.signingIn.enroll.title),
    variants: 'some',
  },
  {
    name: 'change-roles',
    about: 'Other roles for a colleague; they hold from the next click on.',
    route: '/team',
    at: '/staff/team',
    who: 'practice admin',
    steps: ({ page, t }) => page.getByRole('button', { name: t.signingIn.team.changeSaid('Dr. Ada Okafor') }).click(),
    shows: ({ page, t }) => dialog(page, t.signingIn.team.changeTitle('Dr. Ada Okafor')),
    variants: 'few',
  },
];

const phone = { route: '/settings', at: '/settings', who: 'client', whole: true };
const own = answeredBy('query MySigningIn', { data: { mySigningIn: account({}), mySessions: sessions('CLIENT') } });

export const signingInScreens = [
  {
    ...phone,
    name: 'signing-in',
    about: 'How one signs in and where; nothing here says what the app is for.',
    before: own,
    shows: ({ page, t }) => heading(page, t.signingIn.sessions.title),
    variants: 'some',
  },
  {
    ...phone,
    name: 'signing-in-app',
    about: 'A code app is added.',
    before: both(own, offer('Harbor')),
    steps: ({ page, t }) => button(page, t.signingIn.newApp).click(),
    shows: ({ page, t }) => page.getByRole('img', { name: t.signingIn.qr }),
    variants: 'few',
  },
  {
    name: 'sign-in-second-step',
    about: 'One more step after the right password.',
    route: '*',
    at: '/',
    before: secondFactorNeeded,
    steps: typesPassword,
    shows: ({ page, t }) => heading(page, t.signingIn.step.title),
    variants: 'some',
  },
  {
    name: 'kept-private',
    about: 'Own private words of past days stay closed until the person shows that it is them.',
    route: '/progress',
    at: '/progress',
    who: 'client',
    whole: true,
    before: ({ page }) =>
      page.route('**/graphql', async route => {
        if (!route.request().postData()?.includes('"Progress"')) return route.fallback();
        const response = await route.fetch();
        const body = await response.json();
        for (const day of body.data.myCheckIns) if (day.note !== null) Object.assign(day, { note: null, isClosed: true });
        return route.fulfill({ response, json: body });
      }),
    shows: ({ page, t }) => button(page, t.signingIn.kept.open).first(),
    variants: 'few',
  },
  {
    name: 'is-it-you',
    about: 'Asked once more, over whatever is open.',
    route: '/settings',
    at: '/settings',
    who: 'client',
    before: both(own, stepUp('mutation EndOtherSessions')),
    steps: ({ page, t }) => button(page, t.signingIn.sessions.endOthers).click(),
    shows: ({ page, t }) => dialog(page, t.signingIn.prove.title),
    variants: 'some',
  },
];
