import { useRef } from 'react';
import type { BoardKind } from '../../../shared/contract/work.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { todayText } from '../../../shared/text/today.ts';
import { workText } from '../../../shared/text/work.ts';
import { useMay } from '../../me.ts';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { BelowHead } from '../../parts/sheet.tsx';
import { PeoplePicker } from '../../people-picker.tsx';

/** What of the board is shown. */
export interface Filter {
  readonly scope: 'mine' | 'office';
  readonly kind: BoardKind | 'all';
  /** A user name; empty for everybody. */
  readonly owner: string;
}

const kinds = ['all', 'law', 'norm', 'task'] as const;

interface BoardFiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Whose lines, and of what kind; each by its own key as well. */
export function BoardFilters({ filter, onChange }: BoardFiltersProps) {
  const { say } = useLanguage();
  const seesOffice = useMay()('case.assign');
  const box = useRef<HTMLDivElement>(null);
  const group = say(partsText.keysInList);
  const nextKind = kinds[(kinds.indexOf(filter.kind) + 1) % kinds.length] ?? 'all';
  const setScope = (scope: Filter['scope']) => onChange({ ...filter, scope, owner: '' });
  const otherScope = () => setScope(filter.scope === 'mine' ? 'office' : 'mine');
  const toPicker = () => box.current?.querySelector('select')?.focus();
  const kindLabel = say(workText['work.next-kind']);
  const run = () => onChange({ ...filter, kind: nextKind });
  useShortcut({ id: 'boardKind', keys: 'K', label: kindLabel, group, run });
  const switchLabel = say(todayText['today.switch']);
  useShortcut(seesOffice ? { id: 'boardWhose', keys: 'T', label: switchLabel, group, run: otherScope } : undefined);
  const officeShown = seesOffice && filter.scope === 'office';
  const pickLabel = say(workText['work.to-colleague']);
  useShortcut(officeShown ? { id: 'boardColleague', keys: 'C', label: pickLabel, group, run: toPicker } : undefined);
  return (
    <BelowHead>
      <div className="facets" ref={box}>
        {seesOffice && (
          <ChoiceBar
            label={say(todayText['today.whose'])}
            labelHidden
            fit
            options={[
              { value: 'mine', label: say(todayText['today.mine']) },
              { value: 'office', label: say(todayText['today.office']) },
            ]}
            value={filter.scope}
            onChange={setScope}
          />
        )}
        <ChoiceBar
          label={say(workText['work.kinds'])}
          labelHidden
          fit
          options={kinds.map((value) => ({ value, label: say(workText[`work.kind-${value}`]) }))}
          value={filter.kind}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
        {officeShown && (
          <PeoplePicker
            label={say(workText['work.colleague'])}
            labelHidden
            value={filter.owner}
            nobody={say(workText['work.everybody'])}
            onChange={(owner) => onChange({ ...filter, owner })}
          />
        )}
      </div>
    </BelowHead>
  );
}
