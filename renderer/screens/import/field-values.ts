import type { ImportField } from '../../../shared/import/import-map.ts';
import { codedFields } from '../../../shared/import/read-report.ts';
import { registerText } from '../../../shared/text/register.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import type { Lists } from '../../lists.ts';
import type { Speech } from '../../parts/language.tsx';
import type { Option } from '../../parts/select.tsx';

const isCoded = (field: ImportField): field is keyof typeof codedFields => Object.hasOwn(codedFields, field);

/** What may be chosen for a field that holds a code; null for a field of words. */
export function valuesOf(field: ImportField, lists: Lists, { say, language }: Speech): readonly Option[] | null {
  if (field === 'law')
    return (['wmo', 'jw', 'both', 'other'] as const).map((law) => ({
      value: law,
      label: say(registerText[`law.${law}`]),
    }));
  if (field === 'status')
    return (['new', 'in-conversation', 'referred-waiting', 'in-support', 'ready-for-ombudsman', 'closed'] as const).map(
      (stage) => ({ value: stage, label: say(stageWords[`stage.${stage}`]) }),
    );
  if (!isCoded(field)) return null;
  return lists.offered(codedFields[field]).map((item) => ({ value: item.code, label: item[language] }));
}
