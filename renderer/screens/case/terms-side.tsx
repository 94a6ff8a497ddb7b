import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { deadlineWords } from '../../../shared/text/findings.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { termActText } from '../../../shared/text/term-acts.ts';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { caseDeadlines } from './case-deadlines.ts';
import { TermChangeLines } from './term-change-lines.tsx';
import { TermItem } from './term-item.tsx';

/** Termijnen: each with its last day, whether law or norm sets it, its parts, and its date laid open on request. */
export function TermsSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const runs = view.stage !== 'closed' && view.stage !== 'with-ombudsman';
  const deadlines = runs ? caseDeadlines(view.check) : [];
  const [open, setOpen] = useState<number | null>(null);
  const first = deadlines.length > 0;
  useShortcut(
    first
      ? {
          id: 'whyThisDate',
          keys: 'W',
          label: say(caseText['case.why-this-date']),
          group: say(partsText.keysInReport),
          run: () => setOpen(open === null ? 0 : null),
        }
      : undefined,
  );
  const still = runs ? standingStill(view, deadlines) : [];
  return (
    <Section title={say(caseText['case.terms'])}>
      {!first && still.length === 0 && <p className="sm muted">{say(caseText['case.no-terms'])}</p>}
      {deadlines.map((deadline, index) => (
        <TermItem
          key={`${deadline.kind} ${deadline.matter} ${deadline.article}`}
          view={view}
          deadline={deadline}
          split={view.check.finding?.parts !== undefined}
          open={open === index}
          onToggle={() => setOpen(open === index ? null : index)}
        />
      ))}
      {still.map((change) => (
        <StandingStill key={change.change} view={view} change={change} />
      ))}
    </Section>
  );
}

type Change = CaseView['termChanges'][number];

/** Changes of terms that have no last day now: they stand still, or the check has not come to them again. */
function standingStill(view: CaseView, deadlines: ReturnType<typeof caseDeadlines>): readonly Change[] {
  const hidden = view.termChanges.filter(
    (each) => !deadlines.some(({ kind, matter }) => kind === each.term && matter === each.matter),
  );
  return hidden.filter(
    (each, index) => hidden.findIndex(({ term, matter }) => term === each.term && matter === each.matter) === index,
  );
}

/** A term without a last day, with what was recorded about it. */
function StandingStill({ view, change }: { readonly view: CaseView; readonly change: Change }) {
  const { say, formatDay } = useLanguage();
  const name = say(deadlineWords[`deadline.${change.term}`]);
  const since = view.termChanges.find(
    (each) =>
      each.kind === 'suspension' &&
      each.term === change.term &&
      each.matter === change.matter &&
      each.resumedOn === null &&
      !each.withdrawn,
  );
  return (
    <div className="term">
      <div className="top">
        <b>{name}</b>
        {since?.kind === 'suspension' && (
          <span className="r strong">
            {say(termActText['term.stands-still-since'], { day: formatDay(since.from, 'date') })}
          </span>
        )}
      </div>
      <TermChangeLines view={view} matter={change.matter} term={change.term} />
    </div>
  );
}
