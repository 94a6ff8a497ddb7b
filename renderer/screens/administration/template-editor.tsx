import { ArrowLeft, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { LetterKind, letterKinds, letterSenders } from '../../../shared/letters/letter-kinds.ts';
import { RecipientKind, recipientKinds } from '../../../shared/letters/recipients.ts';
import type { Template } from '../../../shared/letters/template.ts';
import { letterKindWords } from '../../../shared/text/letters.ts';
import { conditionValueWords, faultWords, templateText } from '../../../shared/text/templates.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { jumpTo } from '../../parts/index-line.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Section } from '../../parts/section.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { TemplateBlockForm } from './template-block-form.tsx';
import { type TemplateDraft, withBlock, withMoved, withNewBlock, withoutBlock } from './template-draft.ts';
import { TemplateExample } from './template-example.tsx';
import { TemplateVersions } from './template-versions.tsx';
import { useTemplateDraft } from './use-template-draft.ts';

const headingId = 'template-editor';

interface TemplateEditorProps {
  /** Null: a new one. */
  readonly template: Template | null;
  readonly onSaved: (saved: Template) => void;
  readonly onBack: () => void;
}

/** Writes a template with the letter of an invented report beside it. What is wrong is said at its block while it is typed. */
export function TemplateEditor({ template, onSaved, onBack }: TemplateEditorProps) {
  const { say } = useLanguage();
  const { draft, change, basis, failure, tried, faults, save } = useTemplateDraft(template, onSaved);
  const [active, setActive] = useState<number | null>(null);
  // Wherever on the page it opens, the reader is at its heading.
  useEffect(() => jumpTo(headingId), []);
  const subjectFault = faults.find(({ block }) => block === 0);
  return (
    <Section id={headingId} title={template?.name ?? say(templateText['templates.new'])} first>
      <Button kind="quiet" small icon={ArrowLeft} onClick={onBack}>
        {say(templateText['templates.back'])}
      </Button>
      <div className="template-desk">
        <form
          className="stack"
          aria-label={say(templateText['templates.title'])}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <AboutTemplate draft={draft} onChange={change} nameMissing={tried && draft.name.trim() === ''} />
          <TextField
            id="template-subject"
            lang="nl"
            label={say(templateText['templates.subject'])}
            value={draft.subject}
            error={
              subjectFault && (tried || subjectFault.fault !== 'empty')
                ? say(faultWords[`fault.${subjectFault.fault}`], { found: subjectFault.found })
                : undefined
            }
            onChange={(subject) => change({ ...draft, subject })}
          />
          {draft.blocks.map((block, at) => (
            <TemplateBlockForm
              key={block.key}
              block={block}
              place={at + 1}
              faults={faults.filter((fault) => fault.block === at + 1 && (tried || fault.fault !== 'empty'))}
              active={active === block.key}
              onActive={() => setActive(block.key)}
              onChange={(changed) => change(withBlock(draft, block.key, changed))}
              onMove={(way) => change(withMoved(draft, block.key, way))}
              onRemove={() => change(withoutBlock(draft, block.key))}
            />
          ))}
          <Refusal failure={failure} />
          <div className="acts">
            <Button small icon={Plus} onClick={() => change(withNewBlock(draft))}>
              {say(templateText['templates.add'])}
            </Button>
            <Button kind="primary" type="submit">
              {say(templateText['templates.save'])}
            </Button>
          </div>
        </form>
        <div className="template-beside">
          <TemplateExample draft={draft} />
          {template && basis !== null && <TemplateVersions id={template.id} newest={basis} onTake={change} />}
        </div>
      </div>
    </Section>
  );
}

interface AboutTemplateProps {
  readonly draft: TemplateDraft;
  readonly onChange: (draft: TemplateDraft) => void;
  readonly nameMissing: boolean;
}

function AboutTemplate({ draft, onChange, nameMissing }: AboutTemplateProps) {
  const { say } = useLanguage();
  return (
    <>
      <TextField
        label={say(templateText['templates.name'])}
        value={draft.name}
        error={nameMissing ? say(templateText['templates.no-name']) : undefined}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <div className="two">
        <Select
          label={say(templateText['templates.kind'])}
          value={draft.kind}
          options={letterKinds.map((kind) => ({ value: kind, label: say(letterKindWords[`letter-kind.${kind}`]) }))}
          onChange={(kind) => onChange({ ...draft, kind: LetterKind.parse(kind) })}
        />
        <Select
          label={say(templateText['templates.to'])}
          value={draft.to}
          options={recipientKinds.map((to) => ({ value: to, label: say(conditionValueWords[`to.${to}`]) }))}
          onChange={(to) => onChange({ ...draft, to: RecipientKind.parse(to) })}
        />
      </div>
      <ChoiceBar
        label={say(templateText['templates.from'])}
        value={draft.from}
        options={letterSenders.map((from) => ({ value: from, label: say(templateText[`templates.from-${from}`]) }))}
        onChange={(from) => onChange({ ...draft, from })}
      />
    </>
  );
}
