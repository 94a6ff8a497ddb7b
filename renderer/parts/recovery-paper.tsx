import { entryText } from '../../shared/text/entry.ts';
import { useLanguage } from './language.tsx';

interface RecoveryPaperProps {
  readonly recoveryKey: string;
  readonly office: string | null;
}

/** The recovery key as it goes on paper: whose, from when, and the key in groups of four. */
export function RecoveryPaper({ recoveryKey, office }: RecoveryPaperProps) {
  const { say, formatDay, today } = useLanguage();
  return (
    <section className="paper" aria-label={say(entryText['entry.recovery-key'])}>
      <p className="strong">
        {office === null ? say(entryText['entry.recovery-key']) : say(entryText['entry.key-paper-office'], { office })}
      </p>
      <p className="recovery-key" data-recovery-key={recoveryKey}>
        {recoveryKey}
      </p>
      <p className="sm muted">
        {say(entryText['entry.key-paper-day'], { day: `${formatDay(today, 'date')} ${today.slice(0, 4)}` })}
      </p>
    </section>
  );
}
