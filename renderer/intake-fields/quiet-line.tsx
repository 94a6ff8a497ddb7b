import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon, type LucideIcon } from '../parts/icon.tsx';

interface QuietLineProps {
  readonly id?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

/** A quiet line under a row of fields: it points something out and stops nobody. */
export function QuietLine({ id, icon = Info, children }: QuietLineProps) {
  return (
    <p className="hint" id={id}>
      <Icon of={icon} />
      <span>{children}</span>
    </p>
  );
}
