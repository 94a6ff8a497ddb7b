import { ChevronsLeft, X } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { ComboBox as AriaComboBox, Input, Label } from 'react-aria-components';
import { partsText } from '../../shared/text/parts.ts';
import { ComboList } from './combo-list.tsx';
import { type ComboItem, matchingItems } from './combo-options.ts';
import { FieldError, type FieldFrame } from './field.tsx';
import { FirstMatchBox } from './first-match.tsx';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';
import { useUnseenName } from './out-of-sight.ts';
import { useReachablePage } from './reachable-page.ts';

interface MultiComboBoxProps extends FieldFrame {
  readonly items: readonly ComboItem[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly onType?: ((text: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  /** The order says something: each chip but the first can be moved to the front. */
  readonly ordered?: boolean | undefined;
}

/** Several from a long list; what was chosen stands in the field as chips, Backspace in an empty field takes the last away. */
export function MultiComboBox(props: MultiComboBoxProps) {
  const { label, labelHidden, labelNote, hint, error, id, items, values, onChange, onType, placeholder } = props;
  const { ordered } = props;
  const { say } = useLanguage();
  const unseenName = useUnseenName(label);
  const onOpenChange = useReachablePage();
  const [typed, setTyped] = useState('');
  const open = useMemo(() => items.filter((item) => !values.includes(item.id)), [items, values]);
  const shown = useMemo(() => matchingItems(open, typed), [open, typed]);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const type = (text: string) => {
    setTyped(text);
    onType?.(text);
  };
  const add = (chosen: string) => {
    type('');
    onChange([...values, chosen]);
  };
  const remove = (gone: string) => {
    onChange(values.filter((value) => value !== gone));
    input.current?.focus();
  };
  const takeLast = (event: KeyboardEvent) => {
    const last = values.at(-1);
    if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
  };
  const errorId = `${id ?? 'combo'}-error`;
  return (
    <AriaComboBox
      className="field"
      {...unseenName}
      items={shown}
      inputValue={typed}
      selectedKey={null}
      onInputChange={type}
      onSelectionChange={(key) => {
        if (key !== null) add(String(key));
      }}
      menuTrigger="focus"
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
        className={error === undefined ? 'in wraps' : 'in wraps bad'}
        boxRef={box}
        typed={typed}
        shown={shown}
        onTake={(item) => add(item.id)}
      >
        <Chips items={items} values={values} onRemove={remove} onChange={ordered ? onChange : undefined} />
        <Input
          ref={input}
          id={id}
          placeholder={values.length === 0 ? (placeholder ?? say(partsText.typeToFind)) : ''}
          onKeyDown={takeLast}
          aria-describedby={error === undefined ? undefined : errorId}
        />
      </FirstMatchBox>
      <FieldError id={errorId} error={error} />
      {hint !== undefined && <p className="hint">{hint}</p>}
      <ComboList boxRef={box} marksFirst={typed.trim() !== ''} />
    </AriaComboBox>
  );
}

interface ChipsProps {
  readonly items: readonly ComboItem[];
  readonly values: readonly string[];
  readonly onRemove: (value: string) => void;
  /** Given when the order can be changed. */
  readonly onChange: ((values: readonly string[]) => void) | undefined;
}

function Chips({ items, values, onRemove, onChange }: ChipsProps) {
  const { say } = useLanguage();
  return values.map((value, index) => {
    const item = items.find((each) => each.id === value);
    const text = item?.text ?? value;
    return (
      <span className="chip" key={value}>
        {item?.code !== undefined && <span className="code">{item.code}</span>}
        {text}
        {onChange && index > 0 && (
          <button
            type="button"
            className="in-btn"
            aria-label={say(partsText.moveToFront, { what: text })}
            onClick={() => onChange([value, ...values.filter((each) => each !== value)])}
          >
            <Icon of={ChevronsLeft} />
          </button>
        )}
        <button
          type="button"
          className="in-btn"
          aria-label={say(partsText.remove, { what: text })}
          onClick={() => onRemove(value)}
        >
          <Icon of={X} />
        </button>
      </span>
    );
  });
}
