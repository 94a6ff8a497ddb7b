import type { CaseId } from '../../shared/ids.ts';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import { hintText } from '../../shared/text/hints.ts';
import { stageWords } from '../../shared/text/stages.ts';
import { caseWords } from '../case-words.ts';
import { useLists } from '../lists.ts';
import { Busy } from '../parts/busy.tsx';
import { useLanguage } from '../parts/language.tsx';
import { useApi, useRead } from '../queries.ts';

/** As much of the story as is read during a call, in characters. */
const mostStory = 400;

/** Another report in short. Looking at it is opening it: the log tells who did. */
export function ReportGlance({ caseId }: { readonly caseId: CaseId }) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const api = useApi();
  const read = useRead(
    api.case.open.queryOptions({ input: { caseId }, staleTime: 60_000, refetchOnWindowFocus: false }),
  );
  if (read.state === 'loading') return <Busy label={say(hintText['hints.loading'])} />;
  if (read.state === 'refused') return <p className="muted">{failureSentence(read.failure, language)}</p>;
  const { intake, stage } = read.value;
  const story = intake.story.trim();
  return (
    <div className="glance">
      <p className="strong">{caseWords(lists, language).title({ ...intake, destroyed: false })}</p>
      <p className="muted">{say(stageWords[`stage.${stage}`])}</p>
      <p className="pre">
        {story === '' && say(hintText['hints.no-story'])}
        {story.length <= mostStory ? story : `${story.slice(0, mostStory).replace(/\s+\S*$/u, '')} …`}
      </p>
    </div>
  );
}
