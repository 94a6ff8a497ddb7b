import type { Person } from '../../../shared/case/person.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { CaseRow } from '../../../shared/contract/register.ts';
import { caseText } from '../../../shared/text/case.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { registerText } from '../../../shared/text/register.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import { caseWords } from '../../case-words.ts';
import { type Lists, useLists } from '../../lists.ts';
import { setNextStep } from '../../next-step.ts';
import { Busy } from '../../parts/busy.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { FoundText } from '../../parts/found-text.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead } from '../../queries.ts';
import { useTermAct } from '../../use-term-act.ts';
import { CaseState, hasTag } from './case-state.tsx';

interface PreviewProps {
  readonly row: CaseRow;
  readonly query: string;
}

/** A report beside the list. Looking at it is opening it: the log tells who did. */
export function Preview({ row, query }: PreviewProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(
    api.case.open.queryOptions({ input: { caseId: row.id }, staleTime: 60_000, refetchOnWindowFocus: false }),
  );
  const enter = (
    <span aria-hidden="true">
      <Kbd keys="Enter" /> {say(registerText['register.open-key'])}
    </span>
  );
  return (
    <>
      <Section title={row.number} action={enter}>
        {read.state === 'loading' && <Busy label={say(registerText['register.loading'])} />}
        {read.state === 'refused' && <p>{failureSentence(read.failure, language)}</p>}
        {read.state === 'ready' && <Facts view={read.value} query={query} />}
      </Section>
      {read.state === 'ready' && (
        <Section title={say(registerText['register.story'])}>
          <Story story={read.value.intake.story} query={query} />
        </Section>
      )}
      <Section title={say(registerText['register.where'])}>
        <Standing row={row} may={read.state === 'ready' ? read.value.may : undefined} />
      </Section>
    </>
  );
}

function Facts({ view, query }: { readonly view: CaseView; readonly query: string }) {
  const speech = useLanguage();
  const lists = useLists();
  const rows = factsOf(view, speech, lists);
  return (
    <>
      <p className="strong">
        <FoundText text={caseWords(lists, speech.language).title({ ...view.intake, destroyed: false })} query={query} />
      </p>
      <p className="sm muted">{cameIn(view, speech, lists)}</p>
      <DefinitionList
        rows={rows.map(({ term, value }) => ({ term, value: <FoundText text={value} query={query} /> }))}
      />
    </>
  );
}

function cameIn({ intake }: CaseView, { language, formatDay, formatTime }: Speech, lists: Lists): string {
  const at = intake.receivedAt === null ? [] : [formatTime(timeOf(intake.receivedAt))];
  return [lists.label('channels', intake.channel, language), formatDay(intake.receivedOn), ...at].join(', ');
}

function factsOf({ intake }: CaseView, { say, language }: Speech, lists: Lists) {
  const { caller, concerned, reporterRole, law } = intake;
  const called = (person: Person) => {
    if (person.name.trim() === '') return say(shellText['shell.no-name']);
    return person.born === ''
      ? person.name
      : say(registerText['register.born'], { name: person.name, born: person.born });
  };
  const role = reporterRole === null ? [] : [lists.label('reporter-roles', reporterRole, language)];
  const places = [intake.area, intake.wijk].flatMap((code) => code ?? []);
  const facts = [
    { term: say(registerText['register.person']), value: called(concerned ?? caller) },
    {
      term: say(registerText['register.caller']),
      value: concerned === null ? role.join(', ') : [called(caller), ...role].join(', '),
    },
    { term: say(registerText['register.about']), value: caseWords(lists, language).parties(intake).join(', ') },
    {
      term: say(registerText['register.area']),
      value: places.map((code) => lists.label('areas', code, language)).join(', '),
    },
    { term: say(registerText['register.law']), value: law === null ? '' : say(registerText[`law.${law}`]) },
  ];
  return facts.filter((fact) => fact.value !== '');
}

/** As much of the story as a preview holds, in characters. */
const mostStory = 600;

function Story({ story, query }: { readonly story: string; readonly query: string }) {
  const { say } = useLanguage();
  if (story.trim() === '') return <p className="sm muted">{say(registerText['register.no-story'])}</p>;
  const shown = story.length <= mostStory ? story : `${story.slice(0, mostStory).replace(/\s+\S*$/, '')} …`;
  return (
    <p className="sm pre">
      <FoundText text={shown} query={query} />
    </p>
  );
}

interface StandingProps {
  readonly row: CaseRow;
  /** What this reader may do with it, once that is known. */
  readonly may: CaseView['may'] | undefined;
}

function Standing({ row, may }: StandingProps) {
  const { say, today } = useLanguage();
  const sayAct = useTermAct(today);
  const whose =
    row.ownerName === null
      ? say(registerText['register.whose-nobody'])
      : say(registerText['register.whose'], { name: row.ownerName });
  return (
    <div className="stack">
      {hasTag(row) && (
        <p>
          <CaseState row={row} />
        </p>
      )}
      {row.term && <p className="sm">{sayAct(row.term)}</p>}
      <p className="sm">
        {say(stageWords[`stage.${row.stage}`])}
        {row.stage !== 'closed' && ` · ${whose}`}
      </p>
      <div className="acts">
        <LinkButton small kind="primary" href={`#/melding/${row.id}`}>
          {say(registerText['register.open'])}
        </LinkButton>
        {may?.includes('case.link') && (
          <LinkButton small keys="K" href={`#/melding/${row.id}`} onClick={() => setNextStep(row.id, 'link')}>
            {say(registerText['register.link'])}
          </LinkButton>
        )}
        {may?.includes('print.file') && (
          <LinkButton small href={`#/melding/${row.id}`} onClick={() => setNextStep(row.id, 'print')}>
            {say(caseText['case.print'])}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
