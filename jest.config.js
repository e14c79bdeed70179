/** Jest in ESM mode: several dependencies (lowdb among them) are ESM only. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/postgres/'],
  // The Bot Framework SDK requires packages that are ESM only, which Jest cannot do on this Node by itself.
  resolver: '<rootDir>/test/helpers/jest-resolver.cjs',
  globalSetup: '<rootDir>/test/helpers/train-once.ts',
  testTimeout: 60_000,
  // A test that breaks the encoder on purpose may leave its thread behind: the run must end all the same.
  forceExit: true,
};
