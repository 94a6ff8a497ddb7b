import { useEffect } from 'react';
import { recommendationMade } from '../../../shared/case/recommendation.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { dayOf, isDay } from '../../../shared/dates.ts';
import { caseText } from '../../../shared/text/case.ts';
import { recommendationText } from '../../../shared/text/recommendation.ts';
import type { Words } from '../../../shared/text/words.ts';
import { sayDone } from '../../just-done.tsx';
import { type Lists, useLists } from '../../lists.ts';
import { nextStepBegun, nextStepOf } from '../../next-step.ts';
import { Button } from '../../parts/button.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { AssignForm } from './assign-form.tsx';
import { StageTag } from './case-intro.tsx';
import { CloseForm } from './close-form.tsx';
import { FollowRecommendationForm } from './follow-recommendation-form.tsx';
import { MoveForm } from './move-form.tsx';
import { PassForm } from './pass-form.tsx';
import { ReopenForm, TakeBackForm, TakeIntoHandlingForm } from './small-acts.tsx';

interface FormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

interface Act {
  readonly id: string;
  readonly words: Words;
  /** Whether the stage of the report leaves room for it; whether the reader may is in the view. */
  readonly fits: (view: CaseView) => boolean;
  readonly call: string;
  readonly Form: (props: FormProps) => React.ReactNode;
}

const isOpen = ({ stage }: CaseView) => stage !== 'closed';
const isHere = ({ stage }: CaseView) => stage !== 'closed' && stage !== 'with-ombudsman';
const waitsForInvestigator = ({ stage, handledByName }: CaseView) =>
  stage === 'with-ombudsman' && handledByName === null;

/** What can be done with a report, in the order of sense. */
const acts: readonly Act[] = [
  {
    id: 'handle',
    words: caseText['case.take-into-handling'],
    fits: waitsForInvestigator,
    call: 'case.takeIntoHandling',
    Form: TakeIntoHandlingForm,
  },
  { id: 'pass', words: caseText['case.pass'], fits: isHere, call: 'case.passToBackOffice', Form: PassForm },
  {
    id: 'move',
    words: caseText['case.move'],
    fits: ({ moves }) => moves.length > 0,
    call: 'case.move',
    Form: MoveForm,
  },
  { id: 'assign', words: caseText['case.assign'], fits: isOpen, call: 'case.assign', Form: AssignForm },
  {
    id: 'take-back',
    words: caseText['case.take-back'],
    fits: waitsForInvestigator,
    call: 'case.takeBack',
    Form: TakeBackForm,
  },
  { id: 'close', words: caseText['case.close'], fits: isOpen, call: 'case.close', Form: CloseForm },
  {
    id: 'recommendation',
    words: recommendationText['recommendation.act'],
    fits: ({ closed }) => closed?.effects.includes(recommendationMade) === true,
    call: 'case.followRecommendation',
    Form: FollowRecommendationForm,
  },
  {
    id: 'reopen',
    words: caseText['case.reopen'],
    fits: ({ stage }) => stage === 'closed',
    call: 'case.reopen',
    Form: ReopenForm,
  },
];

/** Behandeling: stage, handler and the acts; an act opens its few fields where it was asked for. */
export function HandlingSide({ view }: { readonly view: CaseView }) {
  const speech = useLanguage();
  const { say } = speech;
  const lists = useLists();
  const { doing, begin, end, place } = useActInPlace<string>(nextStepOf(view.id) === 'explained' ? 'close' : null);
  // What was chosen in the call begins once; coming back to the report later does not begin it again.
  useEffect(nextStepBegun, []);
  const possible = acts.filter(({ call, fits }) => view.may.includes(call) && fits(view));
  const opened = possible.find(({ id }) => id === doing);
  return (
    <Section id="case-handling" title={say(caseText['case.handling'])}>
      <DefinitionList rows={handlingRows(view, speech, lists)} />
      {opened ? (
        <opened.Form key={opened.id} view={view} onDone={end} />
      ) : (
        <div className="acts act-list" ref={place}>
          {possible.map(({ id, words }) => (
            <Button
              key={id}
              small
              data-act={id}
              onClick={() => {
                sayDone(undefined);
                begin(id);
              }}
            >
              {say(words)}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}

function handlingRows(view: CaseView, speech: Speech, lists: Lists) {
  const { say, formatDay, language } = speech;
  const { closed, handedOver, handledByName } = view;
  const dayAndName = (at: CaseView['registeredAt'], name: string) =>
    say(caseText['case.day-and-name'], { day: formatDay(dayOf(at), 'date'), name });
  return [
    { term: say(caseText['case.stage']), value: <StageTag stage={view.stage} /> },
    { term: say(caseText['case.owner']), value: view.ownerName ?? say(caseText['case.nobody']) },
    { term: say(caseText['case.registered-by']), value: dayAndName(view.registeredAt, view.registeredByName) },
    ...(handedOver
      ? [{ term: say(caseText['case.handed-over-on']), value: dayAndName(handedOver.at, handedOver.byName) }]
      : []),
    ...(handledByName ? [{ term: say(caseText['case.investigator']), value: handledByName }] : []),
    ...(closed
      ? [
          {
            term: say(caseText['case.outcome']),
            value: `${lists.label('outcomes', closed.outcome, language)}, ${isDay(closed.on) ? formatDay(closed.on, 'date') : closed.on}`,
          },
          ...(closed.effects.length > 0
            ? [
                {
                  term: say(caseText['case.effects']),
                  value: closed.effects.map((effect) => lists.label('outcomes', effect, language)).join(', '),
                },
              ]
            : []),
          ...(closed.recommendation === null
            ? []
            : [
                {
                  term: say(recommendationText['recommendation.term']),
                  value: say(recommendationText[`recommendation.${closed.recommendation}`]),
                },
              ]),
          ...(closed.opinion === null
            ? []
            : [{ term: say(caseText['case.opinion']), value: lists.label('opinions', closed.opinion, language) }]),
        ]
      : []),
  ];
}
