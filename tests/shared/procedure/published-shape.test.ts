import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFacts } from '../../../shared/procedure/read-facts.ts';

// The shape of the facts is the published one: every member of it is tried with what it allows and with what it does not.

const Node = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string().nullable()).optional(),
  anyOf: z.array(z.looseObject({ $ref: z.string().optional() })).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
});
type Node = z.infer<typeof Node>;
const fixture = new URL('../../fixtures/procedure/facts.schema.json', import.meta.url);
const schema = Node.extend({ $defs: z.record(z.string(), z.unknown()) }).parse(
  JSON.parse(readFileSync(fixture, 'utf8')),
);

/** Facts that fit, with every object in them, to put one thing at a time in. */
const whole = {
  id: 'A',
  today: '2026-06-15',
  contact: { receivedOn: '2026-06-15', replyPossible: true },
  reporter: { role: 'self' },
  safety: {},
  request: {},
  settings: {},
  matters: [
    {
      kind: 'complaint',
      decision: { announcedOn: '2026-06-01' },
      delay: {},
      internal: { status: 'running', furtherDelay: { until: '2026-07-01', consent: 'oral' } },
      notComplained: {},
      otherProcedure: { startedOn: '2026-06-01' },
    },
  ],
};

interface Trial {
  readonly path: string;
  readonly value: unknown;
  readonly fits: boolean;
  /** An unknown member has a problem of its own. */
  readonly code?: string;
}

function resolve(node: unknown): Node {
  const parsed = Node.parse(node);
  const name = parsed.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return name === 'day' ? { ...parsed, type: 'day' } : resolve(schema.$defs[name]);
  const other = parsed.anyOf?.find(({ $ref }) => $ref !== undefined);
  return other ? { ...resolve(other), type: [...typesOf(resolve(other)), 'null'] } : parsed;
}

function typesOf({ type }: Node): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

function trialsOf(given: unknown, path: string): Trial[] {
  const node = resolve(given);
  const types = typesOf(node);
  const nullable = types.includes('null') || (node.enum?.includes(null) ?? false);
  const tried = (value: unknown, fits: boolean): Trial => ({ path, value, fits });
  const own = path === '' ? [] : [tried(null, nullable), tried({ strange: 1 }, false), tried('strange', isText(types))];
  if (node.properties) return [...own.slice(0, 1), ...ofObject(node, path)];
  if (node.enum) return [...own, ...node.enum.map((code) => tried(code, true))];
  if (types.includes('day'))
    return [...own, tried('2026-02-28', true), tried('2026-02-29', false), tried(20260228, false)];
  if (types.includes('boolean')) return [...own, tried(true, true), tried(false, true), tried(1, false)];
  if (types.includes('integer')) return [...own, ...ofNumber(node, tried)];
  if (types.includes('array')) return [...own.slice(0, 2), ...ofList(node, path, tried)];
  const most = node.maxLength ?? Number.NaN;
  return [
    ...own,
    tried('😀'.repeat(most), true),
    tried('😀'.repeat(most + 1), false),
    tried('', true),
    tried(3, false),
  ];
}

function isText(types: readonly string[]): boolean {
  return types.includes('string');
}

function ofObject(node: Node, path: string): Trial[] {
  const members = Object.entries(node.properties ?? {});
  const missing = (node.required ?? []).map(
    (name): Trial => ({ path: `${path}/${name}`, value: undefined, fits: false }),
  );
  const unknown: Trial = { path: `${path}/colour`, value: null, fits: false, code: 'unknown-member' };
  return [...members.flatMap(([name, member]) => trialsOf(member, `${path}/${name}`)), ...missing, unknown];
}

function ofNumber({ minimum = 0, maximum = 0 }: Node, tried: (value: unknown, fits: boolean) => Trial): Trial[] {
  const edges = [minimum, maximum].map((value) => tried(value, true));
  return [...edges, tried(minimum - 1, false), tried(maximum + 1, false), tried(minimum + 0.5, false)];
}

function ofList(node: Node, path: string, tried: (value: unknown, fits: boolean) => Trial): Trial[] {
  const item = resolve(node.items);
  if (!item.enum) return trialsOf(node.items, `${path}/0`);
  const [first] = item.enum;
  const wrong: Trial = { path: `${path}/0`, value: 'strange', fits: false };
  return [tried([], true), tried(item.enum, true), tried([first, first], false), wrong];
}

/** The facts with a value at a place; lists that are not there are begun. */
function withAt(facts: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(facts);
  let place: unknown = copy;
  const names = path.slice(1).split('/');
  for (const [at, name] of names.entries()) {
    if (typeof place !== 'object' || place === null) throw new Error(`There is no ${path} to try`);
    const last = at === names.length - 1;
    if (last) Reflect.set(place, name, value);
    else if (Reflect.get(place, name) === undefined) Reflect.set(place, name, []);
    place = Reflect.get(place, name);
  }
  return JSON.parse(JSON.stringify(copy));
}

const trials = trialsOf(schema, '').map((trial) => ({
  ...trial,
  shown: JSON.stringify(trial.value)?.slice(0, 40) ?? 'absent',
}));

describe('the published shape', () => {
  test('has a trial for each of its members', () => {
    expect(new Set(trials.map(({ path }) => path)).size).toBeGreaterThan(80);
  });

  test.each(trials)('at $path $shown fits: $fits', ({ path, value, fits, code = 'shape' }) => {
    const read = readFacts(withAt(whole, path, value));
    const problems = read.ok ? [] : read.failure.filter((problem) => problem.code === 'shape' || problem.code === code);
    expect(problems).toEqual(fits ? [] : [{ code, path }]);
  });
});
