import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}

/** Nothing to show: says what that means and what can be done. */
export function EmptyState({ title, children, acts }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children !== undefined && <p>{children}</p>}
      {acts !== undefined && <div className="acts">{acts}</div>}
    </div>
  );
}
