// Before all journeys: a server, a database, the API and the worker, as `npm start` runs them.
import { vapidPair } from './push-service.mjs';
import { startSignInProvider } from './sign-in-provider.mjs';
import { startProduct } from './started-product.mjs';

/** Known operations alone, and the limits that a setting has by itself. */
const asInProduction = { OPERATIONS: 'persisted', LIMIT_READS: '', LIMIT_WRITES: '', LIMIT_COSTLY: '' };

export default async function setUp() {
  let provider;
  const product = await startProduct({
    name: process.env.JOURNEYS_NAME ?? 'journeys',
    env: async url => {
      provider = await startSignInProvider({ returnUrl: `${url}/staff/provider/return` });
      const { publicKey, privateKey } = vapidPair();
      const push = { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: 'mailto:account@mail.example' };
      return { ...asInProduction, ...push, OIDC_ISSUERS: provider.issuer };
    },
  });
  process.env.JOURNEYS_URL = product.url;
  process.env.JOURNEYS_INBOX = product.inbox;
  process.env.JOURNEYS_DATABASE = product.urls.owner;
  process.env.JOURNEYS_PROVIDER = JSON.stringify({ clientId: provider.clientId, clientSecret: provider.clientSecret });
  return async () => {
    await product.stop();
    await provider.stop();
  };
}
