import type { Intake } from '../../../shared/case/intake.ts';
import { caseText } from '../../../shared/text/case.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { peopleText } from '../../../shared/text/people.ts';
import { caseWords } from '../../case-words.ts';
import { lawWords } from '../../intake-fields/law-words.ts';
import type { Lists } from '../../lists.ts';
import type { Speech } from '../../parts/language.tsx';
import { careRows } from './care-rows.ts';
import { receivedWords } from './received-words.ts';

/** What a report is about, and how and when it came in: what nobody said is absent. */
export function matterRows(intake: Intake, speech: Speech, lists: Lists) {
  const { say, language } = speech;
  const channel = lists.label('channels', intake.channel, language);
  const parties = caseWords(lists, language).parties(intake);
  const unknown = say(peopleText['people.unknown']);
  const law = intake.law === null ? '' : say(lawWords[intake.law]);
  return [
    { term: say(caseText['case.kind']), value: lists.label('case-kinds', intake.kind, language) },
    {
      term: say(caseText['case.about']),
      value: intake.unknown.includes('organisation') ? unknown : parties.join('; '),
    },
    { term: say(intakeText['intake.law']), value: intake.unknown.includes('law') ? unknown : law },
    { term: say(caseText['case.channel']), value: `${receivedWords(intake, speech, 'full')}, ${channel}` },
    ...careRows(intake.care, speech, lists),
  ].filter(({ value }) => value !== '');
}
