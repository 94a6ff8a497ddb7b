import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';
import { project } from './project.ts';

const rooms = ['shared', 'db', 'main', 'renderer', 'build', 'tests'];

/** Where long files are lists: code lists, sentences, columns, cases. */
const tables = /^(shared\/(reference|text|contract|demo)|db\/schema|tests)\//;

/** Read from pieces, so that this file does not name what it looks for. */
const forbiddenText: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`@ts-(${['ignore', 'expect-error', 'nocheck'].join('|')})`), 'a suppressed type error'],
  [
    new RegExp(`(${['biome', 'eslint', 'knip', 'v8', 'istanbul', 'c8'].join('|')})-?[ -](ignore|disable)`),
    'a suppressed rule',
  ],
  [new RegExp(`["'\`/ ](${['home', 'root', 'Users', 'work', 'tmp'].join('|')})/[\\w.-]+/`), 'a path of one machine'],
  [new RegExp(['import.meta.url\\)', 'pathname'].join('\\.')), 'a path from an address: a space in it breaks it'],
  [new RegExp(['registry', 'npmjs'].join('\\.')), 'the host of a registry'],
];

/** Clock and chance, which `shared` is given and never takes. */
const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bTemporal\.Now\b/;

/** What lint cannot see: casts, escapes from the types, traces of a machine, clock and chance in `shared`, files that grew too long. */
export function checkSource(): readonly string[] {
  return [...rooms.flatMap(sourceFiles).flatMap(problemsIn), ...lockProblems()];
}

function problemsIn(path: string): readonly string[] {
  return problemsOf(path, readFileSync(join(project, path), 'utf8'));
}

/** The problems of one file with its text; `path` from the project folder, with `/`. */
export function problemsOf(path: string, text: string): readonly string[] {
  const lines = text.split('\n');
  const most = tables.test(path) ? 600 : 300;
  const found = lines.flatMap((line, at) => {
    const wrong = forbiddenText.filter(([pattern]) => pattern.test(line)).map(([, what]) => what);
    if (path.startsWith('shared/') && impure.test(line)) wrong.push('clock or chance in shared');
    return wrong.map((what) => `${path}:${at + 1} ${what}`);
  });
  const long = lines.length > most + 1 ? [`${path} has ${lines.length - 1} lines; ${most} is the most`] : [];
  return [...found, ...long, ...escapesFromTypes(path, text)];
}

function escapesFromTypes(path: string, text: string): readonly string[] {
  if (!/\.tsx?$/.test(path)) return [];
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const problems: string[] = [];
  const visit = (node: ts.Node) => {
    const what = escapeIn(node);
    if (what) problems.push(`${path}:${source.getLineAndCharacterOfPosition(node.end).line + 1} ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

function escapeIn(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isNonNullExpression(node)) return 'a non-null assertion';
  if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return null;
  return ts.isConstTypeReference(node.type) ? null : 'a cast';
}

/** Every package comes from the registry npm is set to, and is held to its hash. */
function lockProblems(): readonly string[] {
  const lock: { packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }> } = JSON.parse(
    readFileSync(join(project, 'package-lock.json'), 'utf8'),
  );
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
  return entries.flatMap(([path, { integrity, resolved }]) =>
    integrity && !resolved ? [] : [`package-lock.json: ${path} has no hash, or an address of its own`],
  );
}

function sourceFiles(room: string): readonly string[] {
  const entries = readdirSync(join(project, room), { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && ['.ts', '.tsx', '.mjs', '.css', '.html'].includes(extname(entry.name)),
  );
  return files.map((entry) => join(entry.parentPath, entry.name).slice(project.length).replaceAll('\\', '/')).sort();
}
