import type { CSSProperties } from 'react';

type Tokens = Readonly<Record<`--${string}`, string | number>>;

/** Tokens of the look for the `style` prop; React sets them through the object model, so a strict content policy allows them. */
export function tokenStyle(tokens: Tokens): CSSProperties {
  const style: CSSProperties & Tokens = { ...tokens };
  return style;
}
