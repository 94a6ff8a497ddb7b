import { caseWords } from '../../case-words.ts';
import { groundOf } from '../../ground-of.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { taskAct, taskDetail } from '../../task-words.ts';
import { useTermAct } from '../../use-term-act.ts';
import type { BoardLine, TodayView } from './today-view.ts';

/** Says a line of the board: the act first, then number, person and party. */
export function useLineWords(today: TodayView['today']) {
  const speech = useLanguage();
  const lists = useLists();
  const sayTerm = useTermAct(today);
  const words = caseWords(lists, speech.language);
  const actOf = (line: BoardLine) => (line.kind === 'task' ? taskAct(line.task, speech) : sayTerm(line.term));
  const detailOf = (line: BoardLine) => {
    const asked = line.kind === 'task' ? taskDetail(line.task) : '';
    const ground = line.kind === 'task' ? '' : groundOf(line.term, speech);
    const parts = [line.case.number, ground, words.person(line.case), asked, words.party(line.case)];
    return parts.filter((part) => part !== '').join(' · ');
  };
  return { actOf, detailOf, personOf: (line: BoardLine) => words.person(line.case) };
}
