import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { todayText } from '../../../shared/text/today.ts';
import { workText } from '../../../shared/text/work.ts';
import { FirstReport } from '../../first-report.tsx';
import { LineTag } from '../../line-tag.tsx';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { boardAxis, Ruler, RulerHead } from '../../parts/ruler.tsx';
import { type WorkGroup, WorkList, type WorkRow } from '../../parts/work-list.tsx';
import { boardLines, caseOfKey, lineKeys } from './board-lines.ts';
import { useLineWords } from './line-words.ts';
import type { BoardLine, Scope, TodayView } from './today-view.ts';
import { useFocusWithin } from './use-focus-within.ts';
import { useSteady } from './use-steady.ts';

interface WorkBoardProps {
  readonly view: TodayView;
  readonly scope: Scope;
  /** The row that has the focus, or had it last. */
  readonly onCurrent: (key: string) => void;
  /** When the reader did something with a row himself: the list that shows it may move under his focus. */
  readonly actedAt: TodayView['at'] | null;
  readonly onCaughtUp: () => void;
}

/** Terms and tasks in the order of the clock, each as the act it asks for, all rulers on one axis. */
export function WorkBoard({ view: newest, scope, onCurrent, actedAt, onCaughtUp }: WorkBoardProps) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const held = useFocusWithin(box);
  const showsOwnAct = actedAt !== null && newest.at > actedAt;
  const { shown: view, behind, catchUp } = useSteady(newest, held && !showsOwnAct, sameWork);
  useEffect(() => {
    if (showsOwnAct) onCaughtUp();
  }, [showsOwnAct, onCaughtUp]);
  const rowsOf = useRows(scope, { ...view, at: newest.at });
  const axis = boardAxis(view.today);
  const lines = boardLines(view);
  const rest = view.waitingCount > view.waiting.length;
  const groups: readonly WorkGroup[] = [
    {
      id: 'late',
      title: say(todayText['today.late']),
      count: view.counts.late,
      action: <RulerHead axis={axis} />,
      rows: rowsOf(lines.late),
      empty: <NothingLate view={view} />,
    },
    { id: 'due', title: say(todayText['today.due']), count: view.counts.dueToday, rows: rowsOf(lines.dueToday) },
    { id: 'soon', title: say(todayText['today.soon']), count: lines.soon.length, rows: rowsOf(lines.soon) },
    {
      id: 'waiting',
      title: say(todayText['today.waiting']),
      count: view.waitingCount,
      action: rest && (
        <span className="muted">
          {say(todayText['today.first-of'], { shown: view.waiting.length, count: view.waitingCount })}
        </span>
      ),
      rows: rowsOf(lines.waiting),
    },
  ];
  return (
    <div ref={box}>
      {behind && <Changed count={addedCount(view, newest)} onShow={catchUp} />}
      <WorkList
        groups={groups.filter((group) => group.id === 'late' || group.rows.length > 0)}
        onOpen={(key) => void navigate({ to: '/melding/$caseId', params: { caseId: caseOfKey(key) } })}
        onMove={onCurrent}
      />
    </div>
  );
}

function Changed({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  const { say } = useLanguage();
  return (
    <p className="acts board-changed" role="status">
      {say(todayText['today.changed'], { count })}
      <Button small onClick={onShow}>
        {say(todayText['today.show-changed'])}
      </Button>
    </p>
  );
}

function NothingLate({ view }: { readonly view: TodayView }) {
  const { say, formatDay } = useLanguage();
  const { firstTermOn, openCount, unownedCount, tasks } = view;
  const isBare = openCount + unownedCount + tasks.length === 0;
  const offersFirst = useMay()('case.register') && isBare && firstTermOn === null;
  return (
    <EmptyState title={say(todayText['today.nothing-late'])} acts={offersFirst ? <FirstReport /> : undefined}>
      {firstTermOn === null
        ? say(todayText['today.no-terms'])
        : say(todayText['today.first-term'], { day: formatDay(firstTermOn) })}
    </EmptyState>
  );
}

/** Makes the rows of a group: state, act, then number, person and party. */
function useRows(
  scope: Scope,
  { today, at, standsInFor }: Pick<TodayView, 'today' | 'at' | 'standsInFor'>,
): (lines: readonly BoardLine[]) => readonly WorkRow[] {
  const { say } = useLanguage();
  const { actOf, detailOf } = useLineWords(today);
  const axis = boardAxis(today);
  const ownerOf = (line: BoardLine) => {
    const owner = (line.kind === 'task' ? line.task.owner : null) ?? line.case.owner;
    const name = (line.kind === 'task' ? line.taskOwnerName : null) ?? line.case.ownerName;
    if (owner !== null && name !== null && standsInFor.includes(owner)) return say(workText['work.for'], { name });
    return scope === 'office' ? (name ?? say(todayText['today.nobody'])) : null;
  };
  return (lines) => {
    const keys = lineKeys(lines);
    return lines.map((line, index) => ({
      id: keys[index] ?? line.case.id,
      lead: <LineTag line={line} today={today} now={at} />,
      title: actOf(line),
      detail: detailOf(line),
      more: (
        <>
          {ownerOf(line) !== null && <span className="sm muted owner-cell">{ownerOf(line)}</span>}
          <span className="latcel">
            {line.kind === 'task' ? (
              <Ruler start={line.task.on} lastDay={line.task.on} axis={axis} />
            ) : (
              <Ruler start={line.term.startsOn} lastDay={line.term.lastOn} axis={axis} />
            )}
          </span>
        </>
      ),
    }));
  };
}

function everyKey(view: TodayView): readonly string[] {
  const { late, dueToday, soon, waiting } = boardLines(view);
  return [late, dueToday, soon, waiting].flatMap((lines) => ['|', ...lineKeys(lines)]);
}

function sameWork(a: TodayView, b: TodayView): boolean {
  return everyKey(a).join('\n') === everyKey(b).join('\n');
}

function addedCount(shown: TodayView, newest: TodayView): number {
  const known = new Set(everyKey(shown));
  return everyKey(newest).filter((key) => !known.has(key)).length;
}
