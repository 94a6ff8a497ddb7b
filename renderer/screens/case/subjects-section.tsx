import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { Entries, Entry } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { JudgeForm } from './judge-form.tsx';

interface SubjectsSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Onderwerpen: each with its judgment, which the investigator gives. */
export function SubjectsSection({ view, headingId }: SubjectsSectionProps) {
  const { say } = useLanguage();
  const { subjects } = view.intake;
  return (
    <Section title={say(caseText['case.subjects'])} id={headingId}>
      {subjects.length === 0 && <p className="muted">{say(caseText['case.no-subjects'])}</p>}
      <Entries label={say(caseText['case.subjects'])}>
        {subjects.map((subject) => (
          <Subject key={subject} view={view} subject={subject} />
        ))}
      </Entries>
    </Section>
  );
}

function Subject({ view, subject }: { readonly view: CaseView; readonly subject: string }) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const [judging, setJudging] = useState(false);
  const label = lists.label('subjects', subject, language);
  const judgment = view.judgments.find((each) => each.subject === subject);
  const ended = view.closed?.outcomes.find((each) => each.subject === subject);
  const mayJudge = view.may.includes('case.judge') && view.stage === 'with-ombudsman' && view.handledByName !== null;
  const act = say(judgment ? caseText['case.judge-again'] : caseText['case.judge']);
  const norms = judgment?.norms.map((norm) => lists.label('fairness-norms', norm, language)) ?? [];
  return (
    <Entry margin={subject} source={norms.length > 0 ? norms.join(' · ') : undefined}>
      <p>
        {label}
        {ended && (
          <>
            {': '}
            <b>{lists.label('outcomes', ended.outcome, language)}</b>
          </>
        )}
        {judgment && (
          <>
            {': '}
            <b>{lists.label('outcomes', judgment.judgment, language)}</b>
          </>
        )}{' '}
        {mayJudge && !judging && (
          <Button
            kind="quiet"
            small
            aria-label={say(caseText['case.judgment-of'], { act, subject: label })}
            onClick={() => {
              sayDone(undefined);
              setJudging(true);
            }}
          >
            {act}
          </Button>
        )}
      </p>
      {judgment && judgment.text !== '' && <p className="pre prose">{judgment.text}</p>}
      {judging && <JudgeForm view={view} subject={subject} onDone={() => setJudging(false)} />}
    </Entry>
  );
}
