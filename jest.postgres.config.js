import base from './jest.config.js';

/** Tests against a real Postgres: apart from the others, because its programs are large and it runs as a user of its own. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/postgres/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
