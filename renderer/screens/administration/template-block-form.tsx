import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { fieldNames } from '../../../shared/letters/field-names.ts';
import { blockKinds } from '../../../shared/letters/letter-kinds.ts';
import type { TemplateBlock } from '../../../shared/letters/template.ts';
import type { TemplateFault } from '../../../shared/letters/template-fault.ts';
import { blockWords } from '../../../shared/text/letters.ts';
import { faultWords, fieldWords, templateText } from '../../../shared/text/templates.ts';
import { Button } from '../../parts/button.tsx';
import { ComboBox } from '../../parts/combo-box.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TemplateConditions } from './template-conditions.tsx';
import { type DraftBlock, withField } from './template-draft.ts';

export interface BlockFormProps {
  readonly block: DraftBlock;
  /** From 1. */
  readonly place: number;
  readonly faults: readonly TemplateFault[];
  /** The block that is worked on offers its fields. */
  readonly active: boolean;
  readonly onActive: () => void;
  readonly onChange: (change: Partial<TemplateBlock>) => void;
  readonly onMove: (way: 'up' | 'down') => void;
  readonly onRemove: () => void;
}

/** A block of a template: its form, its text with fields, and when it stands in the letter. */
export function TemplateBlockForm(props: BlockFormProps) {
  const { block, place, faults, active, onActive, onChange } = props;
  const { say } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (field: string | undefined) => {
    if (field === undefined) return;
    const put = withField(block.text, field, area.current?.selectionStart ?? block.text.length);
    onChange({ text: put.text });
    // After React has written the text: the caret stands behind the field, ready to type on.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(put.caret, put.caret);
    });
  };
  return (
    <fieldset className="template-block" onFocus={onActive}>
      <legend>{say(templateText['templates.block'], { place })}</legend>
      <div className="template-block-head">
        <Select
          label={say(templateText['templates.block-kind'], { place })}
          labelHidden
          value={block.kind}
          options={blockKinds.map((kind) => ({ value: kind, label: say(blockWords[`block.${kind}`]) }))}
          onChange={(next) => onChange({ kind: blockKinds.find((kind) => kind === next) ?? block.kind })}
        />
        <BlockActs {...props} />
      </div>
      <TextArea
        ref={area}
        id={`template-text-${block.key}`}
        lang="nl"
        label={say(templateText['templates.block-text'], { place })}
        labelHidden
        rows={Math.min(8, block.text.split('\n').length + 1)}
        value={block.text}
        error={
          faults.length > 0
            ? faults.map(({ fault, found }) => say(faultWords[`fault.${fault}`], { found })).join(' ')
            : undefined
        }
        onChange={(text) => onChange({ text })}
      />
      {active && (
        <ComboBox
          label={say(templateText['templates.field'])}
          hint={say(templateText['templates.field-hint'])}
          items={fieldNames.map((field) => ({ id: field, text: field, note: say(fieldWords[`field.${field}`]) }))}
          value={undefined}
          onChange={insert}
        />
      )}
      <TemplateConditions place={place} when={block.when} onChange={(when) => onChange({ when })} />
    </fieldset>
  );
}

function BlockActs({ place, onMove, onRemove }: BlockFormProps) {
  const { say } = useLanguage();
  return (
    <div className="row-acts">
      <Button
        small
        iconOnly
        icon={ArrowUp}
        aria-label={say(templateText['templates.up'], { place })}
        onClick={() => onMove('up')}
      />
      <Button
        small
        iconOnly
        icon={ArrowDown}
        aria-label={say(templateText['templates.down'], { place })}
        onClick={() => onMove('down')}
      />
      <Button
        small
        iconOnly
        icon={Trash2}
        aria-label={say(templateText['templates.remove'], { place })}
        onClick={onRemove}
      />
    </div>
  );
}
