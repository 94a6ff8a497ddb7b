import { ChevronDown, ChevronUp } from 'lucide-react';
import { reactionGiven } from '../../../shared/case/reaction-given.ts';
import { groundsFor } from '../../../shared/case/term-changes.ts';
import { hasStartQuestion } from '../../../shared/case/try-term.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { isDay } from '../../../shared/dates.ts';
import { isStatutory } from '../../../shared/procedure/statutory.ts';
import { caseText } from '../../../shared/text/case.ts';
import { deadlineWords } from '../../../shared/text/findings.ts';
import { termActText } from '../../../shared/text/term-acts.ts';
import { termWords } from '../../../shared/text/terms.ts';
import { Button } from '../../parts/button.tsx';
import { DeadlineExplanation } from '../../parts/deadline-explanation.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import type { CaseDeadline } from './case-deadlines.ts';
import { ExtendTermForm } from './extend-term-form.tsx';
import { SuspendTermForm } from './suspend-term-form.tsx';
import { TermChangeLines } from './term-change-lines.tsx';
import { TermDays } from './term-days.tsx';
import { TryTerm } from './try-term.tsx';

interface TermItemProps {
  readonly view: CaseView;
  readonly deadline: CaseDeadline;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One term: its last day, what sets it, and on request how it was counted, its parts, and what can be done about it. */
export function TermItem({ view, deadline, open, onToggle }: TermItemProps) {
  const speech = useLanguage();
  const { say, today } = speech;
  const { kind, on, article, explanation, matter } = deadline;
  const name = say(deadlineWords[`deadline.${kind}`]);
  const given =
    kind === 'meldpunt-reaction' && explanation.kind === 'counted'
      ? reactionGiven(view.timeline, explanation.lastDay)
      : null;
  const late = given === null && isDay(on) && on < today;
  return (
    <div className="term">
      <div className="top">
        <b>{name}</b>
        {given?.inTime ? (
          <span className="r">
            <Tag kind="done">{say(termActText['term.norm-met'])}</Tag>
          </span>
        ) : (
          <span className={late ? 'r strong err' : 'r strong'}>{isDay(on) ? speech.formatDay(on, 'tag') : on}</span>
        )}
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
      {given !== null && (
        <p className="sm muted">
          {say(termActText['term.reacted'], { day: speech.formatDay(given.on), count: given.workingDays })}
        </p>
      )}
      {!open &&
        explanation.kind === 'counted' &&
        explanation.lastDay.warnings.map((warning) => (
          <p key={warning.code} className="sm muted">
            {say(
              termWords[`term.warning.${warning.code}`],
              warning.code === 'no-equated-days' ? { year: String(warning.year) } : {},
            )}
          </p>
        ))}
      {open && (
        <>
          <DeadlineExplanation explanation={explanation} article={article} />
          <TermChangeLines view={view} matter={matter} term={kind} />
          <TermActs view={view} deadline={deadline} name={name} />
        </>
      )}
    </div>
  );
}

interface TermActsProps {
  readonly view: CaseView;
  readonly deadline: CaseDeadline;
  readonly name: string;
}

/** What can be done about a term: put off, let stand still, laid open day by day, tried out. */
function TermActs({ view, deadline, name }: TermActsProps) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<'extend' | 'suspend' | 'days' | 'try'>();
  const { extend, suspend } = groundsFor(deadline.kind);
  const may = (call: string) => view.may.includes(call);
  const acts = [
    { act: 'extend', offered: extend.length > 0 && may('term.extend') },
    { act: 'suspend', offered: suspend.length > 0 && may('term.suspend') },
    { act: 'days', offered: deadline.explanation.kind === 'counted' && may('term.explain') },
    { act: 'try', offered: hasStartQuestion(deadline.kind) && may('term.tryOut') },
  ] as const;
  const words = { extend: 'extend', suspend: 'suspend', days: 'every-day', try: 'try' } as const;
  if (doing === 'extend') return <ExtendTermForm view={view} deadline={deadline} onDone={end} />;
  if (doing === 'suspend') return <SuspendTermForm view={view} deadline={deadline} onDone={end} />;
  return (
    <>
      {doing === 'days' && <TermDays view={view} deadline={deadline} />}
      {doing === 'try' && <TryTerm view={view} deadline={deadline} onDone={end} />}
      {doing !== 'try' && (
        <div className="acts" ref={place}>
          {acts.flatMap(({ act, offered }) =>
            offered
              ? [
                  <Button
                    key={act}
                    small
                    data-act={act}
                    aria-label={say(termActText[`term.${words[act]}-of`], { term: name })}
                    aria-expanded={act === 'days' ? doing === 'days' : undefined}
                    onClick={() => (act === doing ? end() : begin(act))}
                  >
                    {say(termActText[`term.${words[act]}`])}
                  </Button>,
                ]
              : [],
          )}
        </div>
      )}
    </>
  );
}

/** "wet, 6 weken" or "norm, 5 werkdagen": always in words beside a term. */
function termBasis({ kind, explanation }: CaseDeadline, { say }: Speech): string {
  const basis = say(isStatutory(kind) ? caseText['case.by-law'] : caseText['case.by-norm']);
  if (explanation.kind !== 'counted') return basis;
  const { amount, unit, adjournWeeks } = explanation.lastDay.term;
  const length = `${basis}, ${say(termWords[`term.unit.${unit}`], { amount: Math.abs(amount) })}`;
  if (!adjournWeeks) return length;
  return `${length}, ${say(termActText['term.and-adjourned'], { amount: adjournWeeks })}`;
}
