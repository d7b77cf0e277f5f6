import { readFileSync } from 'node:fs';
import type { KeyObject } from 'node:crypto';
import { MasterKeyError, type KeyProvider } from '@roadback/sealing/key-provider';
import { providerOf } from '@roadback/sealing/provider-settings';
import { knownPushServices } from '@roadback/domain/push';
import { signingKey } from './audit/signing-key.js';

/** Every setting of the API and the worker, read once at start. `.env.example` explains the same variables; a test compares the two. */

import type { StaffSecondFactor } from '@roadback/domain/second-factor';

export interface Config {
  environment: 'production' | 'development' | 'test';
  host: string;
  port: number;
  /** Where people reach Roadback; links and cookies follow it. */
  publicUrl: URL;
  databaseUrl: string;
  identityDatabaseUrl: string;
  workerDatabaseUrl: string | undefined;
  /** From which the worker verifies the audit trail every day; without it nobody does but by the command. */
  auditorDatabaseUrl: string | undefined;
  /** From which the API shows the queues to platform admins; without it, and without Redis, it shows none. */
  boardDatabaseUrl: string | undefined;
  /** Connections of this process as `roadback_app`. */
  databasePool: number;
  /** Jobs on Redis or Valkey instead of Postgres. */
  jobsRedisUrl: URL | undefined;
  /** The server that takes our mails, and the address they come from; null where none is set up, and then none is sent. */
  mail: { server: URL; from: string } | null;
  /** Our name at the services that bring word to phones (VAPID), and which of them we speak to; null where nothing is sent to a phone. */
  push: { publicKey: string; privateKey: string; subject: string; services: readonly string[] } | null;
  /** 32 bytes: seals what an account keeps secret, the seeds of authenticator apps. */
  accountSecretsKey: Buffer;
  /** Whether staff must have a second factor. */
  staffSecondFactor: StaffSecondFactor;
  /** Where practices may let their staff sign in (OpenID Connect), exactly as they name themselves; none: nobody does, and nothing shows it. */
  oidcIssuers: readonly string[];
  /** How many proxies in front of us set X-Forwarded-For; 0 means none is believed. */
  trustedProxies: number;
  /** Signs how far the audit trail goes (R11); without it that is given unsigned. */
  auditSigningKey: KeyObject | undefined;
  /** Who holds the master key: KEY_PROVIDER, MASTER_KEY_FILE, MASTER_KEY, KMS_URL and what belongs to them. */
  keyProvider: KeyProvider;
  /** Which GraphQL documents run: those of the two apps alone, or any. Introspection goes with `any`. */
  operations: 'persisted' | 'any';
  /** Operations of each class that one account, or one address without a sign-in, may ask for in a minute; 0: as many as they like. */
  limits: Record<'reads' | 'writes' | 'costly', number>;
}

/** A setting is missing or wrong: one sentence that says which and what to write. */
export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

export function readConfig(env: Environment = process.env): Config {
  const environment = oneOf(env, 'NODE_ENV', ['production', 'development', 'test'], 'development');
  const port = wholeNumber(env, 'PORT', 4000, 0, 65_535);
  const publicUrl = url(env, 'PUBLIC_URL') ?? new URL(`http://localhost:${port}`);
  if (environment === 'production' && publicUrl.protocol !== 'https:' && publicUrl.hostname !== 'localhost')
    throw new ConfigError('PUBLIC_URL must start with https:// in production; without it a sign-in can be overheard.');
  const staffSecondFactor = oneOf(env, 'STAFF_SECOND_FACTOR', ['required', 'offered'], 'required');
  if (environment === 'production' && staffSecondFactor === 'offered')
    throw new ConfigError('STAFF_SECOND_FACTOR=offered is for the demo; in production everybody on the staff has a second factor.');
  return {
    environment,
    host: env.HOST || '127.0.0.1',
    port,
    publicUrl,
    databaseUrl: postgres(env, 'DATABASE_URL', 'roadback_app'),
    identityDatabaseUrl: postgres(env, 'IDENTITY_DATABASE_URL', 'roadback_identity'),
    workerDatabaseUrl: env.WORKER_DATABASE_URL ? postgres(env, 'WORKER_DATABASE_URL', 'roadback_worker') : undefined,
    auditorDatabaseUrl: env.AUDITOR_DATABASE_URL ? postgres(env, 'AUDITOR_DATABASE_URL', 'roadback_auditor') : undefined,
    boardDatabaseUrl: env.BOARD_DATABASE_URL ? postgres(env, 'BOARD_DATABASE_URL', 'roadback_board') : undefined,
    databasePool: wholeNumber(env, 'DATABASE_POOL', 10, 1, 200),
    jobsRedisUrl: url(env, 'JOBS_REDIS_URL'),
    mail: mail(env),
    push: push(env, environment),
    accountSecretsKey: key(env, 'ACCOUNT_SECRETS_KEY'),
    staffSecondFactor,
    oidcIssuers: issuers(env, environment),
    trustedProxies: wholeNumber(env, 'TRUSTED_PROXIES', 0, 0, 10),
    auditSigningKey: env.AUDIT_SIGNING_KEY_FILE ? keyFrom('AUDIT_SIGNING_KEY_FILE', env.AUDIT_SIGNING_KEY_FILE) : undefined,
    keyProvider: keyProvider(env),
    operations: oneOf(env, 'OPERATIONS', ['persisted', 'any'], environment === 'production' ? 'persisted' : 'any'),
    limits: {
      reads: wholeNumber(env, 'LIMIT_READS', 600, 0, 1_000_000),
      writes: wholeNumber(env, 'LIMIT_WRITES', 120, 0, 1_000_000),
      costly: wholeNumber(env, 'LIMIT_COSTLY', 60, 0, 1_000_000),
    },
  };
}

