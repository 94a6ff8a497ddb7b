import { type LucideIcon, MessagesSquare, Scale } from 'lucide-react';
import type { Stage } from '../../../shared/case/stages.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import { caseWords } from '../../case-words.ts';
import { lawWords } from '../../intake-fields/law-words.ts';
import { useLists } from '../../lists.ts';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Tag, type TagKind } from '../../parts/tag.tsx';

const looks: Readonly<Record<Stage, { readonly kind: TagKind; readonly icon?: LucideIcon }>> = {
  new: { kind: 'new' },
  'in-conversation': { kind: 'later', icon: MessagesSquare },
  'referred-waiting': { kind: 'waiting' },
  'in-support': { kind: 'later', icon: MessagesSquare },
  'ready-for-ombudsman': { kind: 'week', icon: Scale },
  'with-ombudsman': { kind: 'ombudsman' },
  closed: { kind: 'done' },
};

/** The stage of a report, with its weight and sign. */
export function StageTag({ stage }: { readonly stage: Stage }) {
  const { say } = useLanguage();
  const { kind, icon } = looks[stage];
  return (
    <Tag kind={kind} icon={icon}>
      {say(stageWords[`stage.${stage}`])}
    </Tag>
  );
}

/** Under the title: where it stands, who, about whom, under which law. */
export function CaseIntro({ view }: { readonly view: CaseView }) {
  const speech = useLanguage();
  const lists = useLists();
  const { intake } = view;
  const words = caseWords(lists, speech.language);
  const law = intake.law === null ? [] : [speech.say(lawWords[intake.law])];
  const line = [
    ...peopleWords(view, speech),
    ...intake.parties.map((party) => words.party({ parties: [party] })),
    ...law,
  ];
  return (
    <>
      <StageTag stage={view.stage} /> {line.join(' · ')}
    </>
  );
}

function peopleWords({ intake }: CaseView, { say }: Speech): readonly string[] {
  const caller = intake.caller.name.trim();
  const other = intake.concerned?.name.trim() ?? '';
  if (other !== '') return caller === '' ? [other] : [other, say(caseText['case.called'], { name: caller })];
  if (caller !== '') return [caller];
  return [say(intake.anonymous ? caseText['case.anonymous'] : caseText['case.unknown-person'])];
}
