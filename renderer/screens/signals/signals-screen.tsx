import { useNavigate, useParams } from '@tanstack/react-router';
import { FlaskConical, History, ListChecks } from 'lucide-react';
import { useEffect, useState } from 'react';
import { dayOf } from '../../../shared/dates.ts';
import { SignalId } from '../../../shared/ids.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { replayText } from '../../../shared/text/replay.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { watchRuleText } from '../../../shared/text/watch-rules.ts';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BelowHead, Sheet, Split } from '../../parts/sheet.tsx';
import { showMain } from '../../parts/show-main.ts';
import { useApi, useRead } from '../../queries.ts';
import { useSettled } from '../../use-settled.ts';
import { SearchDays } from './search-days.tsx';
import { SignalDetail } from './signal-detail.tsx';
import { firstSignal, signalGroups } from './signal-groups.ts';
import { SignalList } from './signal-list.tsx';
import type { SignalsView } from './signals-view.ts';
import { useSearch } from './use-search.ts';

/** The preview follows the focus after this many milliseconds: each look at a signal is logged. */
const restBeforeLooking = 120;

/** Signalen: the peaks that were found, by state, and one of them with its grounds. */
export function SignalsScreen() {
  const speech = useLanguage();
  const { say } = speech;
  const api = useApi();
  const may = useMay();
  const read = useRead(api.signal.list.queryOptions({ input: {} }));
  const search = useSearch();
  const view = read.state === 'ready' ? read.value : undefined;
  const again = read.state === 'ready' ? read.again : undefined;
  const isSearching = may('signal.search') && (search.busy || view?.searching === true);
  return (
    <Sheet
      fixed
      title={say(signalsText['signals.title'])}
      intro={view && introOf(view, speech)}
      acts={
        <>
          {may('signal.search') && (
            <Button icon={History} onClick={search.run} aria-disabled={search.busy}>
              {say(signalsText['signals.search'])}
            </Button>
          )}
          {may('watchRule.list') && (
            <LinkButton href="#/signalen/regels" icon={ListChecks}>
              {say(watchRuleText['watch-rule.open'])}
            </LinkButton>
          )}
          {may('replay.run') && (
            <LinkButton href="#/signalen/proef" icon={FlaskConical}>
              {say(replayText['replay.title'])}
            </LinkButton>
          )}
        </>
      }
      below={
        (isSearching || search.failure) && (
          <BelowHead>
            {isSearching && <SearchDays onStop={search.stop} onOver={search.busy ? undefined : again} />}
            {search.failure && <Notice kind="urgent" title={failureSentence(search.failure, speech.language)} />}
          </BelowHead>
        )
      }
    >
      {view ? (
        <SignalSplit view={view} />
      ) : (
        <Split>
          {read.state === 'loading' && <Busy label={say(signalsText['signals.loading'])} />}
          {read.state === 'refused' && (
            <Notice
              kind="urgent"
              title={failureSentence(read.failure, speech.language)}
              acts={<Button onClick={read.again}>{say(signalsText['signals.try-again'])}</Button>}
            />
          )}
        </Split>
      )}
    </Sheet>
  );
}

/** The list and, beside it, the signal that has the focus; the address names it, so that it can be gone back to. */
function SignalSplit({ view }: { readonly view: SignalsView }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const groups = signalGroups(view.signals);
  const named = SignalId.safeParse(useParams({ strict: false }).signalId);
  const [current, setCurrent] = useState(named.success ? named.data : firstSignal(groups)?.id);
  const shown = useSettled(current, restBeforeLooking);
  const asked = named.success ? named.data : undefined;
  useEffect(() => {
    if (asked !== undefined) setCurrent(asked);
  }, [asked]);
  const open = (id: SignalId) => {
    setCurrent(id);
    void navigate({ to: '/signalen/$signalId', params: { signalId: id } });
    showMain();
  };
  if (view.signals.length === 0) return <NoSignals />;
  return (
    <Split
      desk
      listFirst
      sideLabel={say(signalsText['signals.list'])}
      side={<SignalList view={view} groups={groups} current={current} onMove={setCurrent} onOpen={open} />}
    >
      {shown === undefined ? (
        <EmptyState title={say(signalsText['signals.choose'])} />
      ) : (
        <SignalDetail key={shown} id={shown} />
      )}
    </Split>
  );
}

/** Why there are none stands under the title: when was searched, or that the register is too young. */
function NoSignals() {
  const { say } = useLanguage();
  return (
    <Split>
      <EmptyState title={say(signalsText['signals.none'])} />
    </Split>
  );
}

function introOf(view: SignalsView, speech: Speech): string {
  const { say, formatNumber } = speech;
  const searched = searchedSentence(view, speech);
  if (view.searchedAt === null) return searched;
  if (view.tooEarly) return `${searched} ${say(signalsText['signals.too-early'])}`;
  return `${searched} ${say(signalsText['signals.chance'], { perYear: formatNumber(view.falseSignalsPerYear) })}`;
}

/** When was searched, and up to which day when that is not the day itself. */
function searchedSentence({ searchedAt, searchedFor }: SignalsView, speech: Speech): string {
  const { say, formatDay, formatTime, today } = speech;
  if (searchedAt === null || searchedFor === null) return say(signalsText['signals.never-searched']);
  const on = dayOf(searchedAt);
  const time = formatTime(timeOf(searchedAt));
  if (on === today && searchedFor === today) return say(signalsText['signals.searched-today'], { time });
  const when = say(signalsText['signals.searched-on'], { day: formatDay(on, 'date'), time });
  if (searchedFor === on) return when;
  return `${when} ${say(signalsText['signals.searched-for'], { day: formatDay(searchedFor, 'date') })}`;
}
