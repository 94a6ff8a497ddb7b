import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { isDay } from '../../../shared/dates.ts';
import type { Deadline } from '../../../shared/procedure/finding.ts';
import { isStatutory } from '../../../shared/procedure/statutory.ts';
import { caseText } from '../../../shared/text/case.ts';
import { deadlineWords } from '../../../shared/text/findings.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { termWords } from '../../../shared/text/terms.ts';
import { Button } from '../../parts/button.tsx';
import { DeadlineExplanation } from '../../parts/deadline-explanation.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { caseDeadlines } from './case-deadlines.ts';

/** Termijnen: each with its last day, whether law or norm sets it, and its date laid open on request. */
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
  return (
    <Section title={say(caseText['case.terms'])}>
      {!first && <p className="sm muted">{say(caseText['case.no-terms'])}</p>}
      {deadlines.map((deadline, index) => (
        <Term
          key={`${deadline.kind} ${deadline.on} ${deadline.article}`}
          deadline={deadline}
          open={open === index}
          onToggle={() => setOpen(open === index ? null : index)}
        />
      ))}
    </Section>
  );
}

interface TermProps {
  readonly deadline: Deadline;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Term({ deadline, open, onToggle }: TermProps) {
  const speech = useLanguage();
  const { say, today } = speech;
  const { kind, on, article, explanation } = deadline;
  const name = say(deadlineWords[`deadline.${kind}`]);
  const late = isDay(on) && on < today;
  return (
    <div className="term">
      <div className="top">
        <b>{name}</b>
        <span className={late ? 'r strong err' : 'r strong'}>{isDay(on) ? speech.formatDay(on, 'tag') : on}</span>
      </div>
      <div className="top sm muted">
        <span>{termBasis(deadline, speech)}</span>
        <span className="r">
          <Button
            kind="quiet"
            small
            icon={open ? ChevronUp : ChevronDown}
            aria-expanded={open}
            aria-label={say(caseText['case.why-this-date-of'], { term: name })}
            onClick={onToggle}
          >
            {say(caseText['case.why-this-date'])}
          </Button>
        </span>
      </div>
      {open && <DeadlineExplanation explanation={explanation} article={article} />}
    </div>
  );
}

/** "wet, 6 weken" or "norm, 5 werkdagen": always in words beside a term. */
function termBasis({ kind, explanation }: Deadline, { say }: Speech): string {
  const basis = say(isStatutory(kind) ? caseText['case.by-law'] : caseText['case.by-norm']);
  if (explanation.kind !== 'counted') return basis;
  const { amount, unit } = explanation.lastDay.term;
  return `${basis}, ${say(termWords[`term.unit.${unit}`], { amount: Math.abs(amount) })}`;
}
