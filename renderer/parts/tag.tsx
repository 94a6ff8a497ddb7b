import { CalendarDays, Check, CircleAlert, Clock, Hourglass, Scale, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import type { Words } from '../../shared/text/words.ts';
import { Icon, type LucideIcon } from './icon.tsx';
import { useLanguage } from './language.tsx';

/** The states of section 6 of the look: each has a weight, a sign and a word, so that colour never says it alone. */
export type TagKind =
  | 'late'
  | 'today'
  | 'week'
  | 'later'
  | 'waiting'
  | 'ombudsman'
  | 'new'
  | 'done'
  | 'recorded'
  | 'missing'
  | 'hidden-figure';

interface TagProps {
  readonly kind: TagKind;
  /** Another sign than the usual one: the telephone for a call-back. */
  readonly icon?: LucideIcon | undefined;
  /** The words; states with one fixed word have it already. */
  readonly children?: ReactNode;
}

const icons: Readonly<Partial<Record<TagKind, LucideIcon>>> = {
  late: TriangleAlert,
  today: Clock,
  week: CalendarDays,
  later: CalendarDays,
  waiting: Hourglass,
  ombudsman: Scale,
  done: Check,
  missing: CircleAlert,
};

const usualWords: Readonly<Partial<Record<TagKind, Words>>> = {
  today: partsText.today,
  ombudsman: partsText.withOmbudsman,
  new: partsText.new,
  done: partsText.done,
  recorded: partsText.recorded,
  missing: partsText.missing,
  'hidden-figure': partsText.hiddenFigure,
};

/** A state in a few words. */
export function Tag({ kind, icon, children }: TagProps) {
  const { say } = useLanguage();
  const sign = icon ?? icons[kind];
  const usual = usualWords[kind];
  return (
    <span className={`tag ${kind}`}>
      {sign && <Icon of={sign} />}
      <span>{children ?? (usual && say(usual))}</span>
    </span>
  );
}
