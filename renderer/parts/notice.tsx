import { Check, CircleAlert, Hourglass, Info, Scale, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon, type LucideIcon } from './icon.tsx';

/** Plain: a finding so far. The others carry a meaning of section 4 of the look. */
export type NoticeKind = 'plain' | 'info' | 'urgent' | 'today' | 'done' | 'ombudsman';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title: ReactNode;
  readonly icon?: LucideIcon | undefined;
  readonly children?: ReactNode;
  /** Buttons below the words. */
  readonly acts?: ReactNode;
  /** Announced at once; only for safety and for a lost register. */
  readonly alert?: boolean | undefined;
}

const usualIcons: Readonly<Record<NoticeKind, LucideIcon>> = {
  plain: Hourglass,
  info: Info,
  urgent: TriangleAlert,
  today: CircleAlert,
  done: Check,
  ombudsman: Scale,
};

/** A few sentences that matter now, on a thick edge, with a sign and a title. */
export function Notice({ kind, title, icon, children, acts, alert }: NoticeProps) {
  return (
    <div className={`note ${kind}`} role={alert ? 'alert' : undefined}>
      <p className="title">
        <Icon of={icon ?? usualIcons[kind]} />
        {title}
      </p>
      {children !== undefined && <div className="body">{children}</div>}
      {acts !== undefined && <div className="acts">{acts}</div>}
    </div>
  );
}
