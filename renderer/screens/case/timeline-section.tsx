import { useMemo } from 'react';
import { type TimelineEntry, timelineEntries } from '../../../shared/case/timeline-entries.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { type Day, dayOf, type Instant } from '../../../shared/dates.ts';
import { caseText, eventWords } from '../../../shared/text/case.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { kindOfNote, wordsOfEvent } from '../../../shared/text/words-of-event.ts';
import { useLists } from '../../lists.ts';
import { Entries, Entry } from '../../parts/entry.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useNames } from '../../people-names.ts';
import { correctedLines, correctionsIn } from './corrected-lines.ts';
import { FilesHere, filesOfStep } from './files-here.tsx';
import { NoteAct } from './note-act.tsx';

interface TimelineSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
  readonly noting: boolean;
  readonly onNoted: () => void;
}

/** Tijdlijn: what happened, newest first; a note is written on top of it. */
export function TimelineSection({ view, headingId, noting, onNoted }: TimelineSectionProps) {
  const { say } = useLanguage();
  const names = useNames();
  const corrections = useMemo(() => correctionsIn(view.timeline), [view.timeline]);
  return (
    <Section title={say(caseText['case.timeline'])} id={headingId}>
      <NoteAct view={view} noting={noting} onDone={onNoted} />
      <Entries label={say(caseText['case.timeline'])}>
        {timelineEntries(view.timeline).map((entry) => (
          <OneEntry
            key={entry.kind === 'event' ? entry.line.position : entry.position}
            entry={entry}
            view={view}
            corrections={corrections}
            nameOf={names}
          />
        ))}
      </Entries>
    </Section>
  );
}

interface OneEntryProps {
  readonly entry: TimelineEntry;
  readonly view: CaseView;
  readonly corrections: ReturnType<typeof correctionsIn>;
  readonly nameOf: (user: string) => string;
}

function OneEntry({ entry, view, corrections, nameOf }: OneEntryProps) {
  const speech = useLanguage();
  const lists = useLists();
  if (entry.kind === 'answers') {
    return (
      <Entry margin={momentWords(dayOf(entry.at), entry.at, speech)} source={entry.byName}>
        {speech.say(eventWords['event.answered'], { count: entry.count })}
        <FilesHere view={view} files={filesOfStep(view, { from: entry.position, count: entry.count })} />
      </Entry>
    );
  }
  const { event, byName, position } = entry.line;
  const { what, said } = wordsOfEvent(event, { speech, lists, nameOf, referrals: view.referrals });
  const { anonymous, channel } = view.intake;
  const struck = isWithdrawn(event, view);
  const corrected = corrections.get(position);
  const lines = corrected ? correctedLines(corrected, { speech, lists, anonymous }) : [];
  const by =
    event.type === 'caseRegistered' ? lists.label('channels', channel, speech.language) : kindOfNote(event, speech);
  return (
    <Entry
      margin={momentWords(entry.on, entry.at, speech)}
      source={[by, byName].filter((part) => part !== null).join(' · ')}
    >
      <p className="pre">{struck ? <s>{what}</s> : what}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {said !== '' && <p className="pre">“{said}”</p>}
      <FilesHere view={view} files={filesOfStep(view, { from: position, count: 1 })} />
    </Entry>
  );
}

/** A referral that was withdrawn stays in the timeline, struck out. */
function isWithdrawn(event: CaseView['timeline'][number]['event'], { referrals }: CaseView): boolean {
  return (
    event.type === 'referred' &&
    referrals.some(({ referral, withdrawn }) => referral === event.referral && withdrawn !== null)
  );
}

/** In the margin: today by the hour, other days by the day. */
function momentWords(on: Day, at: Instant | null, speech: Speech): string {
  if (on !== speech.today || at === null) return speech.formatDay(on, 'date');
  return speech.say(caseText['case.today'], { time: speech.formatTime(timeOf(at), 'bare') });
}
