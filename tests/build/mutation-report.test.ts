import { expect, test } from 'vitest';
import { readMutationReport } from '../../build/mutation-report.ts';
import { listSurvivors, readSurvivors, unexplained } from '../../build/mutation-survivors.ts';

const at = (line: number, start: number, end: number) => ({
  start: { line, column: start },
  end: { line, column: end },
});
const report = {
  files: {
    'shared/terms/a.ts': {
      source: 'const a = 1;\nif (a < `four`) return;\n',
      mutants: [
        { status: 'Killed', replacement: 'false', location: at(2, 5, 15) },
        { status: 'Timeout', replacement: 'true', location: at(2, 5, 15) },
        { status: 'Survived', replacement: 'a <=\n  `four`', location: at(2, 5, 15) },
        { status: 'RuntimeError', replacement: '', location: at(1, 1, 3) },
      ],
    },
    'shared/procedure/b.ts': {
      source: 'x',
      mutants: [{ status: 'NoCoverage', replacement: '""', location: at(1, 1, 2) }],
    },
    'shared/procedure/none.ts': { source: '', mutants: [] },
  },
};

test('given a report, the score of a folder counts what was caught, and what ran out of time with it', () => {
  expect(readMutationReport(report).scores).toEqual([
    { folder: 'shared/procedure', mutants: 1, caught: 0, score: 0 },
    { folder: 'shared/terms', mutants: 3, caught: 2, score: 66.6 },
  ]);
});

test('given a report, a survivor is told by the code it changed, on one line', () => {
  expect(readMutationReport(report).survivors).toEqual([
    { file: 'shared/terms/a.ts', from: "a < 'four'", to: "a <= 'four'", line: "if (a < 'four') return;" },
    { file: 'shared/procedure/b.ts', from: 'x', to: '""', line: 'x' },
  ]);
});

test('given a list made anew, words are kept, files that were not tested too, and a stranger has none', () => {
  const { survivors, files } = readMutationReport(report);
  const before =
    "## shared/terms/a.ts\n- `a < 'four'` → `a <= 'four'` in `if (a < 'four') return;`: the same: a is whole\n- `gone` → `x` in `y`: was\n## z.ts\n- `q` → `p` in `r`: kept\n";
  const known = readSurvivors(before);
  const anew = readSurvivors(listSurvivors(known, files, survivors));
  expect(anew).toEqual([
    { file: 'shared/procedure/b.ts', from: 'x', to: '""', line: 'x', why: null },
    {
      file: 'shared/terms/a.ts',
      from: "a < 'four'",
      to: "a <= 'four'",
      line: "if (a < 'four') return;",
      why: 'the same: a is whole',
    },
    { file: 'z.ts', from: 'q', to: 'p', line: 'r', why: 'kept' },
  ]);
  expect(unexplained(anew, survivors)).toEqual([{ file: 'shared/procedure/b.ts', from: 'x', to: '""', line: 'x' }]);
});
