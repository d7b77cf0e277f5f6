// A push service that takes what is sent to it, reads it with the keys of a browser, and answers as it is told.
import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:http';
import ece from 'http_ece';

const pair = () => {
  const ecdh = createECDH('prime256v1');
  ecdh.generateKeys();
  return ecdh;
};

/** A pair by which Roadback names itself in tests; it seals nothing that is worth anything. */
export function vapidPair() {
  const ecdh = pair();
  return { publicKey: ecdh.getPublicKey('base64url'), privateKey: ecdh.getPrivateKey().toString('base64url').padStart(43, 'A') };
}

export async function startPushService() {
  const browsers = new Map();
  const answers = new Map();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const browser = browsers.get(request.url);
    browser?.asked.push({ headers: request.headers, body: Buffer.concat(chunks) });
    const answer = answers.get(request.url) ?? 201;
    if (answer === 'HANG') return;
    if (answer >= 300 && answer < 400) response.setHeader('location', `${url}/elsewhere`);
    response.writeHead(answer).end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${server.address().port}`;
  return {
    url,
    /** A browser that lets itself be sent things: what it gives to Roadback, and what came, read with its keys. */
    browser: () => {
      const ecdh = pair();
      const auth = randomBytes(16);
      const path = `/push/${randomBytes(12).toString('hex')}`;
      const asked = [];
      browsers.set(path, { asked });
      return {
        input: { endpoint: url + path, p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') },
        came: () =>
          asked.map(({ headers, body }) => {
            const text = ece.decrypt(body, { version: 'aes128gcm', privateKey: ecdh, authSecret: auth.toString('base64url') }).toString();
            return { headers, size: body.length, message: JSON.parse(text) };
          }),
        answers: answer => void answers.set(path, answer),
      };
    },
    unref: () => server.unref(),
    stop: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

/** What a VAPID header says of its sender, once its signature holds for that key; null where it does not. */
export function vapidOf(authorization, publicKey) {
  const [, jwt, key] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  if (key !== publicKey) return null;
  const [head, claims, signature] = jwt.split('.');
  const bytes = Buffer.from(publicKey, 'base64url');
  const [x, y] = [bytes.subarray(1, 33), bytes.subarray(33)].map(part => part.toString('base64url'));
  const signer = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const isGood = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: signer, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  return isGood ? JSON.parse(Buffer.from(claims, 'base64url').toString()) : null;
}
