import { type LastDay, lastDay } from '../../shared/terms/last-day.ts';
import { termUnits } from '../../shared/terms/term.ts';
import { termWords } from '../../shared/text/terms.ts';
import { sentence } from '../../shared/text/text.ts';
import { type Command, type Problem, refuse } from './command.ts';
import { todayProblems } from './one-file.ts';
import { type ReadOptions, readOptions } from './options.ts';
import { problem } from './problem.ts';
import { termFromText } from './term-from-text.ts';

const known = {
  from: 'value',
  weeks: 'value',
  days: 'value',
  'working-days': 'value',
  months: 'value',
  years: 'value',
  'adjourn-weeks': 'value',
  'agreed-until': 'value',
  today: 'value',
} as const;

/** `terms last-day --from DAY --weeks N [--adjourn-weeks N] [--agreed-until DAY]`, or another unit instead of weeks. */
export const termsLastDay: Command = async (args, terminal) => {
  const options = readOptions(args, known);
  const callProblems = [...options.problems, ...wordProblems(options), ...todayProblems(options)];
  const term = termOf(options);
  // an option that could not be read is already named; its absence is not a second problem
  const named = new Set(options.problems.map(({ path }) => path));
  const problems = [...callProblems, ...term.problems.filter(({ path }) => !named.has(path))];
  if (problems.length > 0 || !term.found) return refuse(terminal, problems);
  terminal.print(`${JSON.stringify(printed(term.found))}\n`);
  return 0;
};

function wordProblems({ words, wordsAreSure }: ReadOptions): Problem[] {
  return wordsAreSure && words.length > 0 ? [problem('too-many-words', '')] : [];
}

function termOf({ values, problems }: ReadOptions): { found?: LastDay; problems: readonly Problem[] } {
  const typed = new Set([...values.keys(), ...problems.map(({ path }) => path.slice(1))]);
  const [unit, ...surplus] = termUnits.filter((each) => typed.has(each));
  const surplusProblems = surplus.map((each) => problem('one-unit-please', `/${each}`));
  const texts = {
    from: values.get('from') ?? '',
    amount: unit ? (values.get(unit) ?? '') : '1',
    // without one clear unit no rule between unit and adjournment is asked
    unit: unit && surplus.length === 0 ? unit : '',
    adjournWeeks: values.get('adjourn-weeks'),
    agreedUntil: values.get('agreed-until'),
  };
  const paths = {
    from: '/from',
    amount: `/${unit ?? 'weeks'}`,
    unit: '/weeks',
    adjournWeeks: '/adjourn-weeks',
    agreedUntil: '/agreed-until',
  };
  const term = termFromText(texts, paths);
  if (term.ok) return { found: lastDay(term.value), problems: [] };
  const unitUnclear = surplus.length > 0;
  return {
    problems: [...surplusProblems, ...term.failure.filter(({ error }) => !(unitUnclear && error === 'not-a-unit'))],
  };
}

function printed({ rawLastDay, lastDay: last, moved, article, warnings }: LastDay) {
  return {
    rawLastDay,
    lastDay: last,
    moved: moved.map(({ day, because }) => ({ day, because: sentence(termWords[`term.moved.${because}`], 'nl') })),
    article,
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}
