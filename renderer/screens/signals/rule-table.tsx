import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { ruleAbout } from '../../../shared/signals/rule-about.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { watchRuleText } from '../../../shared/text/watch-rules.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useApi, useWrite } from '../../queries.ts';
import type { RuleRow } from './rule-draft.ts';

interface RuleTableProps {
  readonly rules: readonly RuleRow[];
  readonly onEdit: (rule: RuleRow) => void;
}

/** The rules by name: what each tells, whether it holds, how many signals it led to. */
export function RuleTable({ rules, onEdit }: RuleTableProps) {
  const { say, formatNumber } = useLanguage();
  const [asking, setAsking] = useState<RuleRow>();
  return (
    <div className="fold">
      <DataTable
        label={say(watchRuleText['watch-rule.title'])}
        rows={rules}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'rule',
            head: say(watchRuleText['watch-rule.rule']),
            rowHead: true,
            cell: (rule) => <RuleName rule={rule} />,
          },
          { id: 'tells', head: say(watchRuleText['watch-rule.tells-head']), cell: (rule) => <Tells rule={rule} /> },
          {
            id: 'dossiers',
            head: say(watchRuleText['watch-rule.dossiers']),
            numeric: true,
            cell: ({ dossiers }) => formatNumber(dossiers),
          },
          {
            id: 'acts',
            head: say(watchRuleText['watch-rule.acts']),
            headHidden: true,
            cell: (rule) => <RuleActs rule={rule} onEdit={onEdit} onSetAside={setAsking} />,
          },
        ]}
      />
      {asking && <SetAside rule={asking} onClose={() => setAsking(undefined)} />}
    </div>
  );
}

function RuleName({ rule: { name, reason, active, from, to } }: { readonly rule: RuleRow }) {
  const { say, formatDay, today } = useLanguage();
  const day = (on: typeof from) => formatDay(on, 'date');
  return (
    <>
      {name} {!active && <Tag kind="recorded">{say(watchRuleText['watch-rule.off'])}</Tag>}
      {active && from > today && <Tag kind="later">{say(watchRuleText['watch-rule.starts'], { day: day(from) })}</Tag>}
      {active && to !== null && (
        <Tag kind={to < today ? 'recorded' : 'later'}>
          {to < today
            ? say(watchRuleText['watch-rule.over'])
            : say(watchRuleText['watch-rule.until'], { day: day(to) })}
        </Tag>
      )}
      <p className="sm muted light">{reason}</p>
    </>
  );
}

function Tells({ rule }: { readonly rule: RuleRow }) {
  const { say, language } = useLanguage();
  const { count, days } = rule;
  const about = ruleAbout(rule, useLists().items, language);
  const words = watchRuleText[count === 1 ? 'watch-rule.each-about' : 'watch-rule.several-about'];
  return <span>{say(words, { about, count, days })}</span>;
}

interface RuleActsProps {
  readonly rule: RuleRow;
  readonly onEdit: (rule: RuleRow) => void;
  readonly onSetAside: (rule: RuleRow) => void;
}

function RuleActs({ rule, onEdit, onSetAside }: RuleActsProps) {
  const { say } = useLanguage();
  const { name } = rule;
  return (
    <div className="row-acts">
      <Button small aria-label={say(watchRuleText['watch-rule.change-of'], { name })} onClick={() => onEdit(rule)}>
        {say(watchRuleText['watch-rule.change'])}
      </Button>
      {rule.active && (
        <Button
          small
          aria-label={say(watchRuleText['watch-rule.set-aside-of'], { name })}
          onClick={() => onSetAside(rule)}
        >
          {say(watchRuleText['watch-rule.set-aside'])}
        </Button>
      )}
    </div>
  );
}

function SetAside({ rule: { id, name }, onClose }: { readonly rule: RuleRow; readonly onClose: () => void }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.watchRule.setAside.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const act = async () => {
    if (busy) return;
    const answer = await write({ id });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(watchRuleText['watch-rule.was-set-aside'], { name }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      kind="primary"
      onClose={onClose}
      title={say(watchRuleText['watch-rule.set-aside-title'])}
      act={say(watchRuleText['watch-rule.set-aside'])}
      wayBack={say(partsText.leaveIt)}
      onAct={() => void act()}
    >
      <p>{say(watchRuleText['watch-rule.set-aside-what'], { name })}</p>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
    </ConfirmDialog>
  );
}
