import { ShieldAlert } from 'lucide-react';
import type { Person } from '../../../shared/case/person.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { peopleText } from '../../../shared/text/people.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';

/** First beside a report: who must be asked whether it is safe before anybody calls or mails (PRI-04). */
export function CarefulNotice({ view }: { readonly view: CaseView }) {
  const { say, language } = useLanguage();
  const { caller, concerned, others } = view.intake;
  const people = [concerned, caller, ...others.map(({ person }) => person)].filter(
    (person) => person?.askFirst === true,
  );
  if (people.length === 0) return null;
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  const nameOf = (person: Person | null) => person?.name.trim() || say(peopleText['people.ask-first-caller']);
  return (
    <Notice
      kind="urgent"
      icon={ShieldAlert}
      title={say(peopleText['people.ask-first-of'], { name: list.format(people.map(nameOf)) })}
    >
      {say(peopleText['people.ask-first-why'])}
    </Notice>
  );
}
