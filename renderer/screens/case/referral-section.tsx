import type { CaseView } from '../../../shared/contract/case.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { referText } from '../../../shared/text/referral.ts';
import { sayDone } from '../../just-done.tsx';
import { nextStepOf } from '../../next-step.ts';
import { Button } from '../../parts/button.tsx';
import { Entries } from '../../parts/entry.tsx';
import { jumpTo } from '../../parts/index-line.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { useApi, useRead } from '../../queries.ts';
import { ReferralForm } from './referral-form.tsx';
import { ReferralRow } from './referral-row.tsx';

interface ReferralSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Verwijzing: where somebody was referred to, what came of it, and the form that refers; a call can lead straight to it. */
export function ReferralSection({ view, headingId }: ReferralSectionProps) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<'refer'>(nextStepOf(view.id) === 'refer' ? 'refer' : null);
  const open = doing !== null;
  const mayRefer = view.may.includes('referral.make') && view.stage !== 'closed';
  const refer = () => {
    sayDone(undefined);
    begin('refer');
    jumpTo(headingId);
  };
  useShortcut(
    mayRefer
      ? {
          id: 'refer',
          keys: 'D',
          label: say(referText['refer.act']),
          group: say(partsText.keysInReport),
          run: refer,
        }
      : undefined,
  );
  return (
    <Section
      title={say(referText['refer.title'])}
      id={headingId}
      ref={place}
      count={view.referrals.filter(({ withdrawn }) => withdrawn === null).length || undefined}
    >
      {view.referrals.length === 0 && !open && <p className="muted">{say(referText['refer.none'])}</p>}
      {view.referrals.length > 0 && (
        <Entries label={say(referText['refer.title'])}>
          {view.referrals.toReversed().map((referral) => (
            <ReferralRow key={referral.referral} view={view} referral={referral} />
          ))}
        </Entries>
      )}
      {open && mayRefer && <FormWhenKnown view={view} onDone={end} />}
      {!open && mayRefer && (
        <div className="acts">
          <Button small keys="D" data-act="refer" onClick={refer}>
            {say(referText['refer.act'])}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** What is proposed follows from the office's lists and rules, so the form waits for them. */
function FormWhenKnown({ view, onDone }: { readonly view: CaseView; readonly onDone: () => void }) {
  const api = useApi();
  const always = { staleTime: Number.POSITIVE_INFINITY };
  const office = useRead(api.office.show.queryOptions({ input: {}, ...always }));
  const all = useRead(api.list.all.queryOptions({ input: {}, ...always }));
  if (office.state !== 'ready' || all.state !== 'ready') return null;
  return <ReferralForm view={view} office={office.value} all={all.value} onDone={onDone} />;
}
