import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { todayText } from '../../../shared/text/today.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { boardAxis, Ruler, RulerHead } from '../../parts/ruler.tsx';
import { TermTag } from '../../parts/term-tag.tsx';
import { type WorkGroup, WorkList, type WorkRow } from '../../parts/work-list.tsx';
import { useTermAct } from '../../use-term-act.ts';
import type { Scope, TodayView, Work } from './today-view.ts';
import { useFocusWithin } from './use-focus-within.ts';
import { useSteady } from './use-steady.ts';
import { caseOfKey, workKeys } from './work-keys.ts';

interface WorkBoardProps {
  readonly view: TodayView;
  readonly scope: Scope;
}

/** The terms in the order of the clock, each as the act it asks for, all rulers on one axis. */
export function WorkBoard({ view: newest, scope }: WorkBoardProps) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const held = useFocusWithin(box);
  const { shown: view, behind, catchUp } = useSteady(newest, held, sameWork);
  const rowsOf = useRows(scope, view.today);
  const axis = boardAxis(view.today);
  const rest = view.waitingCount > view.waiting.length;
  const groups: readonly WorkGroup[] = [
    {
      id: 'late',
      title: say(todayText['today.late']),
      count: view.counts.late,
      action: <RulerHead axis={axis} />,
      rows: rowsOf(view.late),
      empty: <NothingLate view={view} />,
    },
    { id: 'due', title: say(todayText['today.due']), count: view.counts.dueToday, rows: rowsOf(view.dueToday) },
    { id: 'soon', title: say(todayText['today.soon']), count: view.soon.length, rows: rowsOf(view.soon) },
    {
      id: 'waiting',
      title: say(todayText['today.waiting']),
      count: view.waitingCount,
      action: rest && (
        <span className="muted">
          {say(todayText['today.first-of'], { shown: view.waiting.length, count: view.waitingCount })}
        </span>
      ),
      rows: rowsOf(view.waiting),
    },
  ];
  return (
    <div ref={box}>
      {behind && <Changed count={addedCount(view, newest)} onShow={catchUp} />}
      <WorkList
        groups={groups.filter((group) => group.id === 'late' || group.rows.length > 0)}
        onOpen={(key) => void navigate({ to: '/melding/$caseId', params: { caseId: caseOfKey(key) } })}
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

function NothingLate({ view: { firstTermOn } }: { readonly view: TodayView }) {
  const { say, formatDay } = useLanguage();
  return (
    <EmptyState title={say(todayText['today.nothing-late'])}>
      {firstTermOn === null
        ? say(todayText['today.no-terms'])
        : say(todayText['today.first-term'], { day: formatDay(firstTermOn) })}
    </EmptyState>
  );
}

/** Makes the rows of a group: state, act, then number, person and party. */
function useRows(scope: Scope, today: TodayView['today']): (lines: readonly Work[]) => readonly WorkRow[] {
  const { say, language } = useLanguage();
  const lists = useLists();
  const sayAct = useTermAct(today);
  const words = caseWords(lists, language);
  const axis = boardAxis(today);
  return (lines) => {
    const keys = workKeys(lines);
    return lines.map(({ case: row, term }, index) => ({
      id: keys[index] ?? row.id,
      lead: <TermTag lastDay={term.lastOn} today={today} kind={term.waiting ? 'waiting' : 'act'} />,
      title: sayAct(term),
      detail: [row.number, words.person(row), words.party(row)].filter((part) => part !== '').join(' · '),
      more: (
        <>
          {scope === 'office' && (
            <span className="sm muted owner-cell">{row.ownerName ?? say(todayText['today.nobody'])}</span>
          )}
          <span className="latcel">
            <Ruler start={term.startsOn} lastDay={term.lastOn} axis={axis} />
          </span>
        </>
      ),
    }));
  };
}

function everyKey(view: TodayView): readonly string[] {
  return [view.late, view.dueToday, view.soon, view.waiting].flatMap((lines) => ['|', ...workKeys(lines)]);
}

function sameWork(a: TodayView, b: TodayView): boolean {
  return everyKey(a).join('\n') === everyKey(b).join('\n');
}

function addedCount(shown: TodayView, newest: TodayView): number {
  const known = new Set(everyKey(shown));
  return everyKey(newest).filter((key) => !known.has(key)).length;
}
