import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { project } from './project.ts';

/** Written from what was measured: the first test that fails ends the run of a mutant, so the quick ones go first. */
const slowest = ['day-by-day', 'holidays', 'last-day', 'properties', 'metamorphic', 'conversation'];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => weight(a) - weight(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

function weight({ moduleId }: TestSpecification): number {
  if (moduleId.includes('rules-of-')) return -1;
  return slowest.findIndex((name) => moduleId.includes(`/${name}.test.`)) + 1;
}

/** The tests that stand for the two rooms whose code is mutated. */
export default defineConfig({
  test: {
    root: project,
    include: ['tests/shared/{procedure,terms}/**/*.test.ts'],
    // These read the source itself, which is not as it was written then.
    exclude: ['tests/shared/procedure/{rule-table,other-rules}.test.ts'],
    sequence: { sequencer: QuickFirst },
    // One process for all files of a mutant; the next mutant has a new one.
    isolate: false,
    testTimeout: 60_000,
  },
});
