import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { watchRuleText } from '../../../shared/text/watch-rules.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { RuleAboutFields } from './rule-about-fields.tsx';
import {
  type RuleDraft,
  type RuleFieldsProps,
  type RuleRow,
  ruleDraft,
  ruleInput,
  ruleProblems,
} from './rule-draft.ts';
import { RuleWhenFields } from './rule-when-fields.tsx';
import { TryRule } from './try-rule.tsx';

interface RuleFormProps {
  /** Null for a new one. */
  readonly rule: RuleRow | null;
  readonly onDone: () => void;
}

/** Makes a rule or changes one; it can be tried on the past year before it is kept. */
export function RuleForm({ rule, onDone }: RuleFormProps) {
  const { say, today } = useLanguage();
  const lists = useLists();
  const api = useApi();
  const { busy, write } = useWrite(api.watchRule.save.mutationOptions());
  const [draft, setDraft] = useState(() => ruleDraft(rule, today));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const found = ruleProblems(draft);
  const problems = tried ? found : {};
  const change = (part: Partial<RuleDraft>) => setDraft((present) => ({ ...present, ...part }));
  const keep = async () => {
    setTried(true);
    const input = ruleInput(draft, lists);
    if (busy || input === null || Object.keys(found).length > 0) return;
    const answer = await write(input);
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(watchRuleText['watch-rule.saved'], { name: input.name }));
    onDone();
  };
  return (
    <ActForm
      act={say(watchRuleText['watch-rule.save'])}
      busy={busy}
      failure={failure}
      onAct={() => void keep()}
      onCancel={onDone}
    >
      <NameFields {...{ draft, problems, change }} />
      <RuleAboutFields {...{ draft, problems, change }} />
      <RuleWhenFields {...{ draft, problems, change }} />
      <Validity {...{ draft, problems, change }} />
      <TryRule
        draft={draft}
        mayTry={found.about === undefined && found.count === undefined && found.days === undefined}
      />
    </ActForm>
  );
}

function NameFields({ draft, problems, change }: RuleFieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <TextField
        label={say(watchRuleText['watch-rule.name'])}
        hint={say(watchRuleText['watch-rule.name-hint'])}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
        error={problems.name && say(problems.name)}
      />
      <TextField
        label={say(watchRuleText['watch-rule.reason'])}
        hint={say(watchRuleText['watch-rule.reason-hint'])}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxLength={200}
        error={problems.reason && say(problems.reason)}
      />
    </>
  );
}

function Validity({ draft, problems, change }: RuleFieldsProps) {
  const { say } = useLanguage();
  return (
    <div className="two">
      <DateField
        label={say(watchRuleText['watch-rule.from'])}
        hint={say(watchRuleText['watch-rule.from-hint'])}
        lean="nearest"
        value={draft.from}
        onChange={(from) => change({ from })}
        error={problems.from && say(problems.from)}
      />
      <DateField
        label={say(watchRuleText['watch-rule.to'])}
        labelNote={say(watchRuleText['watch-rule.if-needed'])}
        lean="future"
        value={draft.to}
        onChange={(to) => change({ to })}
        error={problems.to && say(problems.to)}
      />
    </div>
  );
}
