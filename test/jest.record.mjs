/** What the last run of the other tests left behind, judged as a whole: its SQL statements, and what it has not exercised. */
export default {
  rootDir: '..',
  displayName: 'record',
  testMatch: ['<rootDir>/test/record/*.spec.ts'],
  testEnvironment: 'node',
  transform: {
    '\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }],
    '\\.m?js$': ['@swc/jest', { jsc: { target: 'es2023' } }],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '/.nx/'],
};
