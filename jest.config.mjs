const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  injectGlobals: false,
  extensionsToTreatAsEsm: ['.ts', '.sh'],
  transform: { '\\.(?:ts|sh)$': '<rootDir>/scripts/jest/transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/'],
  testMatch: testMatch.map((glob) => `<rootDir>/__tests__/${glob}`),
  ...extra,
});

// These run builds, or whole jobs.
const builds = ['engine', 'dist', 'workflows'];
const ignored = ['contract', ...builds].map((kind) => `/__tests__/${kind}/`);

export default {
  testSequencer: '<rootDir>/scripts/jest/longest-first.mjs',
  // The limit is for what hangs: on a machine that is busy everything takes several times as long.
  testTimeout: 60_000,
  projects: [
    project('unit', ['**/*.test.ts'], { testPathIgnorePatterns: ignored }),
    project('contract', ['contract/**/*.test.ts']),
    ...builds.map((kind) =>
      project(kind, [`${kind}/**/*.test.ts`], { setupFilesAfterEnv: ['<rootDir>/scripts/jest/long-limit.mjs'] }),
    ),
  ],
};
