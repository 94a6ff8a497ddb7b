import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { deadlineWords } from '../../../shared/text/findings.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { termActText } from '../../../shared/text/term-acts.ts';
import { jumpTo } from '../../parts/index-line.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { type CaseDeadline, caseDeadlines } from './case-deadlines.ts';
import { TermChangeLines } from './term-change-lines.tsx';
import { TermItem } from './term-item.tsx';
import { reportDeadlines, tracksOf } from './tracks.ts';

/** Termijnen: each with its last day; with more matters those of the report itself, since each track has its own. */
export function TermsSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const tracks = tracksOf(view.check);
  const deadlines = tracks.length > 0 ? reportDeadlines(view.check) : caseDeadlines(view.check);
  const elsewhere = ({ matter }: Change) => tracks.some((track) => track.matter === matter);
  return (
    <Section title={say(caseText['case.terms'])} id={headingId}>
      <TermList
        view={view}
        deadlines={deadlines}
        changes={view.termChanges.filter((each) => !elsewhere(each))}
        headingId={headingId}
        keyed={tracks.length === 0}
        none={say(caseText['case.no-terms'])}
      />
    </Section>
  );
}

type Change = CaseView['termChanges'][number];

interface TermListProps {
  readonly view: CaseView;
  readonly deadlines: readonly CaseDeadline[];
  /** The changes of terms that belong here. */
  readonly changes: readonly Change[];
  /** The heading above, which takes the focus when a row goes. */
  readonly headingId: string;
  /** The key for "Waarom deze datum?" opens the first one here. */
  readonly keyed: boolean;
  /** What stands here when no term runs. */
  readonly none: string;
}

/** Terms with their last day, whether law or norm sets it, their parts, and the date laid open on request. */
export function TermList({ view, changes, headingId, keyed, none, ...terms }: TermListProps) {
  const { say } = useLanguage();
  const runs = view.stage !== 'closed' && view.stage !== 'with-ombudsman';
  const deadlines = runs ? terms.deadlines : [];
  const [open, setOpen] = useState<number | null>(null);
  const first = deadlines.length > 0;
  useShortcut(
    keyed && first
      ? {
          id: 'whyThisDate',
          keys: 'W',
          label: say(caseText['case.why-this-date']),
          group: say(partsText.keysInReport),
          run: () => setOpen(open === null ? 0 : null),
        }
      : undefined,
  );
  const still = runs ? standingStill(changes, deadlines) : [];
  useKeptFocus(changes, headingId);
  return (
    <>
      {!first && still.length === 0 && <p className="sm muted">{none}</p>}
      {deadlines.map((deadline, index) => (
        <TermItem
          key={`${deadline.kind} ${deadline.matter} ${deadline.article}`}
          view={view}
          deadline={deadline}
          open={open === index}
          onToggle={() => setOpen(open === index ? null : index)}
        />
      ))}
      {still.map((change) => (
        <StandingStill key={change.change} view={view} change={change} />
      ))}
    </>
  );
}

const headingId = 'case-terms';

/** A term that stands still is another row than one that runs: the focus that went with its form goes to the heading. */
function useKeptFocus(changes: readonly Change[], heading: string) {
  const stand = changes.map((each) => `${each.withdrawn} ${each.kind === 'suspension' && each.resumedOn}`).join();
  const before = useRef(stand);
  useEffect(() => {
    if (before.current !== stand && document.activeElement === document.body) jumpTo(heading);
    before.current = stand;
  }, [stand, heading]);
}

/** Changes of terms that have no last day now: they stand still, or the check has not come to them again. */
function standingStill(changes: readonly Change[], deadlines: readonly CaseDeadline[]): readonly Change[] {
  const hidden = changes.filter(
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
