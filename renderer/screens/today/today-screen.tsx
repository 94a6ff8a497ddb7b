import { Printer } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { todayText } from '../../../shared/text/today.ts';
import { Approvals } from '../../approvals.tsx';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import { BoardActs } from './board-acts.tsx';
import { lineOf } from './board-lines.ts';
import { TodaySide } from './today-side.tsx';
import type { Scope, TodayView } from './today-view.ts';
import { WorkBoard } from './work-board.tsx';

/** Vandaag: what needs me, in the order of the clock. */
export function TodayScreen() {
  const speech = useLanguage();
  const { say, formatDay, today } = speech;
  const api = useApi();
  const seesOffice = useMay()('case.assign');
  const [scope, setScope] = useState<Scope>('mine');
  const read = useRead(api.today.show.queryOptions({ input: { scope } }));
  const view = read.state === 'ready' ? read.value : undefined;
  const [current, setCurrent] = useState<string>();
  const [actedAt, setActedAt] = useState<TodayView['at'] | null>(null);
  const catchUp = useCallback(() => setActedAt(null), []);
  const line = view && current !== undefined ? lineOf(view, current) : undefined;
  const title = say(todayText['today.title'], { day: formatDay(view?.today ?? today) });
  const intro = view && summary(view, scope, speech);
  useSpoken(intro === undefined ? undefined : `${title}. ${intro}`);
  useShortcut(
    seesOffice
      ? {
          id: 'whoseWork',
          keys: 'T',
          label: say(todayText['today.switch']),
          group: say(partsText.keysInList),
          run: () => setScope(scope === 'mine' ? 'office' : 'mine'),
        }
      : undefined,
  );
  return (
    <Sheet
      title={title}
      intro={intro}
      acts={
        <>
          {seesOffice && (
            <ChoiceBar
              label={say(todayText['today.whose'])}
              labelHidden
              fit
              options={[
                { value: 'mine', label: say(todayText['today.mine']) },
                { value: 'office', label: say(todayText['today.office']) },
              ]}
              value={scope}
              onChange={setScope}
            />
          )}
          <Button icon={Printer} onClick={() => window.print()}>
            {say(todayText['today.print'])}
          </Button>
        </>
      }
    >
      <Split
        sideLabel={say(todayText['today.side'])}
        side={
          view && (
            <>
              <Approvals />
              <TodaySide view={view} scope={scope} />
            </>
          )
        }
      >
        {read.state === 'loading' && <Busy label={say(todayText['today.loading'])} />}
        {read.state === 'refused' && (
          <div className="empty">
            <Notice kind="urgent" title={failureSentence(read.failure, speech.language)} />
          </div>
        )}
        {view && (
          <WorkBoard
            key={scope}
            view={view}
            scope={scope}
            onCurrent={setCurrent}
            actedAt={actedAt}
            onCaughtUp={catchUp}
          />
        )}
      </Split>
      {view && line && <BoardActs key={current} line={line} today={view.today} onActed={() => setActedAt(view.at)} />}
    </Sheet>
  );
}

/** The sentence under the title: what is late, what ends today, and how much is open. */
function summary({ counts, openCount }: TodayView, scope: Scope, { say }: Speech): string {
  const late = counts.late - counts.tasks.late;
  const terms = say(todayText['today.terms'], { late, due: counts.dueToday - counts.tasks.dueToday });
  const tasks = say(todayText['today.tasks'], { late: counts.tasks.late, due: counts.tasks.dueToday });
  const open = say(todayText[scope === 'mine' ? 'today.open-mine' : 'today.open-office'], { count: openCount });
  return [terms, tasks, open].filter((part) => part !== '').join(' ');
}

/** Says the title and the sentence under it, once when the screen opens and when it shows another's work. */
function useSpoken(sentence: string | undefined) {
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (sentence === undefined || sentence === said) return;
    setSaid(sentence);
    announce(sentence);
  }, [sentence, said, announce]);
}
