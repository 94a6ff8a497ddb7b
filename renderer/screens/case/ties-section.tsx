import type { CaseView } from '../../../shared/contract/case.ts';
import { tieText } from '../../../shared/text/hints.ts';
import { sayDone } from '../../just-done.tsx';
import { nextStepOf } from '../../next-step.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { TieHints } from './ties-hints.tsx';
import { JoinForm, LinkForm, PartForm } from './ties-link-form.tsx';
import { TieRows } from './ties-rows.tsx';

interface TiesSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

const forms = { link: LinkForm, join: JoinForm, part: PartForm } as const;
type Doing = keyof typeof forms;

/** Verwant: what this report has to do with others, who of it is known from others, and the acts that tie and untie. */
export function TiesSection({ view, headingId }: TiesSectionProps) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<Doing>(beginsLinking(view) ? 'link' : null);
  const open = (act: Doing) => {
    sayDone(undefined);
    begin(act);
  };
  const Form = doing && forms[doing];
  const count = countOfTies(view);
  return (
    <Section title={say(tieText['ties.title'])} count={count || undefined} id={headingId} ref={place}>
      {view.joinedInto && (
        <Notice kind="plain" title={say(tieText['ties.joined-into'], { number: view.joinedInto.number })}>
          <a href={`#/melding/${view.joinedInto.id}`}>{view.joinedInto.number}</a>
        </Notice>
      )}
      {count === 0 && <p className="sm muted">{say(tieText['ties.none'])}</p>}
      <TieRows view={view} />
      {Form ? (
        <Form view={view} onDone={end} />
      ) : (
        <div className="acts">
          {actsOf(view).map((act) => (
            <Button key={act} small data-act={act} onClick={() => open(act)}>
              {say(tieText[`ties.${act}-act`])}
            </Button>
          ))}
        </div>
      )}
      <TieHints view={view} />
    </Section>
  );
}

/** Who chose to link beside the list of the register finds the form open. */
function beginsLinking(view: CaseView): boolean {
  return nextStepOf(view.id) === 'link' && actsOf(view).includes('link');
}

/** How many ties a report has, for its index line. */
export function countOfTies({ links, samePersons, joinedHere, joinedInto }: CaseView): number {
  return links.length + samePersons.length + joinedHere.length + (joinedInto ? 1 : 0);
}

function actsOf({ may, joinedInto, handedOver }: CaseView): readonly Doing[] {
  const fits = { link: true, join: joinedInto === null && handedOver === null, part: joinedInto !== null };
  const all: readonly Doing[] = ['link', 'join', 'part'];
  return all.filter((act) => fits[act] && may.includes(`case.${act}`));
}
