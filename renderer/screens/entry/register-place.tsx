import { entryText } from '../../../shared/text/entry.ts';
import type { Language } from '../../../shared/text/text.ts';
import { Entries, Entry } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';

/** Where the gate stands: which register, in which folder. */
export interface GatePlace {
  readonly office: string | null;
  /** Null where the accounts that say so cannot be read. */
  readonly folder: string | null;
  readonly onLanguage: (language: Language) => void;
}

/** Which register is about to be opened; nothing of what is in it. */
export function RegisterPlace({ office, folder }: Pick<GatePlace, 'office' | 'folder'>) {
  const { say } = useLanguage();
  return (
    <div className="waiting">
      <Entries>
        {office !== null && (
          <Entry margin={say(entryText['entry.register'])}>{say(entryText['entry.register-where'], { office })}</Entry>
        )}
        {folder !== null && (
          <Entry margin={say(entryText['entry.folder'])}>
            <span className="pre">{folder}</span>
          </Entry>
        )}
      </Entries>
    </div>
  );
}
