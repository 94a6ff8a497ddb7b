import { useState } from 'react';
import type { SignalRow, SignalState } from '../../../shared/contract/signal.ts';
import { SignalId } from '../../../shared/ids.ts';
import { signalStateWords, signalsText } from '../../../shared/text/signals-screen.ts';
import { type Lists, useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { WorkList, type WorkRow } from '../../parts/work-list.tsx';
import type { SignalGroup } from './signal-groups.ts';
import type { SignalsView } from './signals-view.ts';
import { signalHeading } from './unit-heading.ts';

interface SignalListProps {
  readonly view: SignalsView;
  readonly groups: readonly SignalGroup[];
  readonly current: SignalId | undefined;
  readonly onMove: (id: SignalId) => void;
  readonly onOpen: (id: SignalId) => void;
}

const foldable: readonly SignalState[] = ['closed', 'dismissed'];

/** The signals by state; what was closed or dismissed stays folded until asked for. */
export function SignalList({ groups, current, onMove, onOpen }: SignalListProps) {
  const speech = useLanguage();
  const { say } = speech;
  const lists = useLists();
  const [unfolded, setUnfolded] = useState<readonly SignalState[]>([]);
  const isFolded = ({ state, signals }: SignalGroup) =>
    foldable.includes(state) && !unfolded.includes(state) && !signals.some(({ id }) => id === current);
  const fold = (group: SignalGroup) => {
    const others = unfolded.filter((state) => state !== group.state);
    setUnfolded(isFolded(group) ? [...others, group.state] : others);
  };
  const shown = groups.filter(({ state, signals }) => state === 'new' || signals.length > 0);
  return (
    <WorkList
      look="side"
      chosen={current === undefined ? [] : [current]}
      onMove={(id) => onMove(SignalId.parse(id))}
      onOpen={(id) => onOpen(SignalId.parse(id))}
      groups={shown.map((group) => ({
        id: group.state,
        title: say(signalStateWords[`state.${group.state}`]),
        count: group.signals.length,
        action: foldable.includes(group.state) && (
          <FoldButton state={group.state} folded={isFolded(group)} onFold={() => fold(group)} />
        ),
        rows: isFolded(group) ? [] : group.signals.map((signal) => rowOf(signal, lists, speech)),
        empty: group.state === 'new' && <p className="list-note">{say(signalsText['signals.none-new'])}</p>,
      }))}
    />
  );
}

interface FoldButtonProps {
  readonly state: SignalState;
  readonly folded: boolean;
  readonly onFold: () => void;
}

function FoldButton({ state, folded, onFold }: FoldButtonProps) {
  const { say } = useLanguage();
  const group = state === 'closed' ? 'closed' : 'dismissed';
  return (
    <Button
      kind="quiet"
      className="inline"
      aria-expanded={!folded}
      aria-label={say(signalsText[`signals.${folded ? 'show' : 'hide'}-${group}`])}
      onClick={onFold}
    >
      {say(signalsText[folded ? 'signals.show' : 'signals.hide'])}
    </Button>
  );
}

function rowOf(signal: SignalRow, lists: Lists, speech: Speech): WorkRow {
  const { say, language, formatDay, formatNumber } = speech;
  const { title, detail } = signalHeading(signal, lists.items, language);
  const since = say(signalsText['signals.since'], { day: formatDay(signal.since, 'date') });
  return {
    id: signal.id,
    title,
    detail,
    third: (
      <>
        <b>{formatNumber(signal.observed)}</b> {whereOf(signal, speech)} · {signal.ownerName ?? since}
      </>
    ),
  };
}

/** What is usual there; a rule of the office expects nothing. */
function whereOf({ expected, observed }: SignalRow, { say, formatNumber }: Speech): string {
  if (expected === null) return say(signalsText['signals.where-rule'], { observed });
  if (expected < 1) return say(signalsText['signals.where-hardly']);
  return say(signalsText['signals.where-usual'], { expected: formatNumber(Math.round(expected * 10) / 10) });
}
