import { ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';

interface SafetyCardProps {
  readonly title: string;
  readonly keys?: string | undefined;
  /** What to ask and do, in order: SafetyStep by SafetyStep. */
  readonly children: ReactNode;
  readonly acts?: ReactNode;
  /** Where what was done is recorded, while that is open. */
  readonly record?: ReactNode;
  /** Why it is shown: the word or the subject that called for it. */
  readonly reason?: string | undefined;
}

/** The safety card: above all else, announced once, never in the way of typing. */
export function SafetyCard({ title, keys, children, acts, record, reason }: SafetyCardProps) {
  return (
    <section className="safety" aria-label={title}>
      <h2 className="title">
        <Icon of={ShieldAlert} />
        {title}
        {keys !== undefined && <Kbd keys={keys} />}
      </h2>
      <div className="body">
        {/* Only what is to be done is called out: recording what was done would call all of it out again. */}
        <div role="alert">
          <span className="vh">{title}</span>
          <ol>{children}</ol>
        </div>
        {record}
        {acts !== undefined && <div className="acts">{acts}</div>}
        {reason !== undefined && <p className="xs muted">{reason}</p>}
      </div>
    </section>
  );
}

/** One numbered step of a safety card. */
export function SafetyStep({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <span>{children}</span>
    </li>
  );
}

/** A telephone number to call now, large enough to read aloud. */
export function EmergencyNumber({ number }: { readonly number: string }) {
  return <span className="tel">{number}</span>;
}
