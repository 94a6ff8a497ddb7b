import type { LucideIcon } from 'lucide-react';

export type { LucideIcon } from 'lucide-react';

interface IconProps {
  readonly of: LucideIcon;
}

/** A lucide icon of 16 px in the colour of its text, always beside a word; screen readers pass it by. */
export function Icon({ of: Drawing }: IconProps) {
  return <Drawing className="i" strokeWidth={1.9} aria-hidden="true" focusable="false" />;
}
