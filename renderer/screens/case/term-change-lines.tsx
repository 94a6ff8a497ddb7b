import { termGrounds } from '../../../shared/case/term-changes.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { dayOf } from '../../../shared/dates.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { termActText, termGroundWords } from '../../../shared/text/term-acts.ts';
import { lengthOfChange } from '../../../shared/text/term-event-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { ResumeTermForm, WithdrawTermForm } from './settle-term-forms.tsx';

type Change = CaseView['termChanges'][number];

interface TermChangeLinesProps {
  readonly view: CaseView;
  readonly matter: number;
  readonly term: string;
}

/** The parts of a term: each extension and suspension, with ground, letter or consent, who recorded it and when. */
export function TermChangeLines({ view, matter, term }: TermChangeLinesProps) {
  const { say } = useLanguage();
  const changes = view.termChanges.filter((each) => each.matter === matter && each.term === term);
  if (changes.length === 0) return null;
  return (
    <ul className="rows" aria-label={say(termActText['term.parts'])}>
      {changes.map((each) => (
        <li key={each.change}>
          <OneChange view={view} change={each} />
        </li>
      ))}
    </ul>
  );
}

function OneChange({ view, change }: { readonly view: CaseView; readonly change: Change }) {
  const speech = useLanguage();
  const { say, formatDay, language } = speech;
  const { doing, begin, end, place } = useActInPlace<'resume' | 'withdraw'>();
  const { article } = termGrounds[change.ground];
  const ground = say(termGroundWords[`ground.${change.ground}`]);
  const may = (call: string) => view.may.includes(call) && view.stage !== 'closed' && view.stage !== 'with-ombudsman';
  const stands = change.kind === 'suspension' && change.resumedOn === null && !change.withdrawn;
  const recorded = say(termActText['term.part-recorded'], {
    name: change.byName,
    day: formatDay(dayOf(change.at), 'date'),
  });
  return (
    <>
      <p className="task-line">
        <b>{ground}</b> {change.withdrawn && <Tag kind="recorded">{say(termActText['term.part-withdrawn'])}</Tag>}
      </p>
      <p className="sm">
        {lengthOfChange(change, speech)}
        {change.letter !== null && change.letter.reference !== '' && ` (${change.letter.reference})`}
      </p>
      <p className="sm muted">
        {articleName(article, language)}. {recorded}
      </p>
      {change.note.trim() !== '' && <p className="pre sm">{change.note}</p>}
      {doing === 'resume' && change.kind === 'suspension' && (
        <ResumeTermForm view={view} suspension={change} onDone={end} />
      )}
      {doing === 'withdraw' && <WithdrawTermForm view={view} change={change.change} onDone={end} />}
      {doing === null && !change.withdrawn && (
        <div className="acts" ref={place}>
          {stands && may('term.resume') && (
            <Button
              small
              data-act="resume"
              aria-label={say(termActText['term.resume-of'], { term: ground })}
              onClick={() => begin('resume')}
            >
              {say(termActText['term.resume'])}
            </Button>
          )}
          {may('term.withdraw') && (
            <Button
              kind="quiet"
              small
              data-act="withdraw"
              aria-label={say(termActText['term.withdraw-of'], { ground })}
              onClick={() => begin('withdraw')}
            >
              {say(termActText['term.withdraw'])}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
