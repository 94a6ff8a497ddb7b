import { ArrowRight, CalendarClock, UserRound } from 'lucide-react';
import { useState } from 'react';
import { partsText } from '../../../shared/text/parts.ts';
import { todayText } from '../../../shared/text/today.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { ActionBar } from '../../parts/sheet.tsx';
import { GiveDialog } from './give-dialog.tsx';
import { useLineWords } from './line-words.ts';
import { PostponeDialog } from './postpone-dialog.tsx';
import type { BoardLine, TodayView } from './today-view.ts';

interface BoardActsProps {
  readonly line: BoardLine;
  readonly today: TodayView['today'];
  /** Something was done with the row. */
  readonly onActed: () => void;
}

/** What can be done with the row that has the focus, or had it last: by button and by key. */
export function BoardActs({ line, today, onActed }: BoardActsProps) {
  const { say } = useLanguage();
  const may = useMay();
  const { actOf } = useLineWords(today);
  const [open, setOpen] = useState<'give' | 'postpone' | null>(null);
  const mayGive = may(line.kind === 'task' ? 'case.moveTask' : 'case.assign');
  const mayPostpone = may('case.moveTask');
  const group = say(partsText.keysInList);
  const give = () => setOpen('give');
  const postpone = () => setOpen('postpone');
  useShortcut(
    mayGive ? { id: 'giveLine', keys: 'A', label: say(todayText['today.give']), group, run: give } : undefined,
  );
  useShortcut(
    mayPostpone
      ? { id: 'postponeLine', keys: 'U', label: say(todayText['today.postpone']), group, run: postpone }
      : undefined,
  );
  const end = () => setOpen(null);
  const done = () => {
    end();
    onActed();
  };
  return (
    <ActionBar>
      <span className="sm strong">{`${actOf(line)}, ${line.case.number}`}</span>
      <LinkButton small icon={ArrowRight} href={`#/melding/${line.case.id}`}>
        {say(todayText['today.open-report'])}
      </LinkButton>
      {mayGive && (
        <Button small icon={UserRound} keys="A" onClick={give}>
          {say(todayText['today.give'])}
        </Button>
      )}
      {mayPostpone && (
        <Button small icon={CalendarClock} keys="U" onClick={postpone}>
          {say(todayText['today.postpone'])}
        </Button>
      )}
      {open === 'give' && <GiveDialog line={line} onDone={done} onClose={end} />}
      {open === 'postpone' && <PostponeDialog line={line} act={actOf(line)} onDone={done} onClose={end} />}
    </ActionBar>
  );
}
