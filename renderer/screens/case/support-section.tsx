import type { CaseView } from '../../../shared/contract/case.ts';
import { supportText } from '../../../shared/text/support.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { Entries } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { SupportAgreeForm } from './support-agree-form.tsx';
import { SupportRow } from './support-row.tsx';

interface SupportSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Ondersteuning: help where complaining first is too heavy, with the complaint that is written together (PC-7b). */
export function SupportSection({ view, headingId }: SupportSectionProps) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<'agree'>();
  const open = doing !== null;
  const running = view.supports.some(({ ended }) => ended === null);
  const mayAgree = view.may.includes('support.agree') && view.stage !== 'closed' && !running;
  const agree = () => {
    sayDone(undefined);
    begin('agree');
  };
  return (
    <Section
      title={say(supportText['support.title'])}
      id={headingId}
      count={view.supports.length || undefined}
      ref={place}
    >
      {view.supports.length === 0 && !open && <p className="muted">{say(supportText['support.none'])}</p>}
      {view.supports.length > 0 && (
        <Entries label={say(supportText['support.title'])}>
          {view.supports.toReversed().map((support) => (
            <SupportRow key={support.support} view={view} support={support} />
          ))}
        </Entries>
      )}
      {open && mayAgree && <SupportAgreeForm view={view} onDone={end} />}
      {!open && mayAgree && (
        <div className="acts">
          <Button small data-act="agree" onClick={agree}>
            {say(supportText['support.agree'])}
          </Button>
        </div>
      )}
    </Section>
  );
}
