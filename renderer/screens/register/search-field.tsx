import { Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { partsText } from '../../../shared/text/parts.ts';
import { registerText } from '../../../shared/text/register.ts';
import { Icon } from '../../parts/icon.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextField } from '../../parts/text-field.tsx';

interface SearchFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onDown: () => void;
}

/** One field over everything: ↓ goes into the list, Escape empties it. */
export function SearchField({ ref, query, onQuery, onDown }: SearchFieldProps) {
  const { say } = useLanguage();
  useShortcut({
    id: 'searchList',
    keys: '/',
    label: say(registerText['register.key-search']),
    group: say(partsText.keysInList),
    run: () => ref.current?.select(),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    }
    if (event.key === 'Escape') onQuery('');
  };
  return (
    <TextField
      ref={ref}
      large
      icon={Search}
      label={say(registerText['register.search'])}
      labelHidden
      placeholder={say(registerText['register.search-hint'])}
      spellCheck={false}
      maxLength={500}
      value={query}
      onChange={onQuery}
      onKeyDown={onKeyDown}
      after={
        query === '' ? (
          <span className="sm muted nowrap" aria-hidden="true">
            <Kbd keys="/" /> {say(registerText['register.search-key'])}
          </span>
        ) : (
          <>
            <span className="sm muted nowrap" aria-hidden="true">
              <Kbd keys="Esc" /> {say(registerText['register.clear-key'])}
            </span>
            <button
              type="button"
              className="in-btn"
              aria-label={say(registerText['register.clear-search'])}
              onClick={() => {
                onQuery('');
                ref.current?.focus();
              }}
            >
              <Icon of={X} />
            </button>
          </>
        )
      }
    />
  );
}
