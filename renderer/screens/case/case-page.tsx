import { Printer, SquarePen } from 'lucide-react';
import { useRef, useState } from 'react';
import { timelineEntries } from '../../../shared/case/timeline-entries.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { fileText } from '../../../shared/text/files.ts';
import { tieText } from '../../../shared/text/hints.ts';
import { letterText } from '../../../shared/text/letters.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { referText } from '../../../shared/text/referral.ts';
import { supportText } from '../../../shared/text/support.ts';
import { caseWords } from '../../case-words.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { nextStepOf } from '../../next-step.ts';
import { Button } from '../../parts/button.tsx';
import { IndexLine, jumpTo } from '../../parts/index-line.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { CarefulNotice } from './careful-notice.tsx';
import { CaseIntro } from './case-intro.tsx';
import { CheckSection } from './check-section.tsx';
import { ConsentsSide } from './consents-side.tsx';
import { countOfFiles, FilesSection } from './files-section.tsx';
import { FindingSide } from './finding-side.tsx';
import { GuardSide } from './guard-side.tsx';
import { HandlingSide } from './handling-side.tsx';
import { LettersSection } from './letters-section.tsx';
import { PeopleSide } from './people-side.tsx';
import { PrintReport } from './print-report.tsx';
import { ReferralSection } from './referral-section.tsx';
import { StorySection } from './story-section.tsx';
import { SubjectsSection } from './subjects-section.tsx';
import { SupportSection } from './support-section.tsx';
import { TasksSide } from './tasks-side.tsx';
import { TermsSide } from './terms-side.tsx';
import { countOfTies, TiesSection } from './ties-section.tsx';
import { TimelineSection } from './timeline-section.tsx';

const parts = {
  check: 'case-check',
  story: 'case-story',
  timeline: 'case-timeline',
  referral: 'case-referral',
  support: 'case-support',
  letters: 'case-letters',
  files: 'case-files',
  subjects: 'case-subjects',
  ties: 'case-ties',
} as const;

/** One report: head, index line, the work in the main column, what informs it beside. */
export function CasePage({ view }: { readonly view: CaseView }) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const [noting, setNoting] = useState(false);
  const mayNote = view.may.includes('case.note');
  const startNote = () => {
    sayDone(undefined);
    setNoting(true);
    jumpTo(parts.timeline);
  };
  // The form stood on top of the timeline; the head of the page may be far out of sight.
  const endNote = () => {
    setNoting(false);
    jumpTo(parts.timeline);
  };
  const mayPrint = view.may.includes('print.file');
  const [printing, setPrinting] = useState(mayPrint && nextStepOf(view.id) === 'print');
  const startPrint = () => setPrinting(true);
  const printer = useRef<HTMLButtonElement>(null);
  const endPrint = () => {
    setPrinting(false);
    printer.current?.focus();
  };
  const group = say(partsText.keysInReport);
  useShortcut(
    mayNote ? { id: 'writeNote', keys: 'O', label: say(caseText['case.note-form']), group, run: startNote } : undefined,
  );
  useShortcut(
    mayPrint ? { id: 'printReport', keys: 'P', label: say(caseText['case.print']), group, run: startPrint } : undefined,
  );
  const index = [
    { part: 'check', label: say(caseText['case.check']) },
    { part: 'story', label: say(caseText['case.story']) },
    { part: 'timeline', label: say(caseText['case.timeline']), count: timelineEntries(view.timeline).length },
    {
      part: 'referral',
      label: say(referText['refer.title']),
      count: view.referrals.filter(({ withdrawn }) => withdrawn === null).length,
    },
    { part: 'support', label: say(supportText['support.title']), count: view.supports.length },
    { part: 'letters', label: say(letterText['letters.title']), count: view.letters.length },
    { part: 'files', label: say(fileText['files.title']), count: countOfFiles(view) },
    { part: 'subjects', label: say(caseText['case.subjects']), count: view.intake.subjects.length },
    { part: 'ties', label: say(tieText['ties.title']), count: countOfTies(view) },
  ] as const;
  const keyed = index.map((each, at) => ({ ...each, id: parts[each.part], keys: `Ctrl+${at + 1}` }));
  return (
    <Sheet
      title={
        <>
          <span className="light">{view.number}</span>{' '}
          {caseWords(lists, language).title({ ...view.intake, destroyed: false })}
        </>
      }
      intro={<CaseIntro view={view} />}
      below={<IndexLine parts={keyed} current={parts.check} />}
      acts={
        <>
          {mayNote && (
            <Button icon={SquarePen} keys="O" onClick={startNote}>
              {say(caseText['case.note'])}
            </Button>
          )}
          {mayPrint && (
            <Button
              icon={Printer}
              iconOnly
              ref={printer}
              aria-label={say(caseText['case.print'])}
              onClick={startPrint}
            />
          )}
        </>
      }
    >
      <Split
        sideLabel={say(caseText['case.side-label'])}
        sideSize={24.5}
        side={
          <>
            <CarefulNotice view={view} />
            <FindingSide view={view} />
            <TermsSide view={view} />
            <TasksSide view={view} />
            <HandlingSide view={view} />
            <GuardSide view={view} />
            <PeopleSide view={view} />
            <ConsentsSide view={view} />
          </>
        }
      >
        {keyed.map(({ part, label, keys }) => (
          <PartKey key={part} part={part} label={label} keys={keys} />
        ))}
        {printing && <PrintReport view={view} headingId="case-print" onDone={endPrint} />}
        <CheckSection view={view} headingId={parts.check} />
        <StorySection view={view} headingId={parts.story} />
        <TimelineSection view={view} headingId={parts.timeline} noting={noting} onNoted={endNote} />
        <ReferralSection view={view} headingId={parts.referral} />
        <SupportSection view={view} headingId={parts.support} />
        <LettersSection view={view} headingId={parts.letters} />
        <FilesSection view={view} headingId={parts.files} />
        <SubjectsSection view={view} headingId={parts.subjects} />
        <TiesSection view={view} headingId={parts.ties} />
      </Split>
    </Sheet>
  );
}

interface PartKeyProps {
  readonly part: keyof typeof parts;
  readonly label: string;
  readonly keys: string;
}

/** The key that jumps to a part of the page. */
function PartKey({ part, label, keys }: PartKeyProps) {
  const { say } = useLanguage();
  const group = say(partsText.keysInReport);
  useShortcut({ id: `part-${part}`, keys, label, group, run: () => jumpTo(parts[part]) });
  return null;
}
