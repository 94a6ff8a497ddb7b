import { CalendarClock, ChartLine, Eye, FileClock, List, Settings, Sun, Table2 } from 'lucide-react';
import type { CallName } from '../../shared/contract/index.ts';
import { shellText } from '../../shared/text/shell.ts';
import type { Words } from '../../shared/text/words.ts';
import type { LucideIcon } from '../parts/icon.tsx';

/** A place in the margin: open to whoever may make its call. */
export interface Place {
  readonly id: string;
  readonly path: string;
  readonly words: Words;
  readonly icon: LucideIcon;
  /** The letter that goes there. */
  readonly keys?: string;
}

type May = (call: CallName) => boolean;

const places: readonly (Place & { readonly call: CallName })[] = [
  { id: 'today', path: '/', words: shellText['shell.today'], icon: Sun, keys: 'V', call: 'today.show' },
  {
    id: 'work',
    path: '/termijnen',
    words: shellText['shell.work'],
    icon: CalendarClock,
    keys: 'M',
    call: 'work.board',
  },
  {
    id: 'register',
    path: '/register',
    words: shellText['shell.register'],
    icon: List,
    keys: 'R',
    call: 'register.search',
  },
  {
    id: 'signals',
    path: '/signalen',
    words: shellText['shell.signals'],
    icon: ChartLine,
    keys: 'S',
    call: 'signal.list',
  },
  {
    id: 'evaluation',
    path: '/evaluatie',
    words: shellText['shell.evaluation'],
    icon: Table2,
    keys: 'E',
    call: 'evaluation.show',
  },
  { id: 'review', path: '/controle', words: shellText['shell.review'], icon: Eye, call: 'review.show' },
  { id: 'log', path: '/logboek', words: shellText['shell.log'], icon: FileClock, call: 'log.show' },
];

/** The places this person may go to, in their order; who administers finds the office there, others their own settings. */
export function placesFor(may: May): readonly Place[] {
  const words = shellText[may('office.save') ? 'shell.administration' : 'shell.settings'];
  const settings: Place = { id: 'administration', path: '/beheer', words, icon: Settings };
  return [...places.filter(({ call }) => may(call)), settings];
}

/** The place a path belongs to; undefined for a report or a call being typed. */
export function placeOf(path: string, among: readonly Place[]): Place | undefined {
  return among.find((place) => (place.path === '/' ? path === '/' : path.startsWith(place.path)));
}

/** What the window is called there: never a name, never a number of a report. */
export function titleOf(path: string, among: readonly Place[]): Words {
  if (path.endsWith('/overdracht')) return shellText['shell.handover'];
  if (path.startsWith('/melding/')) return shellText['shell.report'];
  if (path.startsWith('/nieuw')) return shellText['shell.new-report'];
  return placeOf(path, among)?.words ?? shellText['shell.product'];
}
