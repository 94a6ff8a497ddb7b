import type { CaseView } from '../../../shared/contract/case.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { TextArea } from '../../parts/text-area.tsx';

interface AlongSectionProps {
  readonly view: CaseView;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** 4. Wat gaat er mee? The whole report goes along; the note says what the investigator must know first. */
export function AlongSection({ view, note, onNote }: AlongSectionProps) {
  const { say } = useLanguage();
  const { timeline, check } = view;
  const notes = timeline.filter(({ event }) => event.type === 'noteAdded').length;
  const parts = [
    {
      what: handoverText['handover.along-timeline'],
      more: say(handoverText['handover.along-timeline-note'], { count: timeline.length }),
    },
    {
      what: handoverText['handover.along-check'],
      more: say(handoverText['handover.along-check-note'], { count: check.conversation.asked.length }),
    },
    { what: handoverText['handover.along-people'], more: null },
    { what: handoverText['handover.along-story'], more: null },
    {
      what: handoverText['handover.along-notes'],
      more: say(handoverText['handover.along-notes-note'], { count: notes }),
    },
  ];
  const mayHandOver = view.may.includes('case.handOver') && view.stage !== 'with-ombudsman' && view.stage !== 'closed';
  return (
    <Section title={say(handoverText['handover.goes-along'])}>
      <ul className="rows">
        {parts.map(({ what, more }) => (
          <li key={what.nl}>
            {say(what)}
            {more !== null && <span className="muted sm"> · {more}</span>}
          </li>
        ))}
      </ul>
      {mayHandOver && (
        <div className="handover-note">
          <TextArea label={say(handoverText['handover.note'])} rows={3} value={note} onChange={onNote} />
        </div>
      )}
    </Section>
  );
}
