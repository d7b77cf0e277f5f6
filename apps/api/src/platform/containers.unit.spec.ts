import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const compose = read('docker/compose.yaml');

/** The lines below a key, as far as they are indented more than it. */
function below(key: string): string {
  const [indent] = /^ */.exec(key)!;
  const [, after] = compose.split(`\n${key}`);
  return after!.split(new RegExp(`\\n {0,${indent.length}}\\S`))[0]!;
}
const shared = below('x-server-settings:');
const givenTo = (service: string): string[] =>
  [...(shared + below(`  ${service}:`)).matchAll(/^ +([A-Z][A-Z_]+):/gm)].map(([, name]) => name!);

/** Every variable that the two servers read, where they read it. */
const known = [...read('apps/api/src/platform/config.ts').matchAll(/env(?:\.|, ')([A-Z][A-Z_]+)/g)].map(([, name]) => name!);

/** Not of this process, or right as it is in a container. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  api: ['WORKER_DATABASE_URL', 'AUDITOR_DATABASE_URL', 'SMTP_URL', 'MAIL_FROM'],
  worker: ['BOARD_DATABASE_URL', 'TRUSTED_PROXIES', 'OIDC_ISSUERS', 'AUDIT_SIGNING_KEY_FILE'],
};
const rightAsTheyAre = ['PORT', 'HOST', 'STAFF_SECOND_FACTOR', 'OPERATIONS', 'LIMIT_READS', 'LIMIT_WRITES', 'LIMIT_COSTLY'];

describe('the containers', () => {
  it.each(['api', 'worker'])('give the %s every setting that it reads', service => {
    const wanted = new Set(known.filter(name => ![...leftOut[service]!, ...rightAsTheyAre].includes(name)));
    expect([...wanted].filter(name => !givenTo(service).includes(name))).toEqual([]);
    expect(wanted.size).toBeGreaterThan(10);
  });

  it('ask for what they are given in the file that is filled in', () => {
    const asked = new Set([...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name!));
    const offered = new Set([...read('docker/.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!));
    expect([...asked].sort()).toEqual([...offered].sort());
  });

  it('let the worker out, to the mail server and to the push services, and the database nowhere', () => {
    expect(below('  worker:')).toContain('networks: [inside, outside]');
    expect(below('  postgres:')).toContain('networks: [inside]');
    expect(compose).toContain('inside: { internal: true }');
  });

  it('wait longer for a stop than a process takes to cut what hangs', () => {
    const patience = Number(/patience = ([\d_]+)/.exec(read('apps/api/src/platform/stop.ts'))![1]!.replace('_', '')) / 1000;
    for (const service of ['api', 'worker'])
      expect(Number(/stop_grace_period: (\d+)s/.exec(below(`  ${service}:`))![1])).toBeGreaterThan(patience);
  });
});
