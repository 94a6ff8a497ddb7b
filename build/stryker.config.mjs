// Mutation tests of the procedure check and the statutory terms: `npm run mutation` (build/run-mutation.ts) runs them.

export default {
  mutate: ['shared/procedure/**/*.ts', 'shared/terms/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'build/vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // The two rooms need no more than this of the project: the copy that is mutated stays small.
  ignorePatterns: [
    '**',
    '!shared/**',
    '!build/**',
    '!tests/support/**',
    '!tests/shared/procedure/**',
    '!tests/shared/terms/**',
    '!tests/fixtures/procedure/**',
    '!package.json',
    '!tsconfig.json',
  ],
  tempDirName: '.cache/stryker',
  concurrency: 1,
  // A busy machine is slow, which is no endless loop.
  timeoutMS: 8_000,
  timeoutFactor: 2,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  allowEmpty: false,
  checkers: [],
};
