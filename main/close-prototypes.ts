/**
 * From now on nothing is slipped into the prototypes that every object has: an answer or a file with `__proto__` in it cannot
 * give all objects a property (hardening list, 48). They are closed to what is new and not frozen, since libraries give
 * objects a `toString` of their own, which beside a frozen prototype is refused.
 */
export function closePrototypes(): void {
  for (const { prototype } of [Object, Array, Function, String, Number, Boolean]) Object.preventExtensions(prototype);
}
