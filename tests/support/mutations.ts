import { z } from 'zod';
import { hostileTexts, hostileValues } from './hostile-values.ts';

/** One hostile input: what was done to a good one. */
export interface Mutation {
  readonly what: string;
  readonly input: unknown;
}

/**
 * Every field of a schema, and every place of a good example, with every hostile value in turn; the whole input replaced
 * too, and keys added that nobody asked for.
 */
export function mutationsOf(schema: z.ZodType, example: unknown): readonly Mutation[] {
  const hostile = [...Object.entries(hostileTexts), ...Object.entries(hostileValues)];
  const places = [...new Set([...fieldsOf(schema), ...placesIn(example)])].map((place) =>
    place.split('/').filter(Boolean),
  );
  const inside = places.flatMap((place) =>
    hostile.map(([name, value]) => ({ what: `${name} at /${place.join('/')}`, input: placed(example, place, value) })),
  );
  const whole = hostile.map(([name, input]) => ({ what: `${name} instead of all`, input }));
  const added = ['__proto__', 'constructor', 'prototype', 'unasked'].map((key) => ({
    what: `${key} added`,
    input: placed(example, [key], { polluted: true }),
  }));
  return [...inside, ...whole, ...added];
}

/** JSON Schema as zod writes it, as far as fields are found in it. */
const Node = z.object({
  get properties() {
    return z.record(z.string(), Node).optional();
  },
  get anyOf() {
    return z.array(Node).optional();
  },
  get items() {
    return Node.optional();
  },
});
type Node = z.infer<typeof Node>;

function fieldsOf(schema: z.ZodType): readonly string[] {
  return below(Node.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })), '');
}

function below(node: Node, path: string): readonly string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    `${path}/${name}`,
    ...below(child, `${path}/${name}`),
  ]);
  const options = (node.anyOf ?? []).flatMap((option) => below(option, path));
  return [...own, ...options, ...(node.items ? [`${path}/0`, ...below(node.items, `${path}/0`)] : [])];
}

function placesIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [`${path}/${key}`, ...placesIn(child, `${path}/${key}`)]);
}

/** A copy with one place replaced; what is missing on the way there is made. `undefined` takes the place away. */
function placed(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const old = entries.find(([name]) => name === key)?.[1];
  const changed = placed(old, rest, put);
  if (Array.isArray(value) || (entries.length === 0 && key === '0'))
    return [changed, ...entries.slice(1).map(([, item]) => item)];
  const copy: Record<string, unknown> = {};
  for (const [name, child] of entries) if (name !== key) define(copy, name, child);
  if (changed !== undefined) define(copy, key, changed);
  return copy;
}

/** As JSON.parse does: `__proto__` becomes a key like any other. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
