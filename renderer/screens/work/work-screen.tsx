import { useEffect, useState } from 'react';
import { boardKinds } from '../../../shared/contract/work.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { workText } from '../../../shared/text/work.ts';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { userNamed } from '../../people-picker.tsx';
import { useApi, useRead } from '../../queries.ts';
import { AbsencesSide } from './absences-side.tsx';
import { BoardFilters, type Filter } from './board-filters.tsx';
import { BoardList } from './board-list.tsx';
import type { BoardView } from './board-view.ts';

/** Termijnen: all that runs, by the clock; the law apart from norms, one's own or of the office. */
export function WorkScreen() {
  const { say, formatDay, language, today } = useLanguage();
  const api = useApi();
  const may = useMay();
  const announce = useAnnounce();
  const [filter, setFilter] = useState<Filter>({ scope: 'mine', kind: 'all', owner: '' });
  const { scope, kind } = filter;
  const input = { scope, owner: userNamed(filter.owner), kinds: kind === 'all' ? [...boardKinds] : [kind] };
  const read = useRead(api.work.board.queryOptions({ input }));
  const view = read.state === 'ready' ? read.value : undefined;
  const title = say(workText['work.title'], { day: formatDay(view?.today ?? today) });
  const intro = view && say(workText['work.summary'], { ...view.late.counts });
  useEffect(() => {
    if (intro !== undefined) announce(intro);
  }, [intro, announce]);
  return (
    <Sheet
      title={title}
      intro={intro}
      acts={
        may('work.handOn') && <LinkButton href="#/termijnen/overdragen">{say(workText['work.hand-on'])}</LinkButton>
      }
      below={<BoardFilters filter={filter} onChange={setFilter} />}
    >
      <Split sideLabel={say(workText['work.side'])} side={<AbsencesSide />}>
        {read.state === 'loading' && <Busy label={say(workText['work.loading'])} />}
        {read.state === 'refused' && (
          <div className="empty">
            <Notice kind="urgent" title={failureSentence(read.failure, language)} />
          </div>
        )}
        {view && <BoardList view={view} />}
        {view && <Ahead view={view} />}
      </Split>
    </Sheet>
  );
}

/** How far ahead the board looks, and where that is changed. */
function Ahead({ view: { warnDays } }: { readonly view: BoardView }) {
  const { say } = useLanguage();
  return (
    <p className="sm muted">
      {say(workText['work.ahead'], { ...warnDays })} <a href="#/beheer">{say(workText['work.change-ahead'])}</a>
    </p>
  );
}
