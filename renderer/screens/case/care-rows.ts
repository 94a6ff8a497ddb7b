import { type Care, careFields, listOfCare } from '../../../shared/case/care.ts';
import { careFieldWords, careText } from '../../../shared/text/care.ts';
import type { Lists } from '../../lists.ts';
import type { Speech } from '../../parts/language.tsx';

/** The kind of support or help in words, a row for each part of the classification; empty where nothing was said. */
export function careRows(care: Care, { say, language }: Speech, lists: Lists) {
  const label = (list: string, code: string) => {
    const item = lists.items(list).find((each) => each.code === code);
    const above = item?.parent ? `${lists.label(list, item.parent, language)}: ` : '';
    return `${above}${lists.label(list, code, language)}`;
  };
  const domains = care.zrm.map(({ domain, score }) => {
    const name = label('zrm-domains', domain);
    return score === null ? name : `${name} (${score})`;
  });
  return [
    ...careFields.map((field) => {
      const code = care[field];
      return { term: say(careFieldWords[`care.${field}`]), value: code === null ? '' : label(listOfCare[field], code) };
    }),
    {
      term: say(careText['care.basic-help']),
      value: care.basicHelp.map((code) => label('basic-help-domains', code)).join(', '),
    },
    { term: say(careText['care.zrm']), value: domains.join(', ') },
  ];
}
