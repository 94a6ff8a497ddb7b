import { conditionFault } from './conditions.ts';
import type { TemplateContent } from './template.ts';
import type { TemplateFault } from './template-fault.ts';
import { readTemplateText } from './template-text.ts';

/** Everything for which a template is refused when it is saved, so that no letter waits for it later. */
export function templateFaults({ subject, blocks }: TemplateContent): readonly TemplateFault[] {
  return [
    ...faultsOfText({ path: '/subject', block: 0 }, subject),
    ...blocks.flatMap(({ text, when }, index) => {
      const path = `/blocks/${index}`;
      const block = index + 1;
      return [
        ...faultsOfText({ path: `${path}/text`, block }, text),
        ...when.flatMap((condition, at): TemplateFault[] => {
          const fault = conditionFault(condition);
          const found = fault === 'unknown-test' ? condition.test : condition.value;
          return fault ? [{ path: `${path}/when/${at}`, block, fault, found }] : [];
        }),
      ];
    }),
  ];
}

type Place = Pick<TemplateFault, 'path' | 'block'>;

function faultsOfText(place: Place, text: string): readonly TemplateFault[] {
  if (text.trim() === '') return [{ ...place, fault: 'empty', found: '' }];
  return readTemplateText(text).faults.map((fault) => ({ ...place, ...fault }));
}