function keyProvider(env: Environment): KeyProvider {
  try {
    return providerOf(env);
  } catch (error) {
    throw error instanceof MasterKeyError ? new ConfigError(error.message) : error;
  }
}

function postgres(env: Environment, name: string, role: string): string {
  const value = url(env, name);
  if (!value || !/^postgres(ql)?:$/.test(value.protocol))
    throw new ConfigError(`${name} must be a Postgres address as ${role}, for example postgres://${role}:secret@localhost:5432/roadback.`);
  return value.href;
}

function mail(env: Environment): Config['mail'] {
  const server = url(env, 'SMTP_URL');
  if (!server) return null;
  if (!/^smtps?:$/.test(server.protocol))
    throw new ConfigError('SMTP_URL must be the address of a mail server, for example smtps://name:secret@mail.example:465.');
  const from = env.MAIL_FROM ?? '';
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(from))
    throw new ConfigError('MAIL_FROM must be the plain address that mails come from, for example account@mail.example.');
  return { server, from };
}

function push(env: Environment, environment: Config['environment']): Config['push'] {
  const publicKey = env.VAPID_PUBLIC_KEY ?? '';
  const privateKey = env.VAPID_PRIVATE_KEY ?? '';
  const subject = env.VAPID_SUBJECT ?? '';
  if (!publicKey && !privateKey) return null;
  if (!/^B[\w-]{86}$/.test(publicKey) || !/^[\w-]{43}$/.test(privateKey))
    throw new ConfigError('VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be a pair, made once and kept: npx web-push generate-vapid-keys');
  if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(subject))
    throw new ConfigError('VAPID_SUBJECT must say how a push service reaches you: mailto:account@mail.example, or an https address.');
  const named = (env.PUSH_SERVICES ?? '').split(',').flatMap(each => each.trim() || []);
  const isHere = (service: string): boolean => environment !== 'production' && /^http:\/\/localhost(:\d+)?$/.test(service);
  if (!named.every(service => /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(service) || isHere(service)))
    throw new ConfigError(
      'PUSH_SERVICES must be https addresses without a path, with commas between them, for example https://fcm.googleapis.com.',
    );
  return { publicKey, privateKey, subject, services: named.length > 0 ? named : knownPushServices };
}

function issuers(env: Environment, environment: Config['environment']): string[] {
  const named = (env.OIDC_ISSUERS ?? '').split(',').flatMap(each => each.trim() || []);
  const isWrong = (issuer: string): boolean => {
    if (!URL.canParse(issuer)) return true;
    const { protocol, hostname, search, hash, username, password } = new URL(issuer);
    const isHere = protocol === 'http:' && hostname === 'localhost' && environment !== 'production';
    return (protocol !== 'https:' && !isHere) || [search, hash, username, password].some(part => part !== '');
  };
  const wrong = named.findIndex(isWrong);
  if (wrong >= 0)
    throw new ConfigError(
      `OIDC_ISSUERS must be https addresses with commas between them, as each issuer names itself; number ${wrong + 1} is none.`,
    );
  return named;
}

function key(env: Environment, name: string): Buffer {
  const bytes = Buffer.from(env[name] ?? '', 'base64');
  if (bytes.length !== 32) throw new ConfigError(`${name} must be 32 bytes in base64, made once and kept: openssl rand -base64 32`);
  return bytes;
}

function keyFrom(name: string, file: string): KeyObject {
  try {
    return signingKey(readFileSync(file));
  } catch (error) {
    throw new ConfigError(
      `${name} cannot be used (${error instanceof Error ? error.message : String(error)}): openssl genpkey -algorithm ed25519 -out ${file}`,
    );
  }
}

function url(env: Environment, name: string): URL | undefined {
  if (!env[name]) return undefined;
  if (!URL.canParse(env[name])) throw new ConfigError(`${name} is not an address: it needs the form scheme://host.`);
  return new URL(env[name]);
}

function wholeNumber(env: Environment, name: string, otherwise: number, low: number, high: number): number {
  const value = Number(env[name] || otherwise);
  if (!Number.isInteger(value) || value < low || value > high)
    throw new ConfigError(`${name} must be a whole number from ${low} to ${high}.`);
  return value;
}

function oneOf<const Value extends string>(env: Environment, name: string, values: readonly Value[], otherwise: Value): Value {
  const value = env[name] || otherwise;
  if (!(values as readonly string[]).includes(value)) throw new ConfigError(`${name} must be one of ${values.join(', ')}.`);
  return value as Value;
}
