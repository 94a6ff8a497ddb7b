import { useState } from 'react';
import { type RecommendationAnswer, recommendationAnswers } from '../../../shared/case/recommendation.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Day } from '../../../shared/dates.ts';
import { recommendationText } from '../../../shared/text/recommendation.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface FollowRecommendationFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** What the organisation did with the recommendation. */
export function FollowRecommendationForm({ view, onDone }: FollowRecommendationFormProps) {
  const { say, today } = useLanguage();
  const act = useCaseAct(useApi().case.followRecommendation.mutationOptions());
  const [answer, setAnswer] = useState<RecommendationAnswer>();
  const [on, setOn] = useState<Day | undefined>(today);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const record = async () => {
    setTried(true);
    if (answer === undefined || on === undefined) return;
    if (!(await act.run({ caseId: view.id, version: view.version, answer, on, note }))) return;
    onDone();
    sayDone(say(recommendationText['recommendation.done']));
  };
  return (
    <ActForm
      act={say(recommendationText['recommendation.act'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void record()}
      onCancel={onDone}
    >
      <ChoiceBar<RecommendationAnswer>
        label={say(recommendationText['recommendation.question'])}
        options={recommendationAnswers.map((value) => ({
          value,
          label: say(recommendationText[`recommendation.choose-${value}`]),
        }))}
        value={answer}
        onChange={setAnswer}
        error={tried && answer === undefined ? say(recommendationText['recommendation.not-chosen']) : undefined}
      />
      <DateField
        label={say(recommendationText['recommendation.on'])}
        value={on}
        onChange={setOn}
        error={tried && on === undefined ? say(recommendationText['recommendation.no-day']) : undefined}
      />
      <TextArea label={say(recommendationText['recommendation.note'])} rows={2} value={note} onChange={setNote} />
    </ActForm>
  );
}
