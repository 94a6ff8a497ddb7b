import { isDay } from '../../shared/dates.ts';
import { type Result, refused } from '../../shared/result.ts';
import { type Problem, pathFrom, type Terminal } from './command.ts';
import { type ReadOptions, readOptions } from './options.ts';
import { problem } from './problem.ts';
import { readTextFile } from './read-text-file.ts';

/** The text of the one file a call names. `--today` is accepted and has no effect: the file holds its own days. */
export async function readOneFile(
  args: readonly string[],
  terminal: Terminal,
): Promise<Result<string, readonly Problem[]>> {
  const options = readOptions(args, { today: 'value' });
  const problems = [...options.problems, ...wordProblems(options), ...todayProblems(options)];
  const [file] = options.words;
  if (problems.length > 0 || file === undefined) return refused(problems);
  const text = await readTextFile(pathFrom(terminal, file));
  return text.ok ? text : refused([text.failure]);
}

function wordProblems({ words, wordsAreSure }: ReadOptions): Problem[] {
  return wordsAreSure && words.length !== 1 ? [problem('one-file-please', '')] : [];
}

/** `--today` must still be a day: a slip in it is better named than passed over. */
export function todayProblems({ values }: Pick<ReadOptions, 'values'>): Problem[] {
  const today = values.get('today');
  return today !== undefined && !isDay(today) ? [problem('not-a-day', '/today')] : [];
}
