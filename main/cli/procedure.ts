import { check } from '../../shared/procedure/check.ts';
import type { Facts } from '../../shared/procedure/facts.ts';
import { type PrintedFinding, printedFinding } from '../../shared/procedure/finding.ts';
import { type FactsProblem, readFacts } from '../../shared/procedure/read-facts.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { factsProblemWords } from '../../shared/text/facts-problems.ts';
import { sentence } from '../../shared/text/text.ts';
import { type Command, type Problem, refuse } from './command.ts';
import { readOneFile } from './one-file.ts';
import { problem } from './problem.ts';
import { unknownSubcommand } from './subcommand.ts';

/** `procedure check FACTS.json`: prints the finding, or an array of findings for an array of facts. */
export const procedure: Command = async ([name, ...args], terminal) => {
  if (name !== 'check') return refuse(terminal, [unknownSubcommand(['check'])]);
  const text = await readOneFile(args, terminal);
  if (!text.ok) return refuse(terminal, text.failure);
  const facts = readAllFacts(text.value);
  if (!facts.ok) return refuse(terminal, facts.failure);
  const printed = findings(facts.value);
  terminal.print(`${JSON.stringify(printed, null, 1)}\n`);
  return 0;
};

function findings(facts: Facts | readonly Facts[]): PrintedFinding | PrintedFinding[] {
  return isList(facts) ? facts.map((each) => printedFinding(check(each))) : printedFinding(check(facts));
}

function isList(facts: Facts | readonly Facts[]): facts is readonly Facts[] {
  return Array.isArray(facts);
}

/** The facts of a file: one entry, or all entries of an array; one bad entry refuses the whole file. */
function readAllFacts(text: string): Result<Facts | readonly Facts[], readonly Problem[]> {
  const json = parse(text);
  if (!json.ok) return refused([problem(text.trim() === '' ? 'file-empty' : 'not-json', '')]);
  if (Array.isArray(json.value)) return readList(json.value);
  if (typeof json.value !== 'object' || json.value === null) return refused([problem('no-facts', '')]);
  const read = readFacts(json.value);
  return read.ok ? read : refused(read.failure.map((each) => printable(each, '')));
}

function readList(entries: readonly unknown[]): Result<readonly Facts[], readonly Problem[]> {
  if (entries.length === 0) return refused([problem('no-facts', '')]);
  const facts: Facts[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = readFacts(entry);
    if (read.ok) facts.push(read.value);
    else problems.push(...read.failure.map((each) => printable(each, `/${index}`)));
  }
  return problems.length > 0 ? refused(problems) : ok(facts);
}

function printable({ code, path }: FactsProblem, prefix: string): Problem {
  return { error: code, message: sentence(factsProblemWords[`facts.${code}`], 'nl'), path: `${prefix}${path}` };
}

/** JSON as in RFC 8259; of a repeated member the last counts. */
function parse(text: string): Result<unknown, null> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return refused(null);
  }
}
