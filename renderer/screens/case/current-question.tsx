import type { AnswerSource } from '../../../shared/case/events.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Question } from '../../../shared/procedure/question.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { caseText } from '../../../shared/text/case.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { QuestionForm } from '../../parts/question-form.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface CurrentQuestionProps {
  readonly view: CaseView;
  readonly question: Question;
  readonly takesFocus: boolean;
  readonly onAnswered: () => void;
  readonly onBack: (() => void) | undefined;
}

/** The question that is to be answered now. */
export function CurrentQuestion({ view, question, takesFocus, onAnswered, onBack }: CurrentQuestionProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.answer.mutationOptions());
  const source = useUsualSource(view);
  return (
    <li className="now">
      <div className="k large">
        <span>{articleName(question.article, language)}</span>
        <QuestionForm
          question={question}
          source={source}
          busy={act.busy}
          failure={act.failure}
          takesFocus={takesFocus}
          back={onBack && { label: say(caseText['case.back']), onBack }}
          onAnswer={async ({ value, source: how, reason }) => {
            const { id: caseId, version } = view;
            const input = { caseId, version, matter: question.matter, question: question.id, source: how, reason };
            onAnswered();
            await act.run({ ...input, value: typeof value === 'object' && value !== null ? [...value] : value });
          }}
        />
      </div>
    </li>
  );
}

/** What came in on paper was seen; what came in by voice was said. */
function useUsualSource({ intake }: CaseView): AnswerSource {
  const lists = useLists();
  const channel = lists.items('channels').find((item) => item.code === intake.channel);
  return channel?.data.main_channel === 'digitaal' || channel?.data.main_channel === 'schriftelijk' ? 'seen' : 'stated';
}
