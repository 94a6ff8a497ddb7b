import { useNavigate } from '@tanstack/react-router';
import { workText } from '../../../shared/text/work.ts';
import { caseWords } from '../../case-words.ts';
import { groundOf } from '../../ground-of.ts';
import { LineTag } from '../../line-tag.tsx';
import { useLists } from '../../lists.ts';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { boardAxis, Ruler } from '../../parts/ruler.tsx';
import { WorkList, type WorkRow } from '../../parts/work-list.tsx';
import { taskAct, taskDetail } from '../../task-words.ts';
import { useTermAct } from '../../use-term-act.ts';
import { type BoardView, countOf, type Line, linesOf, type Stretch, stretches } from './board-view.ts';

/** The stretches of the board, each as the acts it asks for; a row opens its report. */
export function BoardList({ view }: { readonly view: BoardView }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const rowOf = useRow(view);
  const titles: Readonly<Record<Stretch, string>> = {
    late: say(workText['work.late']),
    dueToday: say(workText['work.due']),
    week: say(workText['work.week']),
    near: say(workText['work.near']),
    waiting: say(workText['work.waiting']),
  };
  const groups = stretches.map((id) => {
    const lines = linesOf(view[id]);
    const rows = lines.map((line, index) => rowOf(line, `${id}/${index}`));
    return { id, title: titles[id], count: countOf(view[id]), rows, action: <Counts group={view[id]} /> };
  });
  return (
    <WorkList
      groups={groups
        .filter(({ id, rows }) => id === 'late' || rows.length > 0)
        .map((group) => ({ ...group, empty: <EmptyState title={say(workText['work.nothing'])} /> }))}
      onOpen={(id) => {
        const caseId = id.split('/')[2];
        if (caseId) void navigate({ to: '/melding/$caseId', params: { caseId } });
      }}
    />
  );
}

/** How many lines of each kind a stretch holds; the law apart from norms, whatever is shown. */
function Counts({ group }: { readonly group: BoardView['late'] }) {
  const { say } = useLanguage();
  const { law, norm, task } = group.counts;
  const shown = group.terms.length + group.tasks.length;
  const cut = group.terms.length >= 200 || group.tasks.length >= 200;
  return (
    <span className="muted">
      {say(workText['work.counts'], { law, norm, task })}
      {cut && `, ${say(workText['work.shown'], { shown })}`}
    </span>
  );
}

/** Says a line: state, act, then number, person and party; behind it whose it is and where it stands in time. */
function useRow(view: BoardView): (line: Line, place: string) => WorkRow {
  const speech = useLanguage();
  const { say, language } = speech;
  const words = caseWords(useLists(), language);
  const sayTerm = useTermAct(view.today);
  const axis = boardAxis(view.today);
  const { user } = useMe();
  const whose = (line: Line) => {
    const owner = (line.kind === 'task' ? line.task.owner : null) ?? line.case.owner;
    const name = (line.kind === 'task' ? line.taskOwnerName : null) ?? line.case.ownerName;
    if (owner === null || name === null) return say(workText['work.nobody']);
    if (owner === user) return null;
    return view.standsInFor.includes(owner) ? say(workText['work.for'], { name }) : name;
  };
  return (line, place) => {
    const isTask = line.kind === 'task';
    const [start, last] = isTask ? [line.task.on, line.task.on] : [line.term.startsOn, line.term.lastOn];
    const ground = isTask ? '' : groundOf(line.term, speech);
    const asked = isTask ? taskDetail(line.task) : '';
    const parts = [line.case.number, ground, words.person(line.case), asked, words.party(line.case)];
    return {
      id: `${place}/${line.case.id}`,
      lead: <LineTag line={line} today={view.today} now={view.at} />,
      title: isTask ? taskAct(line.task, speech) : sayTerm(line.term),
      detail: parts.filter((part) => part !== '').join(' · '),
      more: (
        <>
          {whose(line) !== null && <span className="sm muted owner-cell">{whose(line)}</span>}
          <span className="latcel">
            <Ruler start={start} lastDay={last} axis={axis} />
          </span>
        </>
      ),
    };
  };
}
