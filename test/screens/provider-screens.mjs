// Signing in by the account that a practice's staff have at work, as data.
import { answered, answeredBy, button, heading } from './acts.mjs';
import { both, desk, dialog, known, refusal } from './signing-in-screens.mjs';

/** The practice has a provider: how it stands in the settings, and for whoever signs in. */
const provider = values => ({
  issuer: 'https://login.harbor.example',
  clientId: 'roadback-harbor-street',
  strongValues: ['mfa'],
  isOn: true,
  isOnly: false,
  testedAt: '2026-11-24T09:10:00.000Z',
  testedClaims: ['pwd', 'mfa'],
  signInCode: 'K7RM WQ3A',
  signInUrl: 'https://roadback.example/staff/provider#K7RMWQ3A',
  linked: 3,
  ...values,
});
const withProvider = one =>
  answeredBy('query ProviderSettings', {
    data: {
      providerSettings: {
        issuers: ['https://login.harbor.example', 'https://accounts.example/harbor'],
        returnUrl: 'https://roadback.example/staff/provider/return',
        provider: one,
      },
    },
  });
const linked = mine => answeredBy('query MyProvider', { data: { myProvider: mine && { usedAt: null, isOnly: false, ...mine } } });
const offered = answeredBy('query OffersProviders', { data: { offersProviders: true } });
const ofProvider = ({ page, t }) => page.getByRole('region', { name: t.provider.settings.title });
const settings = { route: '/settings', at: '/staff/settings', who: 'practice admin' };

export const providerScreens = [
  {
    name: 'sign-in-by-provider',
    about: 'The sign-in page where practices may have accounts of their own: one quiet line more.',
    route: '*',
    at: '/staff/',
    before: offered,
    shows: ({ page, t }) => page.getByRole('link', { name: t.provider.way }),
    variants: 'few',
  },
  {
    name: 'provider-code',
    about: 'Which practice: a code, or a link that brings it along.',
    route: '/provider',
    at: '/staff/provider#K7RMWQ3A',
    shows: ({ page, t }) => page.getByLabel(t.provider.enter.code),
    variants: 'some',
  },
  {
    name: 'provider-not-linked',
    about: 'Back from the provider, and nobody here is known by that: what to do, and nothing else.',
    route: '/provider/return',
    at: '/staff/provider/return?code=an-example&state=an-example',
    before: answeredBy('mutation ReturnFromProvider', refusal('REFUSED', { reason: 'NOT_LINKED' })),
    shows: ({ page, t }) => page.getByText(t.faults.byReason.NOT_LINKED),
    variants: 'some',
  },
  {
    ...settings,
    name: 'settings-provider',
    about: 'The practice’s provider: what is registered there, whether it worked, who may and who must come by it.',
    before: withProvider(provider({})),
    steps: scene => ofProvider(scene).scrollIntoViewIfNeeded(),
    shows: ofProvider,
    whole: true,
    variants: 'some',
  },
  {
    ...settings,
    name: 'settings-provider-untested',
    about: 'Set up and not tried yet: it cannot be turned on.',
    before: withProvider(provider({ isOn: false, testedAt: null, testedClaims: [], strongValues: [], linked: 0 })),
    steps: scene => ofProvider(scene).scrollIntoViewIfNeeded(),
    shows: ({ page, t }) => page.getByText(t.provider.settings.untested),
    variants: 'few',
  },
  {
    ...settings,
    name: 'settings-provider-form',
    about: 'What is registered with the provider; the secret is typed and never shown.',
    before: withProvider(provider({})),
    steps: async scene => button(ofProvider(scene), scene.t.provider.settings.change).click(),
    shows: ({ page, t }) => dialog(page, t.provider.settings.formTitle),
    variants: 'some',
  },
  {
    ...desk,
    name: 'account-provider',
    about: 'One’s account at the practice’s provider, linked.',
    before: both(known, linked({ linkedAt: '2026-11-24T09:10:00.000Z', usedAt: '2026-11-25T08:10:00.000Z' })),
    shows: ({ page, t }) => heading(page, t.provider.mine.title),
    variants: 'few',
  },
  {
    ...desk,
    route: '/',
    at: '/staff/',
    name: 'provider-only',
    about: 'A practice that lets its own accounts alone in, and somebody who came by a password.',
    before: answered('WhoAmI', ({ me }) => ({ me: { ...me, needsProvider: true } })),
    shows: ({ page, t }) => button(page, t.provider.only.submit),
    variants: 'some',
  },
];
