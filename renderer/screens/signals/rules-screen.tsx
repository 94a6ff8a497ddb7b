import { Plus } from 'lucide-react';
import { useState } from 'react';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { watchRuleText } from '../../../shared/text/watch-rules.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import type { RuleRow } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleTable } from './rule-table.tsx';

/** Eigen regels: what the office wants to be told beside the statistics. */
export function RulesScreen() {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.watchRule.list.queryOptions({ input: {} }));
  const [editing, setEditing] = useState<{ readonly rule: RuleRow | null }>();
  const done = () => setEditing(undefined);
  return (
    <Sheet
      title={say(watchRuleText['watch-rule.title'])}
      intro={say(watchRuleText['watch-rule.intro'])}
      eyebrow={<a href="#/signalen">{say(signalsText['signals.title'])}</a>}
      acts={
        !editing && (
          <Button icon={Plus} onClick={() => setEditing({ rule: null })}>
            {say(watchRuleText['watch-rule.add'])}
          </Button>
        )
      }
    >
      <Split>
        {editing && (
          <Section
            first
            title={say(watchRuleText[editing.rule ? 'watch-rule.change-title' : 'watch-rule.add'])}
            key={editing.rule?.id ?? 'new'}
          >
            <div className="settings">
              <RuleForm rule={editing.rule} onDone={done} />
            </div>
          </Section>
        )}
        {read.state === 'loading' && <Busy label={say(watchRuleText['watch-rule.loading'])} />}
        {read.state === 'refused' && (
          <Notice
            kind="urgent"
            title={failureSentence(read.failure, language)}
            acts={<Button onClick={read.again}>{say(signalsText['signals.try-again'])}</Button>}
          />
        )}
        {read.state === 'ready' && read.value.length === 0 && !editing && (
          <EmptyState title={say(watchRuleText['watch-rule.none'])} />
        )}
        {read.state === 'ready' && read.value.length > 0 && (
          <RuleTable rules={read.value} onEdit={(rule) => setEditing({ rule })} />
        )}
      </Split>
    </Sheet>
  );
}
