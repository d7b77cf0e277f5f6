/** The rooms through their front door: GraphQL in, JSON out, against the built app on a real Postgres as the runtime role. */
export default {
  rootDir: '..',
  displayName: 'api',
  testMatch: ['<rootDir>/apps/api/src/**/*.spec.ts', '<rootDir>/test/guarantees/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.unit\\.spec\\.ts$'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testEnvironment: '<rootDir>/test/support/environment.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
  transform: {
    '\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }],
    '\\.m?js$': ['@swc/jest', { jsc: { target: 'es2023' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(uuid|age-encryption|@noble|@scure)/)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^@roadback/(domain|builders|content|sealing)/(.*)$': '<rootDir>/libs/$1/src/$2.ts' },
  modulePathIgnorePatterns: ['/dist/', '/.nx/'],
};
