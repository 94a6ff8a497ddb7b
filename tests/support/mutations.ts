import { z } from 'zod';
import type { Random } from '../../shared/random.ts';
import { hostileTexts, hostileValues } from './hostile-values.ts';

/** One hostile input: what was done to a good one. */
export interface Mutation {
  readonly what: string;
  readonly input: unknown;
}

/** Draws hostile inputs of one call. */
export interface Mutations {
  /**
   * A good input with hostile values at one to three of its places or of the fields of the schema; now and then with a key
   * that nobody asked for, or a hostile value instead of all of it.
   */
  draw(random: Random): Mutation;
  /** The good input with this value at any one place. */
  with(random: Random, value: unknown): unknown;
}

const hostile = Object.entries<unknown>({ ...hostileTexts, ...hostileValues });
const strangeKeys = ['__proto__', 'constructor', 'prototype', 'toJSON', 'unasked'];

/** Hostile inputs by the schema of a call and a good example. */
export function mutationsOf(schema: z.ZodType, example: unknown): Mutations {
  const places = [...new Set([...fieldsOf(schema), ...placesIn(example)])].map((place) =>
    place.split('/').filter(Boolean),
  );
  const put = ({ what, input }: Mutation, place: readonly string[], [name, value]: readonly [string, unknown]) => ({
    what: `${what} ${name} at /${place.join('/')}`,
    input: placed(input, place, value),
  });
  return {
    draw: (random) => {
      const good: Mutation = { what: '', input: example };
      const kind = random.next();
      if (places.length === 0 || kind < 0.08) return put(good, [], random.pick(hostile));
      if (kind < 0.14) return put(good, [random.pick(strangeKeys)], ['a key', { polluted: true }]);
      const changes = kind < 0.75 ? 1 : random.between(2, 3);
      return Array.from({ length: changes }).reduce<Mutation>(
        (changed) => put(changed, random.pick(places), random.pick(hostile)),
        good,
      );
    },
    with: (random, value) => placed(example, places.length === 0 ? [] : random.pick(places), value),
  };
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
