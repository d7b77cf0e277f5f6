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
