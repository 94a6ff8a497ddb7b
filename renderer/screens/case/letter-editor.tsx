import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { LetterPreview } from '../../../shared/contract/letter.ts';
import { dateAndReference } from '../../../shared/text/letter-words.ts';
import { blockWords, letterText } from '../../../shared/text/letters.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import {
  type DraftBlock,
  gapsIn,
  type LetterDraft,
  newestKey,
  withoutBlock,
  withParagraphAfter,
  withText,
} from './letter-draft.ts';

interface LetterEditorProps {
  readonly preview: LetterPreview;
  readonly draft: LetterDraft;
  readonly onChange: (draft: LetterDraft) => void;
}

/** The letter as it will read: what stands fixed, and every block to be changed. What is still missing is said above and at its place. */
export function LetterEditor({ preview, draft, onChange }: LetterEditorProps) {
  const { say, today } = useLanguage();
  const editor = useRef<HTMLDivElement>(null);
  const added = useRef<number | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    editor.current?.querySelector<HTMLElement>(`[data-block="${added.current}"]`)?.focus();
    added.current = null;
  });
  const add = (key: number) => {
    const next = withParagraphAfter(draft, key);
    added.current = newestKey(next);
    onChange(next);
  };
  const missing = gapsIn([draft.subject, ...draft.blocks.map(({ text }) => text)].join('\n'), preview.needs);
  return (
    <div className="letter-paper letter-editor" ref={editor}>
      {missing.length > 0 && (
        <Notice kind="today" title={say(letterText['letters.needs'])}>
          {say(letterText['letters.needs-why'])}
        </Notice>
      )}
      {preview.sender !== '' && <p className="letter-sender">{preview.sender}</p>}
      <p className="letter-about">{dateAndReference(today, preview.reference).join('\n')}</p>
      <TextField
        label={say(letterText['letters.subject'])}
        lang="nl"
        value={draft.subject}
        onChange={(subject) => onChange({ ...draft, subject })}
      />
      {draft.blocks.map((block, index) => (
        <EditedBlock
          key={block.key}
          block={block}
          place={index + 1}
          count={draft.blocks.length}
          needs={preview.needs}
          onText={(text) => onChange(withText(draft, block.key, text))}
          onRemove={() => onChange(withoutBlock(draft, block.key))}
          onAdd={() => add(block.key)}
        />
      ))}
    </div>
  );
}

interface EditedBlockProps {
  readonly block: DraftBlock;
  readonly place: number;
  readonly count: number;
  readonly needs: readonly string[];
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
  readonly onAdd: () => void;
}

function EditedBlock({ block, place, count, needs, onText, onRemove, onAdd }: EditedBlockProps) {
  const { say } = useLanguage();
  const name = say(blockWords[`block.${block.kind}`]);
  const gaps = gapsIn(block.text, needs);
  return (
    <div className={`letter-block ${block.kind}`}>
      <TextArea
        label={say(letterText['letters.text-of'], { block: name, place, count })}
        rows={linesOf(block.text)}
        lang="nl"
        data-block={block.key}
        value={block.text}
        error={gaps.length > 0 ? say(letterText['letters.needs-here'], { fields: gaps.join(', ') }) : undefined}
        onChange={onText}
      />
      <div className="letter-block-acts">
        <Button
          kind="quiet"
          small
          icon={Plus}
          iconOnly
          aria-label={say(letterText['letters.add-after'], { block: name, place })}
          onClick={onAdd}
        />
        {count > 1 && (
          <Button
            kind="quiet"
            small
            icon={Trash2}
            iconOnly
            aria-label={say(letterText['letters.remove-of'], { block: name, place })}
            onClick={onRemove}
          />
        )}
      </div>
    </div>
  );
}

/** As many lines as it has, so that short blocks read as on paper. */
function linesOf(text: string): number {
  return Math.min(12, text.split('\n').length);
}
