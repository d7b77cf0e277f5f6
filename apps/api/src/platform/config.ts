/** Every setting of the API and the worker, read once at start. `.env.example` explains the same variables; a test compares the two. */

export interface Config {
  environment: 'production' | 'development' | 'test';
  host: string;
  port: number;
  /** Where people reach Roadback; links and cookies follow it. */
  publicUrl: URL;
  databaseUrl: string;
  identityDatabaseUrl: string;
  workerDatabaseUrl: string | undefined;
  /** Connections of this process as `roadback_app`. */
  databasePool: number;
  /** Jobs on Redis or Valkey instead of Postgres. */
  jobsRedisUrl: URL | undefined;
  /** How many proxies in front of us set X-Forwarded-For; 0 means none is believed. */
  trustedProxies: number;
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
  return {
    environment,
    host: env.HOST || '127.0.0.1',
    port,
    publicUrl,
    databaseUrl: postgres(env, 'DATABASE_URL', 'roadback_app'),
    identityDatabaseUrl: postgres(env, 'IDENTITY_DATABASE_URL', 'roadback_identity'),
    workerDatabaseUrl: env.WORKER_DATABASE_URL ? postgres(env, 'WORKER_DATABASE_URL', 'roadback_worker') : undefined,
    databasePool: wholeNumber(env, 'DATABASE_POOL', 10, 1, 200),
    jobsRedisUrl: url(env, 'JOBS_REDIS_URL'),
    trustedProxies: wholeNumber(env, 'TRUSTED_PROXIES', 0, 0, 10),
    operations: oneOf(env, 'OPERATIONS', ['persisted', 'any'], environment === 'production' ? 'persisted' : 'any'),
    limits: {
      reads: wholeNumber(env, 'LIMIT_READS', 600, 0, 1_000_000),
      writes: wholeNumber(env, 'LIMIT_WRITES', 120, 0, 1_000_000),
      costly: wholeNumber(env, 'LIMIT_COSTLY', 60, 0, 1_000_000),
    },
  };
}

function postgres(env: Environment, name: string, role: string): string {
  const value = url(env, name);
  if (!value || !/^postgres(ql)?:$/.test(value.protocol))
    throw new ConfigError(`${name} must be a Postgres address as ${role}, for example postgres://${role}:secret@localhost:5432/roadback.`);
  return value.href;
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
