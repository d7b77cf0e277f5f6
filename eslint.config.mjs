import boundaries from 'eslint-plugin-boundaries';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of the API, in order: a room imports only rooms above it. This array is the architecture. */
const rooms = [
  'platform',
  'practices',
  'identity',
  'people',
  'couples',
  'alerts',
  'safety',
  'library',
  'plans',
  'tasks',
  'check-ins',
  'responsibility',
  'transparency',
  'changed-behavior',
  'patience',
  'hurt-partner',
  'sessions',
  'calendar',
  'overview',
  'notifications',
  'audit',
  'records',
  'upkeep',
  'live',
];
const room = name => ({ type: `room-${name}`, pattern: `apps/api/src/${name}` });
const from = type => ({ element: { type } });

/** What would reach the database past its doors. */
const databasePackages = [
  { name: 'typeorm', importNames: ['DataSource', 'EntityManager'], message: 'The only way to the database is practiceScope.' },
  { name: 'pg', message: 'The only way to the database is practiceScope.' },
];

/** What `process.env` says is read in one place each. */
const readsEnvironment = [
  'apps/api/src/platform/config.ts',
  'apps/api/src/platform/test-clock.ts',
  'apps/api/src/{add-platform-admin,verify-audit,export-audit,rotate-keys,read-bounce}.ts',
  'apps/local/**',
  'migrations/cli.ts',
  'apps/*/vite.config.ts',
  'test/**',
  '**/*.mjs',
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/node_modules/**', '.nx/**', '.roadback/**', 'test-results/**', 'playwright-report/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in config.ts and handed on.' },
      ],
    },
  },
  { files: readsEnvironment, rules: { 'no-restricted-properties': 'off' } },
  {
    files: [
      'apps/local/**',
      'migrations/cli.ts',
      'apps/api/src/{main,worker,add-platform-admin,write-mails,verify-audit,export-audit,rotate-keys,read-bounce}.ts',
      'apps/api/src/platform/stop.ts',
      'test/**',
      '**/*.mjs',
    ],
    rules: { 'no-console': 'off' },
  },
  // Dependency injection reads the classes of constructor parameters at run time.
  { files: ['apps/api/src/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The domain imports nothing: it is rules alone.' }] }],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: [
      'apps/api/src/platform/**',
      'apps/api/src/{add-platform-admin,verify-audit,export-audit,rotate-keys,read-bounce}.ts',
      '**/*.spec.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { paths: databasePackages }] },
  },
  {
    // The second door opens for sign-in and onboarding alone. (The later block replaces the rule above, so it names both.)
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/{platform,practices,identity,people,upkeep}/**', 'apps/api/src/*.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: databasePackages,
          patterns: [{ group: ['**/identity-scope.js'], message: 'Only practices, identity, people and upkeep use the directory’s door.' }],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts', 'libs/*/src/**/*.{ts,tsx}', 'apps/{dashboard,portal,local}/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: ['apps/*/tsconfig.json', 'libs/*/tsconfig.json'], noWarnOnMultipleProjects: true } },
      'boundaries/elements': [
        ...rooms.map(room),
        { type: 'api', pattern: 'apps/api/src' },
        ...['dashboard', 'portal', 'local'].map(app => ({ type: app, pattern: `apps/${app}` })),
        ...['domain', 'content', 'messages', 'charts', 'sealing', 'builders'].map(lib => ({ type: lib, pattern: `libs/${lib}` })),
        { type: 'migrations', pattern: 'migrations' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...rooms.map((name, index) => ({
              from: from(`room-${name}`),
              allow: {
                to: { element: { type: [...rooms.slice(0, index + 1).map(above => `room-${above}`), 'api', 'domain', 'sealing'] } },
              },
            })),
            // What a confidentiality policy may start from, and the notice that clients sign, are words, and content.
            { from: from('room-practices'), allow: { to: { element: { type: ['content'] } } } },
            // Mails are words, in both languages.
            { from: from('room-identity'), allow: { to: { element: { type: ['content'] } } } },
            { from: from('room-notifications'), allow: { to: { element: { type: ['content'] } } } },
            // The language check reads a draft by rules that are content, and answers with content's sentences.
            { from: from('room-responsibility'), allow: { to: { element: { type: ['content'] } } } },
            // What a screening asks, and which answers count, is content too.
            { from: from('room-safety'), allow: { to: { element: { type: ['content'] } } } },
            { from: from('room-hurt-partner'), allow: { to: { element: { type: ['content'] } } } },
            // So are the phrases about harm that are looked for where a practice wants it.
            { from: from('room-alerts'), allow: { to: { element: { type: ['content'] } } } },
            {
              from: from('api'),
              allow: { to: { element: { type: [...rooms.map(name => `room-${name}`), 'api', 'domain', 'content', 'sealing'] } } },
            },
            { from: from('domain'), allow: { to: { element: { type: ['domain'] } } } },
            { from: from('sealing'), allow: { to: { element: { type: ['sealing'] } } } },
            { from: from('content'), allow: { to: { element: { type: ['content', 'domain'] } } } },
            { from: from('messages'), allow: { to: { element: { type: ['messages', 'domain'] } } } },
            { from: from('charts'), allow: { to: { element: { type: ['charts'] } } } },
            { from: from('builders'), allow: { to: { element: { type: ['builders', 'content', 'domain', 'sealing'] } } } },
            { from: from('migrations'), allow: { to: { element: { type: ['migrations', 'content', 'sealing'] } } } },
            { from: from('dashboard'), allow: { to: { element: { type: ['dashboard', 'domain', 'messages', 'charts'] } } } },
            { from: from('portal'), allow: { to: { element: { type: ['portal', 'domain', 'messages', 'charts'] } } } },
            { from: from('local'), allow: { to: { element: { type: ['local', 'builders', 'domain', 'migrations', 'sealing'] } } } },
          ],
        },
      ],
    },
  },
  { files: ['apps/{dashboard,portal}/src/**/*.{ts,tsx}', 'libs/charts/src/**/*.tsx'], ...hooks.configs.flat['recommended-latest'] },
  { files: ['test/journeys/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
);
