import type { Intake } from '../../../shared/case/intake.ts';
import { type Referral, whereItBelongs } from '../../../shared/case/where-it-belongs.ts';
import type { Lists as AllLists, ListItem } from '../../../shared/contract/administration.ts';
import type { ProcedureSettings } from '../../../shared/procedure/facts.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { referralText, referralWords } from '../../../shared/text/referrals.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';

interface ReferralCardProps {
  readonly intake: Intake;
  readonly settings: ProcedureSettings;
  readonly lists: AllLists;
}

/** Waar dit hoort: the next stop in full, what can be done beside it and after it folded to its name. */
export function ReferralCard({ intake, settings, lists }: ReferralCardProps) {
  const { say } = useLanguage();
  const stops = whereItBelongs(intake, { lists, settings });
  return (
    <Section title={say(referralText['referral.title'])}>
      {stops.length === 0 && <p className="sm muted">{say(referralText['referral.no-kind'])}</p>}
      <ul className="rows referrals">
        {stops.map((stop) => (
          <li key={stop.place}>{stop.when === 'now' ? <OpenStop stop={stop} /> : <FoldedStop stop={stop} />}</li>
        ))}
      </ul>
    </Section>
  );
}

function OpenStop({ stop }: { readonly stop: Referral }) {
  const name = useNameOf(stop);
  return (
    <>
      <b>{name}</b>
      <StopBody stop={stop} />
    </>
  );
}

function FoldedStop({ stop }: { readonly stop: Referral }) {
  const { say } = useLanguage();
  const name = useNameOf(stop);
  return (
    <details>
      <summary>
        <span className="muted">
          {say(referralText[stop.when === 'beside' ? 'referral.beside' : 'referral.after'])}:
        </span>{' '}
        {name}
      </summary>
      <StopBody stop={stop} />
    </details>
  );
}

function StopBody({ stop }: { readonly stop: Referral }) {
  const { say, language } = useLanguage();
  const ways = stop.item === null ? [] : waysTo(stop.item);
  return (
    <>
      <p>{say(referralWords[`referral.${stop.place}.say`])}</p>
      <p className="muted">
        {ways.length > 0 && <>{say(referralText['referral.reach'], { ways: ways.join(', ') })} </>}
        <span className="nowrap">{articleName(stop.article, language)}</span>
      </p>
    </>
  );
}

/** The name the office gave the desk in its lists, else what it is called. */
function useNameOf({ place, item }: Referral): string {
  const { say, language } = useLanguage();
  return item === null ? say(referralWords[`referral.${place}.name`]) : item[language];
}

/** What the lists know of how a desk is reached, in the office's own words. */
const reachFields = ['channels', 'phone', 'email', 'website', 'address'] as const;

function waysTo({ data }: ListItem): readonly string[] {
  return reachFields.flatMap((field) => {
    const value = data[field];
    return typeof value === 'string' && value.trim() !== '' ? value.split(';').map((part) => part.trim()) : [];
  });
}
