import { ChevronDown } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button as AriaButton, ComboBox as AriaComboBox, Input, Label } from 'react-aria-components';
import { partsText } from '../../shared/text/parts.ts';
import { ComboList } from './combo-list.tsx';
import { type ComboItem, matchingItems } from './combo-options.ts';
import { FieldError, type FieldFrame } from './field.tsx';
import { FirstMatchBox } from './first-match.tsx';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';
import { useUnseenName } from './out-of-sight.ts';
import { useReachablePage } from './reachable-page.ts';

interface ComboBoxProps extends FieldFrame {
  readonly items: readonly ComboItem[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** Told what is typed, for lists that are looked up elsewhere. */
  readonly onType?: ((text: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  /** Opens when something is typed, by its button or the arrow keys alone: for a field that is focused as its form opens. */
  readonly opensLater?: boolean | undefined;
}

/** One from a long list, found by typing parts of words; arrows and Enter choose, Escape gives up. */
export function ComboBox(props: ComboBoxProps) {
  const { label, labelHidden, labelNote, hint, error, id, items, value, onChange, onType, placeholder, opensLater } =
    props;
  const { say } = useLanguage();
  const unseenName = useUnseenName(label);
  const onOpenChange = useReachablePage();
  const box = useRef<HTMLDivElement>(null);
  const chosen = items.find((item) => item.id === value)?.text ?? '';
  const [typed, setTyped] = useState<string>();
  const shown = useMemo(() => matchingItems(items, typed ?? ''), [items, typed]);
  const type = (text: string) => {
    setTyped(text === chosen ? undefined : text);
    onType?.(text);
    if (text === '' && value !== undefined) onChange(undefined);
  };
  const errorId = `${id ?? 'combo'}-error`;
  return (
    <AriaComboBox
      className="field"
      {...unseenName}
      items={shown}
      inputValue={typed ?? chosen}
      selectedKey={value ?? null}
      onInputChange={type}
      onSelectionChange={(key) => {
        setTyped(undefined);
        if (key !== null) onChange(String(key));
      }}
      onBlur={() => setTyped(undefined)}
      menuTrigger={opensLater ? 'input' : 'focus'}
      onOpenChange={onOpenChange}
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <div className={labelHidden ? 'vh' : 'label-line'}>
        <Label>{label}</Label>
        {labelNote !== undefined && <span className="sm muted">{labelNote}</span>}
      </div>
      <FirstMatchBox
        className={error === undefined ? 'in' : 'in bad'}
        boxRef={box}
        typed={typed ?? ''}
        shown={shown}
        onTake={(item) => {
          setTyped(undefined);
          onChange(item.id);
        }}
      >
        <Input
          id={id}
          placeholder={placeholder ?? say(partsText.typeToFind)}
          aria-describedby={error === undefined ? undefined : errorId}
        />
        <AriaButton className="in-btn" aria-label={say(partsText.openList)}>
          <Icon of={ChevronDown} />
        </AriaButton>
      </FirstMatchBox>
      <FieldError id={errorId} error={error} />
      {hint !== undefined && <p className="hint">{hint}</p>}
      <ComboList boxRef={box} marksFirst={(typed ?? '').trim() !== ''} />
    </AriaComboBox>
  );
}
