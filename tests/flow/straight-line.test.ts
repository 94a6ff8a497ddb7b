import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { visitorServices } from '../../main/services/entry.ts';
import { services } from '../../main/services/services.ts';
import { contract } from '../../shared/contract/index.ts';
import { callNames, relationsFor } from '../../shared/rights.ts';
import { type Relation, type Role, roles } from '../../shared/roles.ts';
import { contractCalls } from '../support/contract-calls.ts';
import { callsWithoutScreen, decidedCalls } from './calls.ts';

const names: readonly string[] = contractCalls.map(({ name }) => name);

test('every call has one service, one row of rights and one decision, and nothing has one without a call', () => {
  const handled = Object.entries({ entry: visitorServices, ...services }).flatMap(([subject, calls]) =>
    Object.keys(calls).map((name) => `${subject}.${name}`),
  );
  expect([...handled].sort()).toEqual([...names].sort());
  expect([...callNames].sort()).toEqual([...names].sort());
  expect(Object.keys(decidedCalls).sort()).toEqual([...names].sort());
});

const logWords = { true: 'logged', false: 'not logged', 'when-new': 'when new' } as const;

test.each(contractCalls)('$name is what was decided: mode, purpose, log, and every role', ({ name, meta }) => {
  const { mode, purpose, about, asker, logged } = meta;
  const may = roles.map((role) => rightOf(name, role)).join(' ');
  expect([mode, purpose, about, asker, logWords[`${logged}`], may]).toEqual(decidedCalls[name]);
});

test.each(contractCalls)('the schema of $name refuses junk', ({ input }) => {
  for (const junk of [undefined, null, true, 7, Number.NaN, 'text', [], [[]], () => 1, Symbol('junk')]) {
    expect(input.safeParse(junk).success, String(junk)).toBe(false);
  }
});

test('a call about a report names it, and a call that names one is about a report', () => {
  for (const { name, input, meta } of contractCalls) {
    const namesReport = JSON.stringify(input.safeParse({}).error?.issues ?? []).includes('"caseId"');
    expect([name, meta.about]).toEqual([name, namesReport ? 'case' : 'register']);
  }
});

test('a call that counts figures says so, and waits for the store of figures where it counts there', () => {
  expect(contractCalls.filter(({ meta }) => meta.counts).map(({ name }) => name)).toEqual([
    'evaluation.show',
    'evaluation.export',
    'release.look',
    'release.make',
    'release.correct',
    'recipe.preview',
  ]);
});

test('only what shows nothing of a person, or what an author types, leaves no line in the log', () => {
  const silent = contractCalls.filter(({ meta }) => !meta.logged).map(({ name }) => name);
  expect(silent).toEqual([
    'me.show',
    'me.showDeviceSecret',
    'work.absences',
    'file.send',
    'file.cancel',
    'file.read',
    'template.list',
    'template.open',
    'template.example',
    'draft.save',
    'keptSearch.list',
    'import.send',
    'import.progress',
    'import.stop',
    'import.maps',
    'signal.progress',
    'watchRule.list',
    'clientCount.list',
    'replay.show',
    'replay.progress',
    'replay.stop',
    'evaluation.progress',
    'evaluation.stop',
    'recipe.list',
    'recipe.open',
    'recipe.importFile',
    'recipe.exportFile',
    'caseFile.count',
    'caseFile.progress',
    'caseFile.list',
    'office.show',
    'list.all',
    'list.people',
    'guard.closings',
    'backup.last',
    'backup.show',
  ]);
});

test('every call is made by a screen, or is named with the reason why not', () => {
  const used = callsIn(rendererSource());
  const unused = names.filter((name) => !used.has(name));
  expect(unused).toEqual(Object.keys(callsWithoutScreen));
  expect([...used].filter((name) => !names.includes(name))).toEqual([]);
});

function rightOf(name: string, role: Role): string {
  const call = callNames.find((known) => known === name);
  const held = call ? relationsFor(call, [role]) : null;
  if (held === null) return '-';
  return held.includes('any') ? 'all' : held.map((relation) => shortNames[relation]).join('+');
}

const shortNames: Readonly<Record<Relation, string>> = {
  any: 'all',
  owner: 'own',
  'registered-recently': 'recent',
  'with-ombudsman': 'sent-in',
  'has-task': 'task',
  'stands-in': 'replaced',
  'awaits-office': 'awaits-office',
  'awaits-ombudsman': 'awaits-ombudsman',
  emergency: 'emergency',
};

function rendererSource(): string {
  const folder = fileURLToPath(new URL('../../renderer', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** Screens reach calls through one object, `api.<subject>.<call>` or `useApi().<subject>.<call>`; a formatter may have broken the line at a dot. */
function callsIn(source: string): ReadonlySet<string> {
  const subjects = Object.keys(contract).join('|');
  const pattern = new RegExp(`\\b(?:api|useApi\\(\\))\\s*\\.(${subjects})\\s*\\.([a-zA-Z]+)\\s*\\.`, 'g');
  const found = [...source.matchAll(pattern)].map(([, subject, call]) => `${subject}.${call}`);
  // `api.case.key()` names all calls of a subject.
  return new Set(found.filter((name) => !name.endsWith('.key')));
}
