import type { CaseRow } from '../shared/contract/register.ts';
import { shellText } from '../shared/text/shell.ts';
import { type Language, sentence } from '../shared/text/text.ts';
import type { Lists } from './lists.ts';

/** How a report is called in rows, in one language. */
export interface CaseWords {
  /** The matter in the writer's words, else its first subject, else its kind. */
  title(row: Pick<CaseRow, 'title' | 'subjects' | 'kind' | 'destroyed'>): string;
  /** Whom it is about; in words when nobody gave a name. */
  person(row: Pick<CaseRow, 'person'>): string;
  /** The first organisation it is about, else its kind; empty when neither is known. */
  party(row: Pick<CaseRow, 'parties'>): string;
  /** All organisations it is about: their names, or their kinds for who knows no name. */
  parties(row: Pick<CaseRow, 'parties'>): readonly string[];
}

/** The name of an organisation of the office's list, or of a desk; the code itself when neither list has it. */
function organisationName(lists: Lists, code: string, language: Language): string {
  const own = lists.items('organisations').some((item) => item.code === code);
  return lists.label(own ? 'organisations' : 'desks', code, language);
}

/** Gives the words of rows from the register's lists. */
export function caseWords(lists: Lists, language: Language): CaseWords {
  const partyNames = ({ parties }: Pick<CaseRow, 'parties'>) =>
    parties.map(({ kind, organisation }) =>
      organisation === null
        ? lists.label('provider-types', kind, language)
        : organisationName(lists, organisation, language),
    );
  return {
    title({ title, subjects, kind, destroyed }) {
      if (destroyed) return sentence(shellText['shell.destroyed'], language);
      if (title !== '') return title;
      const [first] = subjects;
      return first === undefined ? lists.label('case-kinds', kind, language) : lists.label('subjects', first, language);
    },
    person: ({ person }) => (person === '' ? sentence(shellText['shell.no-name'], language) : person),
    party: (row) => partyNames(row)[0] ?? '',
    parties: partyNames,
  };
}
