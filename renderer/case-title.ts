import type { Intake } from '../shared/case/intake.ts';
import type { Language } from '../shared/text/text.ts';
import type { Lists } from './lists.ts';

/** What a report is called: in its writer's words, or else by its first subject or its kind. */
export function caseTitle(intake: Intake, lists: Lists, language: Language): string {
  if (intake.title.trim() !== '') return intake.title;
  const [subject] = intake.subjects;
  return subject === undefined
    ? lists.label('case-kinds', intake.kind, language)
    : lists.label('subjects', subject, language);
}

/** Whom a report is about: organisations by name, kinds of organisations for who knows no name. */
export function partyLabels(intake: Intake, lists: Lists, language: Language): readonly string[] {
  return intake.parties.map(({ kind, organisation }) =>
    organisation === null
      ? lists.label('provider-types', kind, language)
      : lists.label('organisations', organisation, language),
  );
}
