import { ConfigError, readConfig } from './config.js';

const env = {
  DATABASE_URL: 'postgres://roadback_app:x@localhost/roadback',
  IDENTITY_DATABASE_URL: 'postgres://roadback_identity:x@localhost/roadback',
  ACCOUNT_SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
  MASTER_KEY: Buffer.alloc(32, 8).toString('base64'),
};

describe('the settings of mail', () => {
  it('may be absent: then no mail is sent', () => {
    expect(readConfig(env).mail).toBeNull();
    expect(readConfig({ ...env, SMTP_URL: '' }).mail).toBeNull();
  });

  it('are a server and the address that mails come from', () => {
    const { mail } = readConfig({ ...env, SMTP_URL: 'smtps://name:secret@mail.example:465', MAIL_FROM: 'account@mail.example' });
    expect(mail?.server.hostname).toBe('mail.example');
    expect(mail?.from).toBe('account@mail.example');
  });

  it.each([
    ['SMTP_URL', { SMTP_URL: 'https://mail.example', MAIL_FROM: 'account@mail.example' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example', MAIL_FROM: 'account@mail.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Harbor <account@mail.example>' }],
  ])('are refused with a word on %s', (name, wrong) => {
    expect(() => readConfig({ ...env, ...wrong })).toThrow(ConfigError);
    expect(() => readConfig({ ...env, ...wrong })).toThrow(name);
  });
});

describe('the issuers by which staff may sign in', () => {
  const issuersOf = (OIDC_ISSUERS: string, more: object = {}) => readConfig({ ...env, ...more, OIDC_ISSUERS }).oidcIssuers;

  it('are none where nothing is said', () => {
    expect(readConfig(env).oidcIssuers).toEqual([]);
    expect(issuersOf(' ')).toEqual([]);
  });

  it('are taken exactly as they name themselves', () => {
    expect(issuersOf('https://login.example/one, https://accounts.example/')).toEqual([
      'https://login.example/one',
      'https://accounts.example/',
    ]);
    expect(issuersOf('http://localhost:5000')).toEqual(['http://localhost:5000']);
  });

  it.each(['http://login.example', 'login.example', 'https://login.example/?a=b', 'https://login.example/#a', 'https://a:b@login.example'])(
    'are never %s',
    issuer => {
      expect(() => issuersOf(`https://login.example,${issuer}`)).toThrow('number 2');
    },
  );

  it('are elsewhere in production', () => {
    const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://roadback.example' };
    expect(issuersOf('https://login.example', production)).toHaveLength(1);
    expect(() => issuersOf('http://localhost:5000', production)).toThrow(ConfigError);
  });
});
