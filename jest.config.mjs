const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  injectGlobals: false,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest/transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/'],
  testMatch: testMatch.map((glob) => `<rootDir>/__tests__/${glob}`),
  ...extra,
});

const kinds = ['engine', 'dist', 'workflows', 'contract'];

export default {
  // Five seconds are too short on a machine that is busy.
  testTimeout: 60_000,
  projects: [
    project('unit', ['**/*.test.ts'], { testPathIgnorePatterns: kinds.map((kind) => `/__tests__/${kind}/`) }),
    ...kinds.map((kind) => project(kind, [`${kind}/**/*.test.ts`])),
  ],
};
