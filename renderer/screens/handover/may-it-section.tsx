import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { addDays, isDay } from '../../../shared/dates.ts';
import type { DeadlineKind } from '../../../shared/procedure/codes.ts';
import type { Deadline } from '../../../shared/procedure/finding.ts';
import type { QuestionId } from '../../../shared/procedure/question.ts';
import { answerWords } from '../../../shared/text/answers.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { caseText } from '../../../shared/text/case.ts';
import { deadlineWords, flagWords } from '../../../shared/text/findings.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { questionWords } from '../../../shared/text/procedure.ts';
import { Button } from '../../parts/button.tsx';
import { DeadlineExplanation } from '../../parts/deadline-explanation.tsx';
import { Entry } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import type { HandoverState } from './handover-verdict.ts';

interface MayItSectionProps {
  readonly view: CaseView;
  readonly state: HandoverState;
}

/** The answers on which the road to the Ombudsman rests (PC-6 to PC-9). */
const grounds: readonly QuestionId[] = [
  'internal-status',
  'internal-received',
  'internal-ended',
  'cannot-be-asked',
  'reason',
  'behaviour',
];

/** The days on which it rests. */
const days: readonly DeadlineKind[] = [
  'statutory-last-day',
  'scheme-last-day',
  'provider-reply',
  'complaint-year',
  'ombudsman-last-day',
];

/** Days on which the body must have answered: once past, the Ombudsman may take over (9:20, 9:24). */
const answerDays: readonly DeadlineKind[] = ['statutory-last-day', 'scheme-last-day', 'provider-reply'];

/** 1. Mag het? The answers and days the check rests on, and the grounds of doubt, on which the Ombudsman decides. */
export function MayItSection({ view, state }: MayItSectionProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const { finding } = state;
  const { asked, next } = view.check.conversation;
  const told = asked.filter(({ question, value }) => grounds.includes(question.id) && value !== null);
  const deadlines = finding?.deadlines.filter(({ kind }) => days.includes(kind)) ?? [];
  return (
    <Section first title={say(handoverText['handover.may-it'])} action={<RoadTag state={state} />}>
      <ul className="talk">
        {told.map(({ question, value }) => (
          <Entry key={`${question.matter} ${question.id}`} margin={articleName(question.article, language)}>
            <span className="q">{say(questionWords[`question.${question.id}`])}</span>{' '}
            <span className="a">{answerWords(question, value, speech)}</span>
          </Entry>
        ))}
        {deadlines.map((deadline) => (
          <DayEntry key={deadline.kind} deadline={deadline} />
        ))}
      </ul>
      {finding !== null && finding.flags.length > 0 && (
        <Notice kind="ombudsman" title={say(handoverText['handover.doubt'])}>
          {finding.flags.map((flag) => (
            <p key={flag}>
              {say(flagWords[`flag.${flag}`])} <span className="nowrap">Awb {flag}.</span>
            </p>
          ))}
          <p>{say(handoverText['handover.doubt-decides'])}</p>
        </Notice>
      )}
      {!state.reached && (
        <Notice
          kind="today"
          title={say(handoverText['handover.verdict-not-ready'])}
          acts={
            <LinkButton small href={`#/melding/${view.id}`}>
              {say(handoverText['handover.to-check'])}
            </LinkButton>
          }
        >
          {say(handoverText[next === null ? 'handover.other-road' : 'handover.not-ready-next'])}
        </Notice>
      )}
    </Section>
  );
}

function RoadTag({ state: { finding, reached } }: { readonly state: HandoverState }) {
  const { say } = useLanguage();
  if (!reached) return <Tag kind="missing">{say(handoverText['handover.not-yet'])}</Tag>;
  if (finding !== null && finding.flags.length > 0)
    return <Tag kind="ombudsman">{say(handoverText['handover.with-doubt'])}</Tag>;
  return <Tag kind="done">{say(handoverText['handover.yes'])}</Tag>;
}

function DayEntry({ deadline }: { readonly deadline: Deadline }) {
  const { say, formatDay, language, today } = useLanguage();
  const [open, setOpen] = useState(false);
  const { kind, on, article, explanation } = deadline;
  const name = say(deadlineWords[`deadline.${kind}`]);
  return (
    <Entry margin={articleName(article, language)}>
      {name}: <b>{isDay(on) ? formatDay(on) : on}</b>.{' '}
      {answerDays.includes(kind) && isDay(on) && on < today && (
        <b>{say(handoverText['handover.late-since'], { day: formatDay(addDays(on, 1), 'date') })} </b>
      )}
      <Button
        kind="quiet"
        small
        icon={open ? ChevronUp : ChevronDown}
        aria-expanded={open}
        aria-label={say(caseText['case.why-this-date-of'], { term: name })}
        onClick={() => setOpen(!open)}
      >
        {say(caseText['case.why-this-date'])}
      </Button>
      {open && <DeadlineExplanation explanation={explanation} article={article} />}
    </Entry>
  );
}
