const builtIn = {
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Map,
  Set,
  Date,
  RegExp,
  Promise,
  Error,
  Uint8Array,
};

/** What the prototypes of the language hold at this moment: equal before and after means that nothing was slipped in. */
export function prototypesNow(): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(builtIn).flatMap(([name, { prototype }]) =>
    Reflect.ownKeys(prototype).map((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      return [`${name}.${String(key)}`, value ?? get ?? set] as const;
    }),
  );
}
