import { Contrast, Languages, Monitor, Moon, Rows3, Rows4, Sun } from 'lucide-react';
import type { Preferences } from '../../shared/contract/entry.ts';
import { shellText } from '../../shared/text/shell.ts';
import { useMe } from '../me.ts';
import type { LucideIcon } from '../parts/icon.tsx';
import { useLanguage } from '../parts/language.tsx';
import { useApi, useWrite } from '../queries.ts';

/** Something that can be done by name, in the palette. */
export interface Act {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

const themes = [
  { theme: 'system', words: shellText['shell.theme-system'], icon: Monitor },
  { theme: 'light', words: shellText['shell.theme-light'], icon: Sun },
  { theme: 'dark', words: shellText['shell.theme-dark'], icon: Moon },
  { theme: 'contrast', words: shellText['shell.theme-contrast'], icon: Contrast },
] as const;

/** The preferences that are not as they are now, each as an act. */
export function usePreferenceActs(): readonly Act[] {
  const { say } = useLanguage();
  const { preferences } = useMe();
  const api = useApi();
  const { write } = useWrite(api.me.savePreferences.mutationOptions());
  const keep = (changed: Partial<Preferences>) => () => void write({ ...preferences, ...changed });
  const compact = preferences.density === 'compact';
  return [
    {
      id: 'language',
      label: say(shellText['shell.other-language']),
      icon: Languages,
      run: keep({ language: preferences.language === 'nl' ? 'en' : 'nl' }),
    },
    ...themes
      .filter(({ theme }) => theme !== preferences.theme)
      .map(({ theme, words, icon }) => ({ id: `theme-${theme}`, label: say(words), icon, run: keep({ theme }) })),
    {
      id: 'density',
      label: say(shellText[compact ? 'shell.roomy' : 'shell.compact']),
      icon: compact ? Rows3 : Rows4,
      run: keep({ density: compact ? 'roomy' : 'compact' }),
    },
  ];
}
