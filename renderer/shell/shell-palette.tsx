import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ChevronRight, FileText, Search, User } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { noFilters } from '../../shared/contract/no-filters.ts';
import type { CaseRow } from '../../shared/contract/register.ts';
import { fold } from '../../shared/match/fold.ts';
import { partsText } from '../../shared/text/parts.ts';
import { shellText } from '../../shared/text/shell.ts';
import { stageWords } from '../../shared/text/stages.ts';
import { caseWords } from '../case-words.ts';
import { useLists } from '../lists.ts';
import { useMay } from '../me.ts';
import { FoundText } from '../parts/found-text.tsx';
import { ariaKeys } from '../parts/key-names.ts';
import { useShortcutList } from '../parts/keys.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Palette, type PaletteGroup, type PaletteItem } from '../parts/palette.tsx';
import { useApi, useRead } from '../queries.ts';
import { useSearchMemory } from '../search-memory.tsx';
import { useSettled } from '../use-settled.ts';
import { type ActOnScreen, actsOnScreen } from './acts-on-screen.ts';
import { namesIn } from './names-in.ts';
import { placesFor } from './places.ts';
import type { Act } from './use-preference-acts.ts';

interface ShellPaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What can be done beside the keys: other colours, another window. */
  readonly acts: readonly Act[];
}

/** One field for finding and doing: reports, people, acts; `>` for acts only. */
export function ShellPalette({ open, onClose, query, onQuery, acts }: ShellPaletteProps) {
  const { say } = useLanguage();
  const onlyActs = query.startsWith('>');
  const wanted = (onlyActs ? query.slice(1) : query).trim();
  const found = useFound(open && !onlyActs ? wanted : '');
  const doable = useActs(acts, wanted, useActsOnScreen(open));
  const groups: readonly PaletteGroup[] = [
    ...(onlyActs ? [] : found.groups),
    { title: say(shellText['shell.acts']), items: doable },
  ];
  return (
    <Palette
      open={open}
      onClose={onClose}
      query={query}
      onQuery={onQuery}
      groups={groups}
      behind={!onlyActs && found.behind}
    />
  );
}

interface Found {
  readonly groups: readonly PaletteGroup[];
  /** The answer to what is typed is still on its way. */
  readonly behind: boolean;
}

/** The reports and the people that the words find, of those this person may see. */
function useFound(wanted: string): Found {
  const { say, language } = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const may = useMay()('register.search');
  const lists = useLists();
  const settled = useSettled(wanted, 150);
  const search = useSearchInRegister();
  const enabled = may && settled.length >= 3;
  const read = useRead(
    api.register.search.queryOptions({
      input: { query: settled, filters: noFilters, after: null, limit: 20 },
      enabled,
      placeholderData: keepPreviousData,
    }),
  );
  if (!may || wanted.length < 3) return { groups: [], behind: false };
  const behind = settled !== wanted || read.state === 'loading' || (read.state === 'ready' && read.behind);
  const rows = enabled && read.state === 'ready' ? read.value.rows : [];
  const total = read.state === 'ready' ? read.value.total : 0;
  const words = caseWords(lists, language);
  const reportItem = (row: CaseRow): PaletteItem => ({
    id: row.id,
    icon: FileText,
    label: <FoundText text={`${row.number} ${words.person(row)}, ${words.title(row)}`} query={wanted} />,
    note: say(stageWords[`stage.${row.stage}`]),
    run: () => void navigate({ to: '/melding/$caseId', params: { caseId: row.id } }),
  });
  const personItem = ({ name, count }: ReturnType<typeof namesIn>[number]): PaletteItem => ({
    id: `person-${name}`,
    icon: User,
    label: <FoundText text={name} query={wanted} />,
    note: total <= rows.length ? say(shellText['shell.reports-of'], { count }) : undefined,
    run: () => search(name),
  });
  const all: PaletteItem = {
    id: 'search-register',
    icon: Search,
    label: say(shellText['shell.search-register'], { query: wanted }),
    note: total > 0 ? say(shellText['shell.reports-of'], { count: total }) : undefined,
    run: () => search(wanted),
  };
  const groups = [
    { title: say(shellText['shell.reports']), items: [...rows.slice(0, 6).map(reportItem), all] },
    { title: say(shellText['shell.people']), items: namesIn(rows, wanted).slice(0, 4).map(personItem) },
  ];
  return { groups, behind };
}

/** Opens the register with these words in its field. */
function useSearchInRegister(): (query: string) => void {
  const navigate = useNavigate();
  const { setQuery, setFilters } = useSearchMemory();
  return (query) => {
    setQuery(query);
    setFilters(noFilters);
    void navigate({ to: '/register' });
  };
}

/** The buttons of the screen as it is when the palette opens. */
function useActsOnScreen(open: boolean): readonly ActOnScreen[] {
  const [found, setFound] = useState<readonly ActOnScreen[]>([]);
  useLayoutEffect(() => setFound(open ? actsOnScreen() : []), [open]);
  return found;
}

interface Doable extends Act {
  readonly note?: string | undefined;
}

/** All that can be done here by its name: what belongs to this screen, the ways in, the rest, and acts without a key. */
function useActs(acts: readonly Act[], wanted: string, onScreen: readonly ActOnScreen[]): readonly PaletteItem[] {
  const byKey = useActsByKey().map((act) => ({ ...act, label: onButton(act, onScreen) ?? act.label }));
  const byButton = onScreen
    .filter((button) => button.ariaKeys === null)
    .map(({ name, under, press }, at): Doable => ({ id: `button-${at}`, label: name, note: under, run: press }));
  const [ofScreen, general] = [byKey.filter(({ rank }) => rank < 0), byKey.filter(({ rank }) => rank >= 0)];
  const byName = new Map<string, Doable>();
  const doable: readonly Doable[] = [...ofScreen, ...byButton, ...general, ...acts];
  for (const act of doable) {
    const name = `${act.label} ${act.note ?? ''}`.trim();
    if (!byName.has(name)) byName.set(name, act);
  }
  return [...byName]
    .filter(([name]) => fold(name).includes(fold(wanted)))
    .map(([, { id, icon, label, note, keys, run }]) => ({
      id: `act-${id}`,
      icon: icon ?? ChevronRight,
      label,
      note,
      keys,
      run,
    }));
}

/** The words on the button that does the same: by those the act is known. */
function onButton({ keys }: Doable, onScreen: readonly ActOnScreen[]): string | undefined {
  return keys === undefined ? undefined : onScreen.find((button) => button.ariaKeys === ariaKeys(keys))?.name;
}

/** What has a key; one that this person switched off is found here all the same. */
function useActsByKey(): readonly (Doable & { readonly rank: number })[] {
  const { say } = useLanguage();
  const shortcuts = useShortcutList();
  const may = useMay();
  const icons = new Map(placesFor(may).map((place) => [`go-${place.id}`, place.icon]));
  const groups = [say(partsText.keysOutsideFields), say(partsText.keysEverywhere)];
  return shortcuts
    .filter((shortcut) => shortcut.id !== 'palette')
    .map(({ id, label, present, group, run }) => ({
      id,
      label: id === 'keySheet' ? say(partsText.keys) : label,
      keys: present ?? undefined,
      icon: icons.get(id),
      rank: groups.indexOf(group),
      run,
    }))
    .toSorted((a, b) => a.rank - b.rank);
}
