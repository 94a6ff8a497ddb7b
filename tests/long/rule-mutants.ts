import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { functionText } from '../shared/procedure/function-text.ts';
import { type RuleRow, ruleTable } from '../shared/procedure/rule-table.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Puts the fault of each rule in its code, in memory only, and runs the test of that rule: it passes without the fault and
 * must fail with it. `times`: how many twentieths of the rules; the seed says where it begins.
 */
export async function ruleMutants(times: number, seed: number): Promise<{ count: number; failed: number }> {
  const rows = chosen(times, seed);
  const sound = await statesOf(new Set(rows.map(({ testFile }) => testFile)), null);
  let failed = 0;
  for (const row of rows) {
    const broken = await statesOf([row.testFile], row);
    const [without, withIt] = [sound, broken].map((states) => states.get(row.test) ?? 'not run');
    if (without === 'passed' && withIt === 'failed') continue;
    failed += 1;
    process.stderr.write(`${row.test}: ${without} without the fault, ${withIt} with it in ${row.codeFile}\n`);
  }
  return { count: rows.length, failed };
}

function chosen(times: number, seed: number): readonly RuleRow[] {
  const wanted = Math.min(ruleTable.length, Math.ceil((ruleTable.length * times) / 20));
  const start = seed % ruleTable.length;
  return [...ruleTable.slice(start), ...ruleTable.slice(0, start)].slice(0, wanted);
}

/** What became of the tests of the rules in these files, by the beginning of their titles; each time with a fresh vitest. */
async function statesOf(testFiles: Iterable<string>, fault: RuleRow | null): Promise<ReadonlyMap<string, string>> {
  const only = fault ? { testNamePattern: `^\\s*${escaped(fault.test)}: ` } : {};
  // What a fault was put in must not be kept for other runs.
  const options = { watch: false, fsModuleCache: false, reporters: [{ onTestRunEnd: () => undefined }], ...only };
  const exitCode = process.exitCode;
  const vitest = await createVitest(
    'test',
    { config: join(project, 'build/vitest.mutation.config.ts'), pool: 'threads', maxWorkers: 1, ...options },
    { plugins: [{ name: 'fault-of-a-rule', enforce: 'pre', transform: (code, id) => withFault(code, id, fault) }] },
  );
  try {
    const [root] = vitest.projects;
    if (!root) throw new Error('vitest has no project');
    const files = [...testFiles].map((file) => root.createSpecification(join(project, file)));
    const { testModules } = await vitest.runTestSpecifications(files);
    const tests = testModules.flatMap((module) => [...module.children.allTests()]);
    return new Map(tests.map((each) => [each.name.split(': ')[0] ?? '', each.result().state]));
  } finally {
    await vitest.close();
    // Vitest lets the process end as failed after a test that failed, which is what a fault is put in for.
    process.exitCode = exitCode;
  }
}

function withFault(code: string, id: string, row: RuleRow | null): string | null {
  if (!row || id.split('?')[0] !== join(project, row.codeFile).replaceAll('\\', '/')) return null;
  const sound = functionText(code, row.within);
  return code.replace(sound, () => sound.replace(row.mutant.from, () => row.mutant.to));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
