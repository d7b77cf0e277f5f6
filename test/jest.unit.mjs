/** Rules and content: pure code, no server. */
export default {
  rootDir: '..',
  displayName: 'unit',
  testMatch: [
    '<rootDir>/libs/*/src/**/*.spec.ts',
    '<rootDir>/apps/portal/src/**/*.spec.ts',
    '<rootDir>/apps/dashboard/src/**/*.spec.ts',
    '<rootDir>/apps/api/src/**/*.unit.spec.ts',
  ],
  testEnvironment: 'node',
  transform: {
    '\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true } } }],
    '\\.m?js$': ['@swc/jest', { jsc: { target: 'es2023' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(rrule-temporal|temporal-polyfill|temporal-utils|uuid)/)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^@roadback/(domain|content|messages|sealing)/(.*)$': '<rootDir>/libs/$1/src/$2.ts' },
  modulePathIgnorePatterns: ['/dist/', '/.nx/'],
};
