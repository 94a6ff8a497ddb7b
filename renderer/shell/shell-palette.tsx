import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ChevronRight, FileText, Search, User } from 'lucide-react';
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
import { useShortcutList } from '../parts/keys.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Palette, type PaletteGroup, type PaletteItem } from '../parts/palette.tsx';
import { useApi, useRead } from '../queries.ts';
import { useSearchMemory } from '../search-memory.tsx';
import { useSettled } from '../use-settled.ts';
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
  const doable = useActs(acts, wanted);
  const groups: readonly PaletteGroup[] = [
    ...(onlyActs ? [] : found),
    { title: say(shellText['shell.acts']), items: doable },
  ];
  return <Palette open={open} onClose={onClose} query={query} onQuery={onQuery} groups={groups} />;
}

/** The reports and the people that the words find, of those this person may see. */
function useFound(wanted: string): readonly PaletteGroup[] {
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
  if (!may || wanted.length < 3) return [];
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
  return [
    { title: say(shellText['shell.reports']), items: [...rows.slice(0, 6).map(reportItem), all] },
    { title: say(shellText['shell.people']), items: namesIn(rows, wanted).slice(0, 4).map(personItem) },
  ];
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

/** All that can be done here by its name: what belongs to this screen, the ways in, the rest, and acts without a key. */
function useActs(acts: readonly Act[], wanted: string): readonly PaletteItem[] {
  const { say } = useLanguage();
  const shortcuts = useShortcutList();
  const may = useMay();
  const icons = new Map(placesFor(may).map((place) => [`go-${place.id}`, place.icon]));
  const rank = ({ group }: { readonly group: string }) =>
    [say(partsText.keysOutsideFields), say(partsText.keysEverywhere)].indexOf(group);
  const byKey = shortcuts
    .filter((shortcut) => shortcut.id !== 'palette')
    .toSorted((a, b) => rank(a) - rank(b))
    .map((shortcut) => ({
      ...shortcut,
      label: shortcut.id === 'keySheet' ? say(partsText.keys) : shortcut.label,
      icon: icons.get(shortcut.id),
    }));
  const byLabel = new Map<string, Act>();
  for (const act of [...byKey, ...acts]) if (!byLabel.has(act.label)) byLabel.set(act.label, act);
  return [...byLabel.values()]
    .filter((act) => fold(act.label).includes(fold(wanted)))
    .map(({ id, icon, label, keys, run }) => ({ id: `act-${id}`, icon: icon ?? ChevronRight, label, keys, run }));
}
